package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.storage.Stored;
import app.mendwell.together.TogetherViewModel.Overview;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Lines;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The two cards over the tiles: the next event plan, and one appreciation. */
final class Cards {

    private static final double PLAN = 30;
    private static final double THANKS = 18;
    private static final double NAME = 7;

    private final TogetherViewModel model;

    Cards(TogetherViewModel model) {
        this.model = model;
    }

    void show(Lines place, Overview seen) {
        place.clear();
        seen.plan().ifPresent(plan -> place.add(plan(plan), PLAN));
        seen.thanks().ifPresent(thanks -> place.add(thanks(thanks), THANKS));
        boolean any = seen.plan().isPresent() || seen.thanks().isPresent();
        place.setVisible(any);
        place.setManaged(any);
    }

    private Node plan(Stored plan) {
        Fields fields = plan.fields();
        var open = new Button(Words.of("together.card.plan"));
        open.getStyleClass().add("mw-link");
        open.setId("openPlan");
        open.setOnAction(event -> model.open("event_plan", plan.id()));
        var title = new Label(fields.text("title"));
        title.getStyleClass().add("mw-heading");
        title.setWrapText(true);
        var card = new VBox(head(when(fields.moment("starts_at")), "remixal-calendar-event-line", open), title);
        card.getStyleClass().addAll("mw-card", "lift", "together-plan");
        for (String field : List.of("arrive_plan", "signal", "leave_rule")) {
            if (fields.hasText(field)) {
                card.getChildren().add(line(Words.of("together.card." + field), fields.text(field)));
            }
        }
        return card;
    }

    private String when(@org.jspecify.annotations.Nullable Moment starts) {
        return starts == null ? ""
                : Dates.longDay(starts.wall().toLocalDate(), model.house().wall().today()) + ", "
                        + Dates.time(starts.wall().toLocalTime());
    }

    private static HBox head(String words, String icon, Node end) {
        var label = new Label(words, new FontIcon(icon));
        label.getStyleClass().add("together-card-head");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        var head = new HBox(label, end);
        head.getStyleClass().add("together-card-line");
        return head;
    }

    private static Node line(String name, String text) {
        var label = new Label(name);
        label.getStyleClass().add("together-table-first");
        var words = new Label(text.strip());
        words.setWrapText(true);
        var line = new Lines();
        line.add(label, NAME);
        line.add(words, PLAN - NAME - 4);
        return line;
    }

    private Node thanks(Stored thanks) {
        Fields fields = thanks.fields();
        var words = new Label(fields.text("body").strip());
        words.setWrapText(true);
        words.getStyleClass().add("together-thanks-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        words.setMaxHeight(Double.MAX_VALUE);
        var add = new Button(Words.of("together.card.add"));
        add.setId("addThanks");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> model.begin("appreciation"));
        LocalDate date = fields.date("date");
        var day = new Label(date == null ? "" : Dates.day(date));
        day.getStyleClass().add("mw-small");
        day.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(day, Priority.ALWAYS);
        var foot = new HBox(day, add);
        foot.getStyleClass().add("together-card-line");
        var card = new VBox(head(Words.of("together.appreciation.kind." + kind(fields)), "remixal-hearts-line",
                new Region()), words, foot);
        card.getStyleClass().addAll("mw-card", "together-thanks");
        return card;
    }

    private static String kind(Fields fields) {
        String kind = fields.text("kind");
        return Words.has("together.appreciation.kind." + kind) ? kind : "small_good";
    }
}
