package app.mendwell.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private final Notebook book = new Notebook();

    @Test
    void savingTwiceKeepsWhenItWasMade() {
        UUID id = book.note("Soup", "Ana came by.");
        book.db.run("update note set created_at = '2025-01-01T00:00:00Z' where id = ?", id);
        book.records.save(Notebook.NOTE, id, Notebook.values("Soup again", "Ana came by."));
        assertThat(book.title(id)).isEqualTo("Soup again");
        assertThat(book.db.one("select created_at from note", row -> row.text("created_at")))
                .contains("2025-01-01T00:00:00Z");
    }

    @Test
    void tagsComeBackInTheirOrder() {
        UUID id = Ids.fresh();
        UUID rain = book.tags.named("Rain", TagKind.TOPIC).id();
        UUID crowds = book.tags.named("Crowds", TagKind.TRIGGER).id();
        book.records.save(Notebook.NOTE, id, Notebook.values("Walk", "").tags("topics", List.of(rain, crowds)));
        List<UUID> read = book.db.one(Notebook.NOTE.select() + "where id = ?", row -> row.uuids("topics"), id)
                .orElseThrow();
        assertThat(read).containsExactly(rain, crowds);
    }

    @Test
    void aRecordIsFoundByItsOwnWordsItsTagsAndItsChildren() {
        UUID id = book.note("Dinner", "We sat on the balcony.");
        book.line(id, "the lamp flickered");
        assertThat(book.found("balcony")).containsExactly("Dinner");
        assertThat(book.found("lamp")).containsExactly("Dinner");
        UUID quiet = book.tags.named("Quiet", TagKind.SOOTHER).id();
        book.records.save(Notebook.NOTE, id, Notebook.values("Dinner", "").tags("topics", List.of(quiet)));
        assertThat(book.found("quiet")).containsExactly("Dinner");
        assertThat(book.found("balcony")).isEmpty();
    }

    @Test
    void accentsAndCaseDoNotCount() {
        book.note("Évening", "Zoë was here");
        assertThat(book.found("zoe AND evening")).containsExactly("Évening");
    }

    @Test
    void aBinnedRecordIsNotFoundUntilItComesBack() {
        UUID id = book.note("Dinner", "balcony");
        book.records.bin(Notebook.NOTE, id);
        assertThat(book.found("balcony")).isEmpty();
        book.records.restore(Notebook.NOTE, id);
        assertThat(book.found("balcony")).containsExactly("Dinner");
    }

    @Test
    void aVeiledRecordStandsInAnIndexOfItsOwn() {
        UUID id = book.note("Dinner", "balcony");
        book.records.save(Notebook.NOTE, id, Notebook.values("Dinner", "balcony").put("veiled", true));
        assertThat(book.found("balcony")).isEmpty();
        assertThat(book.db.number("select count(*) from private_search where private_search match 'balcony'"))
                .isEqualTo(1);
    }

    @Test
    void droppingLeavesNoRowAnywhere() {
        UUID id = book.note("Dinner", "balcony");
        book.line(id, "the lamp flickered");
        book.records.drop(Notebook.NOTE, id);
        for (String table : List.of("note", "note_line", "tagging", "search_text", "private_text")) {
            assertThat(book.db.number("select count(*) from " + table)).as(table).isZero();
        }
    }

    @Test
    void aFailedSaveLeavesNothingHalfWritten() {
        UUID id = book.note("Dinner", "balcony");
        Values broken = Notebook.values("Supper", "kitchen").tags("topics", List.of(Ids.fresh()));
        book.db.run("pragma foreign_keys = on");
        assertThatThrownBy(() -> book.records.save(Notebook.NOTE, id, broken)).isInstanceOf(StorageException.class);
        assertThat(book.title(id)).isEqualTo("Dinner");
        assertThat(book.found("balcony")).containsExactly("Dinner");
    }
}
