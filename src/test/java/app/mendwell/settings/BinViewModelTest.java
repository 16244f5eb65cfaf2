package app.mendwell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.journal.EntryRepository;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.ui.House;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BinViewModelTest {

    private final House house = Houses.inMemory(EntryRepository.KIND);
    private final BinViewModel model = new BinViewModel(house);

    private UUID binned(Kind kind, Fields fields) {
        UUID id = Ids.fresh();
        house.records().save(kind, id, fields);
        house.records().bin(kind, id);
        return id;
    }

    private UUID tag(String name) {
        return binned(TagRepository.KIND, Fields.EMPTY.with("name", name).with("kind", "topic").with("hidden", false));
    }

    private UUID entry(String title, boolean veiled) {
        return binned(EntryRepository.KIND, Fields.EMPTY.with("date", house.wall().today()).with("title", title)
                .with("body", "We walked along the river.").with("veiled", veiled).with("starred", false)
                .with("no_look_back", false));
    }

    @Test
    void recordsOfEveryKindStandThereWithTheirDays() {
        entry("Not today", false);
        tag("river");
        model.refresh();
        assertThat(model.rows()).extracting(model::title).containsExactlyInAnyOrder("Not today", "river");
        assertThat(
                model.about(model.rows().stream().filter(row -> row.kind().equals("entry")).findFirst().orElseThrow()))
                .matches("Entry, binned .*8.*, stays until .*7.*");
    }

    @Test
    void aVeiledEntryKeepsItsTitleToItself() {
        entry("The thing with Sam", true);
        model.refresh();
        assertThat(model.title(model.rows().getFirst())).isEqualTo("Private entry");
    }

    @Test
    void restoringPutsItBackAndCanBeTakenBack() {
        UUID id = tag("river");
        model.refresh();
        model.restore(model.rows().getFirst());
        assertThat(model.rows()).isEmpty();
        assertThat(house.records().find(TagRepository.KIND, id)).isPresent();
        assertThat(house.notices().current().get().text()).isEqualTo("Restored “river”");
        house.undo().undo();
        model.refresh();
        assertThat(house.records().find(TagRepository.KIND, id)).isEmpty();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void beforeItIsReadItIsNotCalledEmpty() {
        assertThat(model.read().get()).isFalse();
        model.refresh();
        assertThat(model.read().get()).isTrue();
    }

    @Test
    void enterPutsTheChosenOneBack() {
        UUID id = tag("river");
        BinView view = Fx.get(() -> new BinView(model));
        ListView<?> list = Fx.get(() -> {
            new Scene(view.root(), 700, 600);
            view.enter();
            var rows = (ListView<?>) view.root().lookup("#binRows");
            rows.getSelectionModel().select(0);
            return rows;
        });
        Fx.press(list, KeyCode.ENTER);
        assertThat(house.records().find(TagRepository.KIND, id)).isPresent();
        assertThat(Fx.get(() -> view.root().lookup("#binEmpty").isVisible())).isTrue();
        Fx.run(() -> house.undo().undo());
        assertThat(Fx.get(() -> view.root().lookup("#binEmpty").isVisible())).isFalse();
    }
}
