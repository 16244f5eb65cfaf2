package app.mendwell.repair;

import app.mendwell.repair.life.LookBack;
import app.mendwell.repair.life.Output;
import app.mendwell.storage.Tag;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Fold;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Letters and plans as they were made, each with its day, and what looking back has answered. */
final class OutputsBox extends VBox {

    private final RepairViewModel room;

    OutputsBox(RepairViewModel room) {
        this.room = room;
        getStyleClass().add("outputs");
    }

    void show(Reading reading) {
        getChildren().clear();
        if (!reading.outputs().isEmpty()) {
            getChildren().add(heading("repair.read.outputs"));
            reading.outputs().forEach(output -> getChildren().add(output(output)));
        }
        List<LookBack> done = reading.lookBacks().stream().filter(LookBack::isDone).toList();
        if (!done.isEmpty()) {
            getChildren().add(heading("repair.read.look_backs"));
            done.forEach(back -> getChildren().add(lookBack(reading, back)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private static Label heading(String word) {
        var heading = new Label(Words.of(word));
        heading.getStyleClass().addAll("mw-label", "outputs-heading");
        return heading;
    }

    private Node output(Output output) {
        var fold = new Fold();
        fold.setTitle(title(output));
        var paper = new VBox();
        paper.getStyleClass().addAll("mw-paper", "output-paper");
        output.text().lines().forEach(line -> paper.getChildren().add(line(line, output)));
        var ways = new FlowPane(button("repair.print", () -> room.reading().print(output)),
                button("repair.copy", () -> room.reading().copy(output)));
        ways.getStyleClass().add("output-ways");
        fold.content().addAll(paper, ways);
        return fold;
    }

    private String title(Output output) {
        LocalDate made = output.madeAt().atZone(ZoneId.of(room.zone())).toLocalDate();
        String kind = Words.of(output.isLetter() ? "repair.read.letter" : "repair.read.plan");
        String day = Words.of("repair.read.made", kind, Dates.day(made));
        LocalDate shared = output.sharedOn();
        return shared == null ? day : Words.of("repair.read.shared_on", day, Dates.day(shared));
    }

    private static Node line(String words, Output output) {
        boolean step = words.startsWith("- ");
        var line = new Label(step ? words.substring(2) : words);
        line.getStyleClass().add(step ? "output-step" : "output-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        if (!output.isLetter() && words.equals(Words.of("repair.plan.title"))) {
            line.getStyleClass().add("mw-heading");
        }
        return line;
    }

    private static Button button(String word, Runnable act) {
        var button = new Button(Words.of(word));
        button.getStyleClass().add("mw-small");
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Node lookBack(Reading reading, LookBack back) {
        var box = new VBox();
        box.getStyleClass().add("read-led");
        var day = new Label(Dates.day(back.dueOn()));
        day.getStyleClass().add("read-lead");
        box.getChildren().add(day);
        String held = back.answers().text("plan_held");
        add(box, held.isEmpty() ? "" : Words.of("repair.read.held", RepairWords.held(held)));
        add(box, back.answers().text("what_changed"));
        add(box, helped(reading, back));
        add(box, back.answers().text("next_change"));
        add(box, back.answers().text("learned"));
        return box;
    }

    private static String helped(Reading reading, LookBack back) {
        List<String> names = back.answers().ids("helped_by").stream()
                .flatMap((UUID id) -> Optional.ofNullable(reading.names().get(id)).stream()).map(Tag::name).toList();
        return names.isEmpty() ? "" : Words.of("repair.read.helped", String.join(", ", names));
    }

    private static void add(VBox box, String words) {
        if (!words.isBlank()) {
            var line = new Label(words);
            line.getStyleClass().add("read-plain");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(line);
        }
    }
}
