package app.mendwell.journal;

import app.mendwell.content.JournalTemplate;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Begins a page: an empty one, or from the menu beside it one with a few headings to start from. */
public final class NewPage extends HBox {

    private final Button fresh = new Button(Words.of("journal.new"), new FontIcon("remixal-add-line"));
    private final MenuButton menu = new MenuButton("", new FontIcon("remixal-arrow-down-s-line"));

    public NewPage() {
        getStyleClass().add("new-page");
        fresh.setId("new");
        fresh.getStyleClass().add("mw-primary");
        String meaning = Words.of("journal.new.from");
        menu.getStyleClass().add("new-page-menu");
        menu.setAccessibleText(meaning);
        menu.setTooltip(new Tooltip(meaning));
        getChildren().addAll(fresh, menu);
    }

    void show(List<JournalTemplate> templates, Runnable begin, Consumer<JournalTemplate> beginFrom) {
        fresh.setOnAction(event -> begin.run());
        var heading = new Label(Words.of("journal.new.from"));
        heading.getStyleClass().add("mw-label");
        var title = new CustomMenuItem(heading, false);
        title.setDisable(true);
        menu.getItems().setAll(title);
        for (JournalTemplate template : templates) {
            var item = new MenuItem(template.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> beginFrom.accept(template));
            menu.getItems().add(item);
        }
    }
}
