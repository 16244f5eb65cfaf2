package app.mendwell.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagLifeTest {

    private final Notebook book = new Notebook();
    private final UndoStack undo = new UndoStack(book.records);
    private final Tag walk = book.tags.named("a walk", TagKind.SOOTHER);
    private final Tag walking = book.tags.named("walking", TagKind.SOOTHER);
    private final UUID soup = tagged("Soup", walk);
    private final UUID rain = tagged("Rain", walk, walking);

    @BeforeEach
    void keysCount() {
        book.db.run("pragma foreign_keys = on");
    }

    private UUID tagged(String title, Tag... tags) {
        UUID id = Ids.fresh();
        book.records.save(Notebook.NOTE, id,
                Notebook.values(title, "").tags("topics", List.of(tags).stream().map(Tag::id).toList()));
        return id;
    }

    private List<String> names(UUID note) {
        return book.tags.of(note, "topics").stream().map(Tag::name).toList();
    }

    private List<UndoStack.Touched> touched(Tag tag) {
        return List.of(new UndoStack.Touched(TagRepository.KIND, tag.id()));
    }

    private static UndoStack.Label label() {
        return new UndoStack.Label("word", "");
    }

    @Test
    void anotherNameIsFoundEverywhereAndCanBeTakenBack() {
        undo.doing(label(), touched(walk), () -> book.tags.change(walk.id(), "a slow walk", TagKind.SOOTHER));
        assertThat(names(soup)).containsExactly("a slow walk");
        assertThat(book.found("slow")).containsExactly("Rain", "Soup");
        undo.undo();
        assertThat(names(soup)).containsExactly("a walk");
        assertThat(book.found("slow")).isEmpty();
    }

    @Test
    void aNameThatIsThereAlreadyIsNotGivenTwice() {
        assertThat(book.tags.change(walk.id(), "Walking", TagKind.SOOTHER)).isFalse();
        assertThat(book.tags.change(walk.id(), "A Walk", TagKind.SOOTHER)).isTrue();
        assertThat(book.tags.change(walk.id(), "walking", TagKind.PLACE)).isTrue();
    }

    @Test
    void mergingMovesEveryPageOnceAndCanBeTakenBack() {
        undo.doing(label(), book.tags.touchedByMerging(walk.id(), walking.id()),
                () -> book.tags.merge(walk.id(), walking.id()));
        assertThat(names(soup)).containsExactly("walking");
        assertThat(names(rain)).containsExactly("walking");
        assertThat(book.tags.find("a walk", TagKind.SOOTHER)).isEmpty();
        assertThat(book.found("walking")).containsExactly("Rain", "Soup");
        undo.undo();
        assertThat(names(soup)).containsExactly("a walk");
        assertThat(names(rain)).containsExactly("a walk", "walking");
        assertThat(book.found("walking")).containsExactly("Rain");
        undo.redo();
        assertThat(names(soup)).containsExactly("walking");
    }

    @Test
    void aBinnedTagLeavesThePagesTheirTextAndComesBackWithThem() {
        undo.doing(label(), touched(walk), () -> book.tags.bin(walk.id()));
        assertThat(names(rain)).containsExactly("walking");
        assertThat(book.found("Rain")).containsExactly("Rain");
        assertThat(book.found("walk")).isEmpty();
        undo.undo();
        assertThat(names(rain)).containsExactly("a walk", "walking");
        assertThat(book.found("walk")).containsExactly("Rain", "Soup");
    }

    @Test
    void aTagThatEndsIsTakenFromEveryPage() {
        book.tags.bin(walk.id());
        book.records.drop(TagRepository.KIND, walk.id());
        assertThat(names(rain)).containsExactly("walking");
        assertThat(book.db.number("select count(*) from tagging where tag_id = ?", walk.id())).isZero();
    }

    @Test
    void aHiddenTagStaysWhereItIs() {
        book.tags.hide(walk.id(), true);
        assertThat(names(soup)).containsExactly("a walk");
        assertThat(book.tags.find(walk.id()).orElseThrow().hidden()).isTrue();
    }
}
