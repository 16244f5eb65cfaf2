package app.mendwell.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Database;
import app.mendwell.storage.Drafts;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftFormTest {

    private static final Kind NOTE = Kind.of("note_form", "").text("words").day("date").build();

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Database db = Vaults.inMemory();
    private final House house = Houses.over(db, TestTasks.timed(timers));
    private final UUID owner = Ids.fresh();

    private DraftForm opened(String name) {
        var form = new DraftForm(house, NOTE);
        form.open(name, Fields.EMPTY.with("date", house.wall().today()), () -> {});
        return form;
    }

    @Test
    void whatWasTypedIsTakenUpWhereItWas() {
        DraftForm form = opened("note:" + owner);
        form.form().text("words").set("We stopped at ten.");
        timers.pass(800);
        DraftForm later = opened("note:" + owner);
        assertThat(later.form().get().text("words")).isEqualTo("We stopped at ten.");
        assertThat(later.form().get().date("date")).isEqualTo("2026-03-08");
        assertThat(opened("note:" + Ids.fresh()).form().get().hasText("words")).isFalse();
    }

    @Test
    void whatHasBecomeSomethingWaitsNoMore() {
        DraftForm form = opened("note:" + owner);
        form.form().text("words").set("We stopped at ten.");
        form.flush(() -> {});
        form.form().text("words").set("We stopped at ten, and slept.");
        form.become(new UndoStack.Label("ui.kept.asked", ""), List.of(), () -> {}, () -> {});
        timers.pass(10_000);
        assertThat(new Drafts(db).find("note:" + owner)).isEmpty();
    }

    @Test
    void whatCouldNotBeDoneLeavesTheWordsAndTheDraft() {
        DraftForm form = opened("note:" + owner);
        form.form().text("words").set("We stopped at ten.");
        form.become(new UndoStack.Label("ui.kept.asked", ""), List.of(), () -> {
            throw new IllegalStateException("full");
        }, () -> {});
        assertThat(form.form().get().text("words")).isEqualTo("We stopped at ten.");
        timers.pass(800);
        assertThat(new Drafts(db).find("note:" + owner)).isPresent();
    }

    @Test
    void aRecordThatEndsTakesItsDraftsAlong() {
        opened("note:" + owner + ":new").form().text("words").set("Half a thought");
        timers.pass(800);
        house.records().drop(TagRepository.KIND, owner);
        assertThat(new Drafts(db).find("note:" + owner + ":new")).isEmpty();
    }
}
