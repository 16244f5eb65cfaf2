package app.mendwell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.journal.JournalViewModel.Mode;
import app.mendwell.journal.photos.Pictures;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.testing.Fx;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.MarkdownView;
import app.mendwell.ui.Problems;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room as it is used: typed into, by keys where it matters. */
class JournalRoomTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Pages pages = Fx.get(() -> new Pages(TestTasks.timed(timers)));
    private final JournalRoom room = Fx.get(() -> new JournalRoom(pages.house, new Content()));
    private final Parent root = Fx.get(() -> room.view().root());
    private final Stage stage = Fx.get(Stage::new);

    @BeforeEach
    void onScreen() {
        Fx.run(() -> {
            var scene = new Scene(root, 1180, 780);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            room.view().enter();
        });
    }

    @AfterEach
    void away() {
        Fx.run(stage::close);
    }

    private void pass(long millis) {
        Fx.run(() -> timers.pass(millis));
    }

    private void ctrl(KeyCode code) {
        Fx.run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(owner == null ? root : owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
        });
    }

    private List<String> rows() {
        return Fx.get(() -> ((RowList<?>) Fx.find(root, ".row-list", RowList.class)).getItems().stream()
                .map(row -> ((EntryRow) row).title()).toList());
    }

    private String text(String selector) {
        return Fx.get(() -> Fx.find(root, selector, TextInputControl.class).getText());
    }

    @Test
    void aPageIsWrittenReadFoundBinnedAndBroughtBack() {
        Fx.fire(root, "#new");
        assertThat(Fx.get(() -> Fx.find(root, "#body", Node.class).isFocused())).isTrue();
        Fx.type(root, "#body", "Walked home by the river. It was loud.");
        Fx.type(root, "#title", "The bridge");
        pass(800);
        assertThat(rows()).containsExactly("The bridge");

        Fx.fire(root, "#read");
        assertThat(Fx.get(() -> Fx.find(root, "#reader", MarkdownView.class).getChildren()).size()).isEqualTo(1);
        ctrl(KeyCode.E);
        assertThat(Fx.get(() -> Fx.find(root, "#body", Node.class).isFocused())).isTrue();

        Fx.run(() -> room.view().leave());
        Fx.run(() -> room.view().enter());
        Fx.run(() -> Fx.find(root, "#body", TextInputControl.class).setText("Other words."));
        pass(800);
        UUID id = pages.shelf.entries().page(null).rows().getFirst().id();
        assertThat(pages.shelf.entries().versions(id)).hasSize(1);

        Fx.type(root, "#searchField", "o");
        Node field = Fx.get(() -> root.lookupAll(".search-line #searchField").iterator().next());
        Fx.run(() -> ((TextInputControl) field).appendText("ther"));
        pass(150);
        assertThat(Fx.get(() -> ((ListView<?>) Fx.find(root, "#hits", ListView.class)).getItems()).size()).isOne();
        Fx.press(field, KeyCode.ENTER);
        Fx.press(Fx.find(root, "#hits", Node.class), KeyCode.ENTER);
        assertThat(text("#body")).isEqualTo("Other words.");

        RowList<?> list = Fx.find(root, "#rows", RowList.class);
        Fx.run(list::requestFocus);
        Fx.press(list, KeyCode.DELETE);
        assertThat(rows()).isEmpty();
        Fx.run(() -> pages.house.undo().undo());
        assertThat(rows()).containsExactly("The bridge");
    }

    @Test
    void anEarlierVersionIsReadAndBroughtBackAtTheSide() {
        UUID id = pages.page("2026-03-01", "", "as it was");
        Fx.run(() -> room.open(id));
        Fx.run(() -> Fx.find(root, "#body", TextInputControl.class).setText("as it became"));
        pass(800);
        var versions = Fx.get(() -> new EntryVersions(pages.house, pages.shelf, room.entry()));
        var view = Fx.get(() -> new VersionsView(versions));
        Parent side = Fx.get(view::root);
        Fx.run(view::enter);
        assertThat(Fx.get(() -> side.lookupAll(".md-text").stream().map(node -> ((Text) node).getText()).toList()))
                .containsExactly("as it was");
        Fx.fire(side, "#bringBack");
        assertThat(text("#body")).isEqualTo("as it was");
    }

    @Test
    void boldComesAndGoesWithItsKey() {
        Fx.fire(root, "#new");
        Fx.type(root, "#body", "loud");
        Fx.run(() -> Fx.find(root, "#body", TextInputControl.class).selectAll());
        ctrl(KeyCode.B);
        assertThat(text("#body")).isEqualTo("**loud**");
        ctrl(KeyCode.B);
        assertThat(text("#body")).isEqualTo("loud");
    }

    @Test
    void theTabKeyLeavesTheText() {
        Fx.fire(root, "#new");
        Fx.press(Fx.find(root, "#body", Node.class), KeyCode.TAB);
        assertThat(Fx.get(() -> Fx.find(root, "#body", Node.class).isFocused())).isFalse();
        assertThat(text("#body")).isEmpty();
    }

    @Test
    void theYearIsWalkedWithTheArrows() {
        Fx.run(() -> {
            pages.checkIn(LocalDate.of(2026, 3, 7), 2);
            room.show(Mode.YEAR, LocalDate.of(2026, 3, 8));
        });
        Region cell = chosenCell();
        assertThat(Fx.get(cell::getAccessibleText)).isEqualTo("March 8");
        Fx.run(cell::requestFocus);
        Fx.press(cell, KeyCode.LEFT);
        assertThat(Fx.get(() -> chosenCell().getAccessibleText())).isEqualTo("March 7, Rainy");
        assertThat(Fx.get(() -> chosenCell().isFocused())).isTrue();
        Fx.press(chosenCell(), KeyCode.UP);
        assertThat(Fx.get(() -> chosenCell().getAccessibleText())).isEqualTo("February 7");
        assertThat(Fx.get(() -> root.lookupAll(".year-grid .day-cell").stream().filter(Node::isFocusTraversable)
                .count())).isOne();
    }

    private Region chosenCell() {
        return Fx.get(() -> (Region) root.lookupAll(".year-grid .day-cell").stream().filter(Node::isFocusTraversable)
                .findFirst().orElseThrow());
    }

    @Test
    void aPersonsPageEndsBeforeThePages() {
        Tag ana = pages.tag("Ana", TagKind.PERSON);
        Tag soup = pages.tag("soup", TagKind.TOPIC);
        pages.page("2026-03-05", "A pot of soup", "", page -> page.tags(pages.ids(ana, soup)));
        Fx.run(() -> room.openTag(soup.id()));
        assertThat(Fx.get(() -> Fx.find(root, "#entriesPart", Node.class).isVisible())).isTrue();
        assertThat(Fx.get(() -> ((ListView<?>) Fx.find(root, "#entries", ListView.class)).getItems()).size()).isOne();
        Fx.run(() -> room.openTag(ana.id()));
        assertThat(Fx.get(() -> Fx.find(root, "#entriesPart", Node.class).isVisible())).isFalse();
        assertThat(Fx.get(() -> ((ListView<?>) Fx.find(root, "#entries", ListView.class)).getItems()).size())
                .isZero();
    }

    @Test
    void aPhotoIsSeenLargeAndEscLeadsBack() {
        UUID id = pages.page("2026-03-05", "A pot of soup", "");
        Fx.run(() -> {
            pages.shelf.photos().add(id, "pot.png", Pictures.plain("png", 60, 40), 0);
            room.open(id);
        });
        Fx.fire(root, ".photo-small");
        Node look = Fx.find(root, ".photo-look", Node.class);
        assertThat(Fx.get(look::isVisible)).isTrue();
        Fx.press(look, KeyCode.ESCAPE);
        assertThat(Fx.get(look::isVisible)).isFalse();
    }

    @Test
    void everyControlSaysWhatItIs() {
        Fx.run(() -> room.open(pages.fill()));
        Fx.run(root::applyCss);
        List<Node> silent = Fx.get(() -> root.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node instanceof Labeled label
                        && (label.getText() == null || label.getText().isEmpty()))
                .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isEmpty()).toList());
        assertThat(silent).isEmpty();
    }

    @Test
    void comingAndGoingTwentyTimesLeavesOneReactionToAStep() {
        var jobs = new AtomicInteger();
        var counted = Fx.get(() -> new Pages(new Tasks(job -> {
            jobs.incrementAndGet();
            job.run();
        }, Runnable::run, Runnable::run, timers, new Problems())));
        UUID id = counted.page("2026-03-05", "A pot of soup", "");
        var other = Fx.get(() -> new JournalRoom(counted.house, new Content()));
        Fx.run(() -> other.view().root());
        Fx.run(() -> other.view().enter());
        Fx.run(() -> other.open(id));
        int once = jobsOfAStep(counted, other, jobs);
        for (int i = 0; i < 20; i++) {
            Fx.run(() -> other.view().leave());
            Fx.run(() -> other.view().enter());
        }
        assertThat(jobsOfAStep(counted, other, jobs)).isEqualTo(once);
    }

    private static int jobsOfAStep(Pages counted, JournalRoom other, AtomicInteger jobs) {
        Fx.run(() -> other.entry().standing().star());
        int before = jobs.get();
        Fx.run(() -> counted.house.undo().undo());
        return jobs.get() - before;
    }
}
