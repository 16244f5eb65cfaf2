package app.mendwell.journal;

import app.mendwell.ui.IconButton;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** The field of the search: filters stand in it as chips, words are typed behind them. */
public final class SearchLine extends HBox {

    private static final double MIN_FIELD = 120;

    private final HBox chips = new HBox();
    private final TextField field = new TextField();
    private final Label esc = new Label(Words.of("journal.search.esc"));

    public SearchLine() {
        getStyleClass().add("search-line");
        chips.getStyleClass().add("search-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        chips.setMinWidth(0);
        field.setMinWidth(MIN_FIELD);
        field.setId("searchField");
        field.setPromptText(Words.of("journal.search.prompt"));
        field.setAccessibleText(Words.of("journal.search.label"));
        HBox.setHgrow(field, Priority.ALWAYS);
        esc.getStyleClass().add("key-cap");
        getChildren().addAll(new FontIcon("remixmz-search-line"), chips, field, esc);
    }

    /**
     * Shows and changes this search.
     *
     * @param down goes to what was found
     * @param leave closes the search
     */
    void show(SearchViewModel model, Runnable down, Runnable leave) {
        field.textProperty().bindBidirectional(model.text());
        model.chips().subscribe(() -> draw(model));
        draw(model);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            KeyCode code = event.getCode();
            boolean atStart = field.getCaretPosition() == 0 && field.getSelection().getLength() == 0;
            if (code == KeyCode.BACK_SPACE && atStart && !model.chips().isEmpty()) {
                event.consume();
                int length = model.chips().getLast().length();
                model.unlift();
                field.positionCaret(length);
            } else if (code == KeyCode.DOWN) {
                event.consume();
                down.run();
            } else if (code == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                model.ask();
                down.run();
            } else if (code == KeyCode.ESCAPE) {
                event.consume();
                escape(model, leave);
            }
        });
    }

    private static void escape(SearchViewModel model, Runnable leave) {
        if (model.whole().isEmpty()) {
            leave.run();
        } else {
            model.clear();
        }
    }

    private void draw(SearchViewModel model) {
        var nodes = new ArrayList<Node>();
        for (String chip : model.chips()) {
            var remove = new IconButton("remixal-close-line", Words.of("journal.search.remove", chip),
                    () -> model.toggle(chip));
            remove.getStyleClass().setAll("tag-remove");
            var whole = new HBox(new Label(chip), remove);
            whole.getStyleClass().add("search-chip");
            nodes.add(whole);
        }
        chips.getChildren().setAll(nodes);
        chips.setVisible(!nodes.isEmpty());
        field.positionCaret(field.getLength());
    }

    /** Goes to the field, behind what is typed. */
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.deselect();
        field.positionCaret(field.getLength());
    }
}
