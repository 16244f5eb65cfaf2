package app.mendwell.ui.page;

import app.mendwell.ui.Words;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** What the pointer does in a long text: it sets the caret, marks words and paragraphs, and opens a menu. */
final class RowMouse {

    private static final double STEP = 24;

    private final TextArea field;
    private final RowSkin skin;
    private final ContextMenu menu = new ContextMenu();

    RowMouse(TextArea field, RowSkin skin) {
        this.field = field;
        this.skin = skin;
        var paste = item("ui.text.paste", field::paste);
        paste.disableProperty().bind(field.editableProperty().not());
        menu.getItems().setAll(item("ui.text.undo", field::undo, field.undoableProperty()),
                item("ui.text.redo", field::redo, field.redoableProperty()), new SeparatorMenuItem(),
                item("ui.text.cut", field::cut), item("ui.text.copy", field::copy), paste, new SeparatorMenuItem(),
                item("ui.text.all", field::selectAll));
    }

    private static MenuItem item(String word, Runnable act) {
        var item = new MenuItem(Words.of(word));
        item.setOnAction(event -> act.run());
        return item;
    }

    private static MenuItem item(String word, Runnable act, ObservableValue<Boolean> possible) {
        MenuItem item = item(word, act);
        item.disableProperty().bind(possible.map(can -> !can));
        return item;
    }

    void install(Node content, Consumer<Subscription> during) {
        EventHandler<MouseEvent> pressed = this::pressed;
        EventHandler<MouseEvent> dragged = this::dragged;
        EventHandler<ContextMenuEvent> asked = this::asked;
        content.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        content.addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
        field.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
        during.accept(() -> {
            content.removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
            content.removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
            field.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
            menu.hide();
        });
    }

    private int place(MouseEvent event) {
        var point = field.sceneToLocal(event.getSceneX(), event.getSceneY());
        return skin.place(point.getX(), point.getY());
    }

    private void pressed(MouseEvent event) {
        menu.hide();
        field.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        int place = place(event);
        switch (event.getClickCount()) {
            case 1 -> {
                if (event.isShiftDown()) {
                    field.selectPositionCaret(place);
                } else {
                    field.positionCaret(place);
                }
            }
            case 2 -> {
                field.previousWord();
                field.selectEndOfNextWord();
            }
            default -> paragraph(place);
        }
    }

    private void paragraph(int place) {
        String text = field.getText();
        int from = text.lastIndexOf('\n', place - 1) + 1;
        int to = text.indexOf('\n', place);
        field.selectRange(from, to < 0 ? text.length() : to);
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || event.getClickCount() > 1) {
            return;
        }
        event.consume();
        double y = field.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (y < 0) {
            skin.scroll(-STEP);
        } else if (y > field.getHeight()) {
            skin.scroll(STEP);
        }
        field.selectPositionCaret(place(event));
    }

    private void asked(ContextMenuEvent event) {
        event.consume();
        menu.show(field, event.getScreenX(), event.getScreenY());
    }
}
