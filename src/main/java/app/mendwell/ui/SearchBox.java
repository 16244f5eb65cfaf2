package app.mendwell.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to find something in a list; Esc and × empty it. Its field has the id {@code searchField}. */
public final class SearchBox extends HBox {

    private final TextField field = new TextField();
    private final IconButton clear = new IconButton("remixal-close-line", Words.of("ui.search.clear"), this::clear);

    public SearchBox() {
        getStyleClass().add("search-box");
        field.setId("searchField");
        clear.getStyleClass().add("mw-small");
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("remixmz-search-line"), field, clear);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            event.consume();
            clear();
        }
    }

    private void clear() {
        field.clear();
        field.requestFocus();
    }

    public StringProperty text() {
        return field.textProperty();
    }

    /** What can be found here, as “Search in repairs”; also what a screen reader says. */
    public String getPrompt() {
        return field.getPromptText();
    }

    public void setPrompt(String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
    }

    /** The id of the field, for a page that has more than one. */
    public String getFieldId() {
        return field.getId();
    }

    public void setFieldId(String id) {
        field.setId(id);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
