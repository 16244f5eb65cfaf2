package app.mendwell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.Values;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkModelTest {

    private static final Kind BOUNDARY = Kind.of("boundary", "boundaries").text("title", "state").indexed("title")
            .titled("title").build();

    private final House house = Houses.inMemory(BOUNDARY, TagRepository.KIND);
    private final UUID hour = boundary("An hour of my own");
    private final UUID phones = boundary("Phones away at dinner");
    private final LinkModel model = new LinkModel(house, BOUNDARY);

    private UUID boundary(String title) {
        UUID id = Ids.fresh();
        house.records().save(BOUNDARY, id, new Values().put("title", title).put("state", "active"));
        return id;
    }

    private void linked() {
        model.show(hour);
        model.search().set("phon");
        model.add(model.found().getFirst());
    }

    @Test
    void whatIsFoundByItsTitleCanBeLinkedAndIsSeenFromTheOtherEnd() {
        linked();
        assertThat(model.there()).extracting(Target::id).containsExactly(phones);
        assertThat(model.search().get()).isEmpty();
        assertThat(model.found()).isEmpty();
        model.show(phones);
        assertThat(model.there()).extracting(Target::id).containsExactly(hour);
    }

    @Test
    void aLinkCanBeTakenAwayAndBack() {
        linked();
        model.remove(model.there().getFirst());
        assertThat(model.there()).isEmpty();
        house.undo().undo();
        model.refresh();
        assertThat(model.there()).hasSize(1);
    }

    @Test
    void aLinkLeadsThereUnlessItsEndIsInTheBin() {
        linked();
        model.open(model.there().getFirst());
        house.records().bin(BOUNDARY, phones);
        model.refresh();
        model.open(model.there().getFirst());
        assertThat(((NoWays) house.go()).asked).containsExactly("open boundary " + phones);
    }

    @Test
    void nothingIsAddedBeforeTheRecordIsKept() {
        model.show(hour);
        model.beforeAdding(then -> {});
        model.search().set("phones");
        model.add(model.found().getFirst());
        assertThat(model.there()).isEmpty();
    }
}
