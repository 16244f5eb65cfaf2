package app.mendwell.ui.page;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** The keys of a long text, as in every field of the toolkit. */
final class RowKeys {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final TextArea field;
    private final RowSkin skin;
    /** Where up and down aim at, in pixels; below zero where they begin anew. */
    private double aim = -1;

    RowKeys(TextArea field, RowSkin skin) {
        this.field = field;
        this.skin = skin;
    }

    void install(Consumer<Subscription> during) {
        javafx.event.EventHandler<KeyEvent> pressed = this::pressed;
        javafx.event.EventHandler<KeyEvent> typed = this::typed;
        field.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        field.addEventHandler(KeyEvent.KEY_TYPED, typed);
        during.accept(() -> field.removeEventHandler(KeyEvent.KEY_PRESSED, pressed));
        during.accept(() -> field.removeEventHandler(KeyEvent.KEY_TYPED, typed));
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        boolean command = event.isControlDown() != event.isAltDown() || (event.isMetaDown() && MAC);
        boolean option = MAC && event.isAltDown() && !event.isMetaDown() && !event.isControlDown();
        if (!field.isEditable() || letters.isEmpty() || (command && !option)) {
            return;
        }
        char first = letters.charAt(0);
        if (first > 0x1F && first != 0x7F) {
            field.replaceSelection(letters);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN
                || event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN;
        if (!vertical && !event.getCode().isModifierKey()) {
            aim = -1;
        }
        if (moves(event) || edits(event) || commands(event)) {
            event.consume();
        }
    }

    private boolean moves(KeyEvent event) {
        boolean more = event.isShiftDown();
        boolean word = MAC ? event.isAltDown() : event.isControlDown();
        boolean far = MAC ? event.isMetaDown() : event.isControlDown();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> sideways(word, far && MAC, more, -1);
            case RIGHT, KP_RIGHT -> sideways(word, far && MAC, more, 1);
            case UP, KP_UP -> upright(far, more, -1, 1);
            case DOWN, KP_DOWN -> upright(far, more, 1, 1);
            case PAGE_UP -> upright(false, more, -1, skin.page());
            case PAGE_DOWN -> upright(false, more, 1, skin.page());
            case HOME -> ends(far, more, -1);
            case END -> ends(far, more, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sideways(boolean word, boolean line, boolean more, int by) {
        if (line) {
            ends(false, more, by);
        } else if (word && by < 0) {
            run(more, field::selectPreviousWord, field::previousWord);
        } else if (word) {
            run(more, field::selectEndOfNextWord, field::endOfNextWord);
        } else if (by < 0) {
            run(more, field::selectBackward, field::backward);
        } else {
            run(more, field::selectForward, field::forward);
        }
    }

    private static void run(boolean more, Runnable selecting, Runnable moving) {
        (more ? selecting : moving).run();
    }

    private void upright(boolean far, boolean more, int by, double pixels) {
        if (far) {
            ends(true, more, by);
            return;
        }
        Rectangle2D here = skin.bounds(field.getCaretPosition());
        aim = aim < 0 ? here.getMinX() : aim;
        double edge = by < 0 ? here.getMinY() : here.getMaxY();
        int there = skin.place(aim, edge + by * pixels);
        double kept = aim;
        go(there == field.getCaretPosition() && pixels > 1 ? (by < 0 ? 0 : field.getLength()) : there, more);
        aim = kept;
    }

    private void ends(boolean far, boolean more, int by) {
        if (far) {
            go(by < 0 ? 0 : field.getLength(), more);
            return;
        }
        Rectangle2D here = skin.bounds(field.getCaretPosition());
        double middle = here.getMinY() + here.getHeight() / 2;
        go(skin.place(by < 0 ? -1 : field.getWidth() * 2, middle), more);
    }

    private void go(int place, boolean more) {
        if (more) {
            field.selectPositionCaret(place);
        } else {
            field.positionCaret(place);
        }
    }

    private boolean edits(KeyEvent event) {
        if (!field.isEditable()) {
            return false;
        }
        boolean word = MAC ? event.isAltDown() : event.isControlDown();
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
                    return false;
                }
                field.replaceSelection("\n");
            }
            case BACK_SPACE -> erase(word, field::previousWord, field::deletePreviousChar);
            case DELETE -> {
                if (event.isShiftDown()) {
                    field.cut();
                } else {
                    erase(word, field::endOfNextWord, field::deleteNextChar);
                }
            }
            case CUT -> field.cut();
            case PASTE -> field.paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void erase(boolean word, Runnable toWord, Runnable one) {
        if (!word) {
            one.run();
            return;
        }
        int anchor = field.getAnchor();
        int from = field.getCaretPosition();
        toWord.run();
        int to = field.getCaretPosition();
        if (from == to) {
            field.selectRange(anchor, from);
        } else {
            field.deleteText(Math.min(from, to), Math.max(from, to));
        }
    }

    private boolean commands(KeyEvent event) {
        boolean insert = event.getCode() == KeyCode.INSERT;
        if (insert && event.isShiftDown() && field.isEditable()) {
            field.paste();
            return true;
        }
        if (insert && event.isControlDown()) {
            field.copy();
            return true;
        }
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case A -> field.selectAll();
            case C -> field.copy();
            case X -> field.cut();
            case V -> field.paste();
            case Z -> run(event.isShiftDown(), field::redo, field::undo);
            case Y -> field.redo();
            default -> {
                return false;
            }
        }
        return true;
    }
}
