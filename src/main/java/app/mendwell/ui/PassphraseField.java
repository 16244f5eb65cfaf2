package app.mendwell.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A field for a passphrase: dots, or the words themselves while the eye is pressed. Always left to right. */
public final class PassphraseField extends StackPane {

    private final PasswordField dots = new PasswordField();
    private final TextField plain = new TextField();
    private final IconButton eye = new IconButton();
    private final BooleanProperty shown = new SimpleBooleanProperty();

    public PassphraseField() {
        getStyleClass().add("passphrase-field");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        plain.textProperty().bindBidirectional(dots.textProperty());
        plain.visibleProperty().bind(shown);
        dots.visibleProperty().bind(shown.not());
        plain.editableProperty().bindBidirectional(dots.editableProperty());
        eye.setOnAction(event -> turn());
        setAlignment(eye, Pos.CENTER_RIGHT);
        getChildren().addAll(dots, plain, eye);
        shown.subscribe(this::face);
    }

    private void face(boolean open) {
        eye.setIcon(open ? "remixal-eye-off-line" : "remixal-eye-line");
        eye.setMeaning(Words.of(open ? "ui.passphrase.hide" : "ui.passphrase.show"));
    }

    private void turn() {
        int caret = field().getCaretPosition();
        shown.set(!shown.get());
        field().requestFocus();
        field().positionCaret(caret);
    }

    private TextField field() {
        return shown.get() ? plain : dots;
    }

    public StringProperty text() {
        return dots.textProperty();
    }

    /** What was typed, to be wiped by whoever takes it. */
    public char[] typed() {
        return dots.getText().toCharArray();
    }

    /** Whether the words can be read. */
    public BooleanProperty shown() {
        return shown;
    }

    public BooleanProperty editable() {
        return dots.editableProperty();
    }

    public void selectAll() {
        field().requestFocus();
        field().selectAll();
    }

    /** Forgets the words and what could bring them back. */
    public void clear() {
        dots.clear();
        shown.set(false);
    }

    @Override
    public void requestFocus() {
        field().requestFocus();
    }

    /** What the field is for, in words. */
    public String getMeaning() {
        return dots.getAccessibleText();
    }

    public void setMeaning(String meaning) {
        dots.setAccessibleText(meaning);
        plain.setAccessibleText(meaning);
    }

    /** What is to be said with the field: why words cannot be used. */
    public ObjectProperty<String> help() {
        return dots.accessibleHelpProperty();
    }
}
