package app.mendwell.today;

import app.mendwell.ui.Words;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing that is ready: what it is, a neutral line, Open, Later, Not needed. */
final class DueRow extends HBox {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    /** What can be done with it. */
    record Deeds(Runnable open, IntConsumer later, Runnable notNeeded) {}

    DueRow(Due due, Deeds deeds) {
        getStyleClass().addAll("due-row", "due-" + due.type().stored());
        var title = new Label(due.title());
        title.getStyleClass().add("due-title");
        title.setWrapText(true);
        var line = new Label(Words.of(due.type().word()));
        line.getStyleClass().add("mw-small");
        line.setWrapText(true);
        var open = button("today.due.open", due, deeds.open());
        open.getStyleClass().addAll("mw-link", "due-way");
        var not = button("today.due.not_needed", due, deeds.notNeeded());
        not.getStyleClass().addAll("mw-link", "due-way", "due-quiet");
        var ways = new FlowPane(open, later(due, deeds.later()), not);
        ways.getStyleClass().add("due-ways");
        var words = new VBox(title, line, ways);
        words.getStyleClass().add("due-words");
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(icon(due.type())), words);
    }

    private static Button button(String word, Due due, Runnable act) {
        var button = new Button(Words.of(word));
        button.setAccessibleText(Words.of("today.due.said", Words.of(word), due.title()));
        button.setOnAction(event -> act.run());
        return button;
    }

    private static MenuButton later(Due due, IntConsumer by) {
        var later = new MenuButton(Words.of("today.due.later"));
        later.getStyleClass().addAll("word-menu", "due-way", "due-quiet");
        later.setAccessibleText(Words.of("today.due.said", Words.of("today.due.later"), due.title()));
        later.getItems().addAll(item("today.due.later_day", by, 1), item("today.due.later_week", by, WEEK),
                item("today.due.later_month", by, MONTH));
        return later;
    }

    private static MenuItem item(String word, IntConsumer by, int days) {
        var item = new MenuItem(Words.of(word));
        item.setOnAction(event -> by.accept(days));
        return item;
    }

    private static String icon(DueType type) {
        return switch (type) {
            case REPAIR_PAUSE -> "remixal-chat-heart-line";
            case FOLLOWUP -> "remixal-chat-heart-line";
            case REVIEW -> "remixal-door-open-line";
        };
    }
}
