package app.mendwell.repair.steps;

import app.mendwell.repair.output.LetterPart;
import app.mendwell.repair.steps.RepairStore.Output;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the letter, how it may be given, and the ways out of the program. Private parts are no boxes here. */
final class ShareAside extends VBox {

    private static final List<String> WAYS = List.of("read_aloud", "give_paper", "send_elsewhere", "own_words", "keep");

    private final Sharing sharing;
    private final Map<LetterPart, CheckBox> boxes = new EnumMap<>(LetterPart.class);
    private final VBox parts = new VBox();
    private final Form way = new Form();
    private final Button printLetter;
    private final Button saveLetter;
    private final Button printPlan;
    private final Button copy;
    private boolean showing;

    ShareAside(StepDesk desk, Sharing sharing) {
        this.sharing = sharing;
        getStyleClass().add("share-aside");
        var inTheLetter = new Label(Words.of("repair.share.letter_parts.prompt"));
        inTheLetter.getStyleClass().add("mw-label");
        parts.getStyleClass().add("share-parts");
        parts.setId("letter_parts");
        parts.getChildren().add(inTheLetter);
        for (LetterPart part : LetterPart.values()) {
            parts.getChildren().add(box(part));
        }
        way.show(desk.form(), Step.SHARE.words(), desk.tagSource(), List.of(FormField.of("share_way",
                new Input.Menu(WAYS, key -> Words.of("repair.share.share_way." + key),
                        Words.of("repair.share.share_way.none")))));
        printLetter = button("repair.share.print_letter", "remixmz-printer-line", () -> sharing.print(Output.LETTER));
        saveLetter = button("repair.share.save_letter", "remixmz-save-3-line", sharing::saveLetter);
        printPlan = button("repair.share.print_plan", "remixmz-printer-line", () -> sharing.print(Output.PLAN));
        copy = button("repair.share.copy", "remixal-file-copy-line", sharing::copy);
        var deeds = new VBox(printLetter, saveLetter, printPlan, copy);
        deeds.getStyleClass().add("share-deeds");
        getChildren().addAll(parts, way, deeds, note());
        for (Node node : List.of(parts, way, printLetter, saveLetter, printPlan, copy)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private CheckBox box(LetterPart part) {
        var box = new CheckBox(part.label());
        box.setWrapText(true);
        box.managedProperty().bind(box.visibleProperty());
        box.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                sharing.tick(part, now);
            }
        });
        boxes.put(part, box);
        return box;
    }

    private static Button button(String words, String icon, Runnable act) {
        var button = new Button(Words.of(words), new FontIcon(icon));
        button.getStyleClass().add("share-deed");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId(words.substring(words.lastIndexOf('.') + 1));
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Label note() {
        var note = new Label(Words.of("repair.share.nothing_leaves"));
        note.getStyleClass().add("mw-small");
        note.setWrapText(true);
        return note;
    }

    /** Shows what there is to tick and to take, by what the letter and the plan hold now. */
    void show() {
        Set<LetterPart> offered = sharing.offered();
        Set<LetterPart> ticked = sharing.ticked();
        boolean letter = sharing.hasLetter() && !sharing.letter().isEmpty();
        showing = true;
        boxes.forEach((part, box) -> {
            box.setVisible(offered.contains(part));
            box.setSelected(ticked.contains(part));
            box.setDisable(sharing.isEdited());
        });
        showing = false;
        parts.setVisible(sharing.hasLetter() && offered.size() > 2);
        way.setVisible(letter);
        printLetter.setVisible(letter);
        saveLetter.setVisible(letter);
        copy.setVisible(letter);
        printPlan.setVisible(!sharing.plan().isEmpty());
    }
}
