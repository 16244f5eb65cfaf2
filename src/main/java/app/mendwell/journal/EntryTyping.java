package app.mendwell.journal;

import app.mendwell.journal.MarkdownTyping.Edit;
import javafx.scene.control.TextInputControl;

/** Puts signs of Markdown into the text where the caret is, so that the field's own undo takes them back. */
final class EntryTyping {

    private interface Change {
        Edit of(String text, int from, int to);
    }

    private final TextInputControl field;

    EntryTyping(TextInputControl field) {
        this.field = field;
    }

    void bold() {
        change((text, from, to) -> MarkdownTyping.around(text, from, to, MarkdownTyping.BOLD));
    }

    void italic() {
        change((text, from, to) -> MarkdownTyping.around(text, from, to, MarkdownTyping.ITALIC));
    }

    void heading() {
        change((text, from, to) -> MarkdownTyping.lines(text, from, to, MarkdownTyping.HEADING));
    }

    void quote() {
        change((text, from, to) -> MarkdownTyping.lines(text, from, to, MarkdownTyping.QUOTE));
    }

    void list() {
        change((text, from, to) -> MarkdownTyping.lines(text, from, to, MarkdownTyping.LIST));
    }

    private void change(Change change) {
        if (!field.isEditable()) {
            return;
        }
        var selection = field.getSelection();
        Edit edit = change.of(field.getText(), selection.getStart(), selection.getEnd());
        field.replaceText(edit.from(), edit.to(), edit.words());
        field.selectRange(edit.anchor(), edit.caret());
        field.requestFocus();
    }
}
