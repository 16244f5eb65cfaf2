package app.mendwell.journal;

import app.mendwell.ui.IconButton;
import app.mendwell.ui.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands over the open page: whether it is kept, the signs of Markdown, and what can be done with the page. */
public final class EntryTools extends HBox {

    private final Label kept = new Label("", new FontIcon("remixal-check-line"));
    private final MenuButton more = new MenuButton("", new FontIcon("remixmz-more-line"));

    public EntryTools() {
        getStyleClass().add("entry-tools");
        kept.getStyleClass().addAll("mw-small", "entry-kept");
        kept.setMaxWidth(Double.MAX_VALUE);
        kept.setMinWidth(0);
        kept.setWrapText(true);
        HBox.setHgrow(kept, Priority.ALWAYS);
        String meaning = Words.of("journal.entry.more");
        more.getStyleClass().add("mw-icon");
        more.setAccessibleText(meaning);
        more.setTooltip(new Tooltip(meaning));
    }

    /** Draws the tools of this page. */
    void show(EntryViewModel model, EntryTyping typing, EntryDeeds deeds) {
        kept.textProperty().bind(model.line());
        var star = new IconButton("remixmz-star-line", Words.of("journal.entry.star"), model.standing()::star);
        star.setId("star");
        model.standing().starred().subscribe(on -> {
            star.setIcon(on ? "remixmz-star-fill" : "remixmz-star-line");
            star.setMeaning(Words.of(on ? "journal.entry.unstar" : "journal.entry.star"));
        });
        var read = new IconButton("remixal-eye-line", Words.of("journal.entry.read"), deeds::turn);
        read.setId("read");
        model.reading().subscribe(on -> {
            read.setIcon(on ? "remixmz-pencil-line" : "remixal-eye-line");
            read.setMeaning(Words.of(on ? "journal.entry.write" : "journal.entry.read"));
        });
        var photo = new IconButton("remixal-image-add-line", Words.of("journal.photo.add"), model.photos()::choose);
        var signs = new HBox(tool("remixal-bold", "journal.entry.bold", typing::bold),
                tool("remixal-italic", "journal.entry.italic", typing::italic),
                tool("remixal-heading", "journal.entry.heading", typing::heading),
                tool("remixal-double-quotes-l", "journal.entry.quote", typing::quote),
                tool("remixal-list-unordered", "journal.entry.list", typing::list), photo, rule());
        signs.getStyleClass().add("entry-signs");
        when(signs, model.reading().not());
        more.getItems().setAll(check("journal.entry.veil", model.standing().veiled(), model.standing()::veil),
                check("journal.entry.no_look_back", model.standing().noLookBack(),
                        model.standing()::leaveOutOfLookingBack),
                new SeparatorMenuItem(), item("journal.entry.link", "remixal-add-line", () -> deeds.link(more)),
                item("journal.entry.versions", "remixal-history-line", deeds::versions), new SeparatorMenuItem(),
                item("journal.entry.bin", "remixal-delete-bin-line", model::bin));
        getChildren().setAll(kept, signs, star, read, more);
    }

    private static IconButton tool(String icon, String word, Runnable act) {
        return new IconButton(icon, Words.of(word), act);
    }

    private static Node rule() {
        var rule = new Region();
        rule.getStyleClass().add("entry-tools-rule");
        return rule;
    }

    private static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static MenuItem item(String word, String icon, Runnable act) {
        var item = new MenuItem(Words.of(word), new FontIcon(icon));
        item.setOnAction(event -> act.run());
        return item;
    }

    private static MenuItem check(String word, ObservableValue<Boolean> on, Runnable act) {
        var item = new CheckMenuItem(Words.of(word));
        on.subscribe(item::setSelected);
        item.setOnAction(event -> {
            // What is shown follows what is kept.
            item.setSelected(on.getValue());
            act.run();
        });
        return item;
    }
}
