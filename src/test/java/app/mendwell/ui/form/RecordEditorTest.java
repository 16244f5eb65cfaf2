package app.mendwell.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecordEditorTest {

    private static final Kind PLAN = Kind.of("plan", "plans").text("title", "body").tags("places").build();

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Database db = table();
    private final House house = Houses.over(db, TestTasks.timed(timers), PLAN);
    private final RecordEditor editor = editor();

    private static Database table() {
        Database db = Vaults.inMemory();
        db.run("create table plan (id text primary key, created_at text not null, updated_at text not null, "
                + "deleted_at text, imported_from text, title text, body text)");
        return db;
    }

    private RecordEditor editor() {
        var fresh = new RecordEditor(house, PLAN, fields -> fields.hasText("title"));
        fresh.titleFrom("title", List.of("body"));
        return fresh;
    }

    private List<Fields> kept() {
        return house.records().list(PLAN, "order by id").stream().map(stored -> stored.fields()).toList();
    }

    @Test
    void whatIsTypedIsKeptAfterAShortQuiet() {
        editor.begin(Fields.EMPTY, () -> {});
        editor.form().text("body").set("Soup on Sunday, whoever is home.");
        timers.pass(799);
        assertThat(kept()).isEmpty();
        timers.pass(1);
        assertThat(kept()).hasSize(1);
        assertThat(kept().getFirst().text("title")).isEqualTo("Soup on Sunday, whoever is home.");
    }

    @Test
    void aFormThatCannotBeSavedYetIsTakenUpWhereItWas() {
        var strict = new RecordEditor(house, PLAN, fields -> fields.hasText("title"));
        strict.begin(Fields.EMPTY, () -> {});
        strict.form().text("body").set("Half a thought");
        timers.pass(1000);
        assertThat(kept()).isEmpty();
        var later = new RecordEditor(house, PLAN, fields -> fields.hasText("title"));
        later.begin(Fields.EMPTY, () -> {});
        assertThat(later.form().get().text("body")).isEqualTo("Half a thought");
        later.form().text("title").set("Now whole");
        later.flush(() -> {});
        assertThat(kept()).hasSize(1);
        later.begin(Fields.EMPTY, () -> {});
        assertThat(later.form().get().isEmpty()).isTrue();
    }

    @Test
    void aRecordThatIsMadeUnsavableKeepsWhatWasKeptBefore() {
        var strict = new RecordEditor(house, PLAN, fields -> fields.hasText("title"));
        strict.begin(Fields.EMPTY, () -> {});
        strict.form().text("title").set("Soup");
        strict.flush(() -> {});
        strict.form().text("title").set("");
        strict.flush(() -> {});
        assertThat(kept().getFirst().text("title")).isEqualTo("Soup");
    }

    @Test
    void aSittingIsOneAndKnowsWhatWasThereWhenTheRecordWasOpened() {
        var sittings = new LinkedHashMap<UUID, String>();
        editor.beside((record, sitting, after) -> sittings.put(sitting.id(),
                sitting.opened() == null ? "begun" : sitting.opened().text("body")));
        editor.begin(Fields.EMPTY, () -> {});
        for (String words : List.of("one", "one two", "one two three")) {
            editor.form().text("body").set(words);
            editor.flush(() -> {});
        }
        editor.open(Objects.requireNonNull(editor.id().get()), there -> {});
        editor.form().text("title").set("Counting");
        editor.flush(() -> {});
        editor.form().text("body").set("four");
        editor.flush(() -> {});
        assertThat(sittings.values()).containsExactly("begun", "one two three");
    }

    @Test
    void whoeverWaitsForAKeepingIsToldAlsoWhenItComesByItself() {
        var kept = new AtomicInteger();
        editor.onKept(kept::incrementAndGet);
        editor.begin(Fields.EMPTY, () -> {});
        editor.form().text("body").set("Soup");
        timers.pass(800);
        assertThat(kept.get()).isOne();
        editor.form().text("body").set("Soup on Sunday");
        editor.flush(() -> assertThat(kept.get()).isEqualTo(2));
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void openingARecordChangesNothingInIt() {
        editor.begin(Fields.EMPTY, () -> {});
        editor.form().text("body").set("Soup");
        editor.flush(() -> {});
        var reader = editor();
        reader.open(Objects.requireNonNull(editor.id().get()), there -> assertThat(there).isTrue());
        assertThat(reader.autosave().pending()).isFalse();
        assertThat(reader.form().get().text("body")).isEqualTo("Soup");
    }
}
