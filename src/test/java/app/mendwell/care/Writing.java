package app.mendwell.care;

import app.mendwell.repair.steps.RepairSession;
import app.mendwell.repair.steps.Step;
import app.mendwell.repair.steps.Wizard.Place;
import app.mendwell.repair.steps.WizardView;
import app.mendwell.testing.Fx;
import app.mendwell.ui.HintLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Noor at the wizard, as it stands on the screen. */
final class Writing {

    private final Noor noor;
    final WizardView view;

    Writing(Noor noor) {
        this.noor = noor;
        view = Page.drawn(() -> new WizardView(noor.desk(), left -> {}));
        Fx.run(() -> {
            view.begin();
            Page.layOut(view.root());
        });
    }

    /** A repair of the whole path behind the gate. */
    static Writing openly(Noor noor) {
        var writing = new Writing(noor);
        writing.press("#hardMoment");
        writing.press("#full");
        return writing;
    }

    /** A repair of whoever may have frightened somebody. */
    static Writing givingRoom(Noor noor) {
        var writing = new Writing(noor);
        writing.press("#frightened");
        writing.press("#goOn");
        writing.press("#full");
        return writing;
    }

    Parent root() {
        return view.root();
    }

    void press(String selector) {
        Fx.fire(root(), selector);
        Fx.run(() -> Page.layOut(root()));
    }

    Place place() {
        return Fx.get(() -> view.place().get());
    }

    RepairSession session() {
        return ((Place.Within) place()).session();
    }

    void go(Step step) {
        Fx.run(() -> {
            session().walk().jump(step);
            Page.layOut(root());
        });
    }

    void type(String field, String text) {
        Fx.type(root(), "#" + field, text);
    }

    TextInputControl input(String field) {
        return Fx.find(root(), "#" + field, TextInputControl.class);
    }

    String text(String field) {
        return input(field).getText();
    }

    /** Lets time pass after the last key. */
    void rest(long millis) {
        Fx.run(() -> {
            noor.timers.pass(millis);
            Page.layOut(root());
        });
    }

    /** The hint that stands on the screen, or nothing. */
    String hint() {
        return Fx.get(() -> {
            Page.layOut(root());
            return hints(root()).stream().findFirst().orElse("");
        });
    }

    private static List<String> hints(Node node) {
        var found = new ArrayList<String>();
        if (node instanceof HintLine line && line.isVisible() && line.lookup(".label") instanceof Labeled words) {
            found.add(words.getText());
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(hints(child)));
        }
        return found;
    }

    void press(String field, KeyCode key) {
        Fx.press(Fx.find(root(), "#" + field, Node.class), key);
    }

    List<String> texts() {
        return Page.texts(root());
    }
}
