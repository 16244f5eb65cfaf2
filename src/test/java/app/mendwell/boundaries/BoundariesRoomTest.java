package app.mendwell.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.boundaries.BoundariesViewModel.Page;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.Decision;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.testing.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class BoundariesRoomTest {

    private static final String LIMIT = "A limit says what I will do. A request says what I’d like; a no is possible. "
            + "If this sets what another person may do, wear, spend or whom they may see, it’s a rule for them, "
            + "not a boundary.";
    private static final String RISK = "If saying it could put you at risk, keep it here. It can be true without being "
            + "said.";

    private final Kept kept = new Kept();
    private final BoundariesViewModel model = Fx.get(kept::room);
    private final BoundariesView view = new BoundariesView(model, null);
    private final Scene scene = Fx.get(() -> new Scene(view.root(), 1180, 780));

    private void enter() {
        Fx.run(view::enter);
        layOut();
    }

    private void layOut() {
        Fx.run(() -> {
            view.root().applyCss();
            view.root().layout();
        });
    }

    private void press(KeyCode key, boolean control) {
        Fx.run(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, "", "", key, false, control, false, false));
            }
        });
        layOut();
    }

    private void tabTo(String id) {
        Fx.run(() -> {
            for (int steps = 0; steps < 40 && !id.equals(scene.getFocusOwner().getId()); steps++) {
                scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() {
        return Fx.get(() -> String.valueOf(scene.getFocusOwner().getId()));
    }

    private void type(String words) {
        Fx.run(() -> ((TextInputControl) scene.getFocusOwner()).replaceSelection(words));
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return Fx.find(view.root(), selector, type);
    }

    /** From nothing to a boundary that was kept, noted, looked at again, binned and had back, without a pointer. */
    @Test
    void theWholeLifeOfABoundaryByKeyboardAlone() {
        enter();
        assertThat(find(".empty-text", Label.class).getText()).startsWith("A boundary is a line that looks after");
        Fx.run(() -> find(".empty-state .button", Button.class).requestFocus());
        press(KeyCode.SPACE, false);
        assertThat(focused()).isEqualTo("title");
        type("I take a break when it gets loud");
        tabTo("warm_wording");
        type("If it gets loud between us, I step out. I come back.");
        press(KeyCode.ENTER, true);
        UUID id = model.boundary().id();
        assertThat(kept.state(id)).isEqualTo(BoundaryState.ACTIVE);
        assertThat(model.page().get()).isEqualTo(Page.LIST);

        Fx.run(() -> find("#noteEvent", Button.class).requestFocus());
        press(KeyCode.SPACE, false);
        press(KeyCode.RIGHT, false);
        press(KeyCode.RIGHT, false);
        press(KeyCode.LEFT, false);
        tabTo("what_happened");
        type("The voices rose, and I stayed.");
        press(KeyCode.ENTER, true);
        assertThat(kept.events.of(id)).singleElement()
                .satisfies(event -> assertThat(BoundaryViewModel.said(event))
                        .isEqualTo("Crossed. The voices rose, and I stayed."));

        Fx.run(() -> find("#review", Button.class).requestFocus());
        press(KeyCode.SPACE, false);
        assertThat(focused()).isEqualTo("decide-keep");
        press(KeyCode.ENTER, true);
        assertThat(model.page().get()).isEqualTo(Page.REVIEW);
        press(KeyCode.RIGHT, false);
        press(KeyCode.LEFT, false);
        press(KeyCode.ENTER, true);
        assertThat(kept.boundaries.reviews(id)).singleElement()
                .satisfies(review -> assertThat(review.decision()).isEqualTo(Decision.KEEP));

        Fx.run(() -> find(".row-list", Node.class).requestFocus());
        press(KeyCode.DELETE, false);
        assertThat(kept.boundaries.find(id)).isEmpty();
        Fx.run(kept.house.undo()::undo);
        assertThat(kept.boundaries.find(id)).isPresent();
        assertThat(model.rows()).hasSize(1);
        assertThat(kept.events.of(id)).hasSize(1);
    }

    @Test
    void theTwoFixedTextsStandBesideAnEmptyAndAFullForm() {
        enter();
        Fx.run(model::begin);
        layOut();
        assertThat(fixed()).containsExactly(LIMIT, RISK);
        Fx.run(() -> {
            model.form().take(kept.content.boundaries().getFirst());
            model.form().form().put("title", "You will not see your sister");
            model.form().form().put("form", "request");
        });
        layOut();
        assertThat(fixed()).containsExactly(LIMIT, RISK);
    }

    private List<String> fixed() {
        return List.of(find("#limitText", TextInputControl.class), find("#riskText", TextInputControl.class)).stream()
                .filter(Node::isVisible).map(TextInputControl::getText).toList();
    }

    @Test
    void escClosesTheNoteAndLeadsBackToItsButton() {
        UUID id = kept.dinner();
        enter();
        Fx.run(() -> find("#noteEvent", Button.class).requestFocus());
        press(KeyCode.SPACE, false);
        tabTo("what_i_did");
        type("I said it once.");
        press(KeyCode.ESCAPE, false);
        assertThat(focused()).isEqualTo("noteEvent");
        assertThat(kept.events.of(id)).isEmpty();
        press(KeyCode.SPACE, false);
        assertThat(model.boundary().note().form().get().text("what_i_did")).isEqualTo("I said it once.");
    }

    @Test
    void aNoteThatIsPutRightLeadsBackToItsLine() {
        UUID id = kept.dinner();
        kept.dinnerNotes(id);
        enter();
        String line = "note-" + kept.events.of(id).get(1).id();
        Fx.run(() -> find("#" + line, Button.class).requestFocus());
        press(KeyCode.SPACE, false);
        press(KeyCode.ENTER, true);
        assertThat(focused()).isEqualTo(line);
    }

    @Test
    void theWordingIsEditedAndOneIsBackAtItsButton() {
        kept.dinner();
        enter();
        Fx.run(() -> find("#editWording", Button.class).requestFocus());
        press(KeyCode.SPACE, false);
        assertThat(focused()).isEqualTo("warm_wording");
        type(" Please.");
        press(KeyCode.ENTER, true);
        assertThat(focused()).isEqualTo("editWording");
        assertThat(texts(view.root())).anyMatch(text -> text.endsWith("cleared? Please.”"));
    }

    @Test
    void aLetterGoesToTheNextRowThatBeginsWithIt() {
        kept.several();
        enter();
        Fx.run(() -> {
            Node rows = find(".row-list", Node.class);
            Event.fireEvent(rows, new KeyEvent(KeyEvent.KEY_TYPED, "m", "", KeyCode.UNDEFINED, false, false, false,
                    false));
        });
        assertThat(model.boundary().shown().get().boundary().title()).isEqualTo("My phone is mine");
    }

    @Test
    void aStarterIsPickedWithTheKeyboardAndTheCaretIsInTheWording() {
        enter();
        Fx.run(model::begin);
        layOut();
        tabTo("fromStarter");
        press(KeyCode.SPACE, false);
        assertThat(focused()).isEqualTo("starterField");
        type("knock");
        layOut();
        press(KeyCode.ENTER, false);
        assertThat(focused()).isEqualTo("warm_wording");
        assertThat(model.form().form().get().text("warm_wording")).contains("door");
    }

    @Test
    void withoutWordsTheFormSaysWhatIsNeededAndGoesThere() {
        enter();
        Fx.run(model::begin);
        layOut();
        tabTo("why");
        press(KeyCode.ENTER, true);
        assertThat(focused()).isEqualTo("title");
        assertThat(texts(view.root()))
                .contains("A few words are needed first: what it is called, or how you’d say it.");
    }

    @Test
    void withoutAPressNothingSpeaksOfPrinting() {
        kept.dinner();
        enter();
        assertThat(find("#printer", Button.class).isVisible()).isFalse();
    }

    /** C02: what stands on screen is the same with three notes and with thirty, but for the notes themselves. */
    @Test
    void noNumberOfNotesIsShown() {
        UUID id = kept.dinner();
        var around = new ArrayList<List<String>>();
        for (int notes : List.of(3, 27)) {
            for (int i = 0; i < notes; i++) {
                kept.note(id, Kept.SUNDAY.minusDays(i), Outcome.values()[i % 3], "We spoke of it.");
            }
            enter();
            List<String> inNotes = Fx.get(() -> texts(find(".notes-box", Parent.class)));
            assertThat(inNotes).contains("Notes", "kept", "crossed", "unsure");
            assertThat(inNotes.stream().filter(text -> text.matches(".*\\d.*"))).allMatch(text -> text.startsWith("Mar")
                    || text.startsWith("Feb"));
            var others = new ArrayList<>(texts(view.root()));
            inNotes.forEach(others::remove);
            around.add(others);
        }
        assertThat(around.get(1)).isEqualTo(around.get(0));
    }

    private static List<String> texts(Node root) {
        return Fx.get(() -> {
            var texts = new ArrayList<String>();
            collect(root, texts);
            return texts;
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    @Test
    void everyButtonSaysWhatItDoes() {
        kept.several();
        enter();
        Fx.run(() -> {
            var mute = new ArrayList<Node>();
            mute(view.root(), mute);
            assertThat(mute).isEmpty();
        });
    }

    private static void mute(Node node, List<Node> mute) {
        if (node instanceof ButtonBase button && node.isVisible() && (button.getText() == null
                || button.getText().isEmpty()) && button.getAccessibleText() == null) {
            mute.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> mute(child, mute));
        }
    }

    @Test
    void comingAndGoingTwentyTimesLeavesOneListener() {
        UUID id = kept.dinner();
        for (int i = 0; i < 20; i++) {
            enter();
            Fx.run(view::leave);
        }
        enter();
        var read = new ArrayList<Object>();
        Fx.run(() -> model.boundary().shown().subscribe((was, now) -> read.add(now)));
        Fx.run(() -> model.boundary().move(BoundaryState.PAUSED));
        read.clear();
        Fx.run(kept.house.undo()::undo);
        assertThat(read).hasSize(1);
        assertThat(kept.state(id)).isEqualTo(BoundaryState.ACTIVE);
    }
}
