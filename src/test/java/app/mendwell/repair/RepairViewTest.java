package app.mendwell.repair;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.life.RepairRow;
import app.mendwell.testing.Fx;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Theme;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RepairViewTest {

    private final Rooms noor = new Rooms();

    @BeforeAll
    static void fonts() {
        Fx.run(Theme::new);
    }

    private RepairView shown() {
        RepairView view = noor.view();
        Fx.run(() -> {
            var scene = new Scene(view.root(), 1180, 780);
            new Theme().dress(scene);
            view.enter();
            view.root().applyCss();
            view.root().layout();
        });
        return view;
    }

    private static Set<String> texts(Parent root) {
        var texts = new HashSet<String>();
        Fx.run(() -> {
            root.applyCss();
            root.layout();
            collect(root, texts);
        });
        return texts;
    }

    private static void collect(Parent parent, Set<String> texts) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Labeled labeled && labeled.getText() != null) {
                texts.add(labeled.getText());
            }
            if (child instanceof Parent inner) {
                collect(inner, texts);
            }
        }
    }

    @Test
    void anEmptyRoomOffersOneThing() {
        RepairView view = shown();
        assertThat(texts(view.root())).contains("When something went wrong between you, you can think it through here. "
                + "Four minutes or as long as you like.", "Begin");
        Fx.run(view::begin);
        assertThat(noor.writing.asked).containsExactly("begin");
        assertThat(Fx.get(() -> view.wantsRail().getValue())).isTrue();
        Fx.run(() -> noor.writing.left.accept(null));
        assertThat(Fx.get(() -> view.wantsRail().getValue())).isFalse();
    }

    @Test
    void aRepairIsReadGoneOnWithAndComesBackFromTheWizard() {
        noor.filled();
        RepairView view = shown();
        RowList<?> rows = Fx.find(view.root(), ".row-list", RowList.class);
        Fx.press(rows, KeyCode.DOWN);
        assertThat(Fx.get(() -> ((RepairRow) rows.getSelectionModel().getSelectedItem()).title()))
                .isEqualTo("19 October, evening");
        assertThat(texts(view.root())).contains("Sunday, October 19, evening. Shared", "Look back", "Reopen", "Let go");
        Fx.press(rows, KeyCode.UP);
        Fx.fire(view.root(), "#continue");
        UUID paused = noor.model.rows().getFirst().id();
        assertThat(noor.writing.asked).containsExactly("resume " + paused);
        Fx.run(() -> noor.writing.left.accept(paused));
        assertThat(Fx.find(view.root(), "#continue", Button.class).isVisible()).isTrue();
    }

    @Test
    void anotherNameIsWrittenInPlaceOfTheTitle() {
        UUID stairs = noor.filled();
        RepairView view = shown();
        Fx.run(() -> view.open(stairs));
        RowList<?> rows = Fx.find(view.root(), ".row-list", RowList.class);
        Fx.press(rows, KeyCode.F2);
        javafx.scene.control.TextField name = Fx.find(view.root(), "#name", javafx.scene.control.TextField.class);
        assertThat(name.getText()).isEqualTo("19 October, evening");
        Fx.run(() -> name.setText("  On the stairs "));
        Fx.press(name, KeyCode.ENTER);
        assertThat(texts(view.root())).contains("On the stairs");
        Fx.press(rows, KeyCode.F2);
        Fx.run(() -> name.setText("Something else"));
        Fx.press(name, KeyCode.ESCAPE);
        assertThat(texts(view.root())).contains("On the stairs").doesNotContain("Something else");
        assertThat(Fx.get(noor.model.rows()::getFirst).title()).isEqualTo("20 October, morning");
        Fx.run(() -> {
            noor.house.undo().undo();
        });
        assertThat(texts(view.root())).contains("19 October, evening").doesNotContain("On the stairs");
    }

    @Test
    void aRowStaysChosenWhenTheListIsReadAnew() {
        UUID stairs = noor.filled();
        RepairView view = shown();
        Fx.run(() -> view.open(stairs));
        Fx.run(noor.model::refresh);
        RowList<?> rows = Fx.find(view.root(), ".row-list", RowList.class);
        assertThat(Fx.get(() -> ((RepairRow) rows.getSelectionModel().getSelectedItem()).id())).isEqualTo(stairs);
    }

    @Test
    void lookingBackByKeyboardLeadsBackToTheRepair() {
        UUID stairs = noor.filled();
        RepairView view = shown();
        Fx.run(() -> view.open(stairs));
        Fx.fire(view.root(), "#look_back".replace('_', '-'));
        Button save = Fx.find(view.root(), "#save", Button.class);
        assertThat(save.isDisabled()).isTrue();
        Fx.type(view.root(), "#what_changed", "Eli waved me over once.");
        assertThat(save.isDisabled()).isFalse();
        Fx.run(save::fire);
        assertThat(texts(view.root())).contains("Eli waved me over once.", "Sunday, October 19, evening. Looked back");
    }

    @Test
    void aListOfThreeAndOneOfThirtySayTheSame() {
        noor.filled();
        RepairView view = shown();
        Set<String> few = numbers(view);
        for (int i = 0; i < 30; i++) {
            noor.finished(Rooms.on(Rooms.TODAY.minusYears(3), "evening", "An evening").with("facts", "x"));
        }
        Fx.run(noor.model::refresh);
        assertThat(numbers(view)).isEqualTo(few);
    }

    /** Texts of the room that are a number, or hold one that is no day. */
    private static Set<String> numbers(RepairView view) {
        return texts(view.root()).stream().filter(text -> text.matches("\\d+|.*\\(\\d+\\).*|\\d+ .*(times|repairs).*"))
                .collect(Collectors.toSet());
    }

    @Test
    void openingAnotherRepairLetsTheWizardRestFirst() {
        UUID stairs = noor.filled();
        RepairView view = shown();
        Fx.run(view::begin);
        Fx.run(() -> view.open(stairs));
        assertThat(noor.writing.asked).containsExactly("begin", "make way");
        assertThat(texts(view.root())).contains("19 October, evening", "Look back");
        Fx.run(() -> {
            view.begin();
            view.begin();
        });
        assertThat(noor.writing.asked).endsWith("begin", "make way", "begin");
        assertThat(Fx.get(() -> view.wantsRail().getValue())).isTrue();
    }

    @Test
    void theRealWizardLeavesNothingBehindWhenItIsClosedAtTheGate() {
        RepairView view = noor.whole();
        Fx.run(() -> {
            new Theme().dress(new Scene(view.root(), 1180, 780));
            view.enter();
            view.begin();
        });
        assertThat(texts(view.root())).contains("Before you start");
        Fx.run(() -> view.open(UUID.randomUUID()));
        assertThat(texts(view.root())).contains("Begin").doesNotContain("Before you start");
        assertThat(noor.repairs.earlier(UUID.randomUUID(), java.util.List.of(), java.util.List.of())).isEmpty();
        assertThat(noor.db.number("select count(*) from repair")).isZero();
    }

    @Test
    void whatThePauseLeavesIsOnGoldWhenItComesBack() {
        UUID paused = noor.filled();
        RepairView view = noor.whole();
        Fx.run(() -> {
            new Theme().dress(new Scene(view.root(), 1180, 780));
            view.enter();
        });
        UUID resting = Fx.get(() -> noor.houseRow("20 October, morning"));
        Fx.run(() -> view.resume(resting));
        assertThat(texts(view.root())).contains("Welcome back. You were here.");
        Fx.run(() -> view.open(paused));
        assertThat(texts(view.root())).contains("19 October, evening", "Continue");
    }

    @Test
    void printingLiesOverTheListAndGoesAgain() {
        UUID stairs = noor.filled();
        RepairView view = shown();
        Fx.run(() -> {
            view.open(stairs);
            noor.model.reading().print();
        });
        Fx.fire(view.root(), "#print");
        assertThat(noor.pressed).containsExactly("2");
        Fx.fire(view.root(), "#back");
        assertThat(Fx.get(() -> view.root().lookup("#print"))).isNull();
        Fx.run(view::leave);
    }
}
