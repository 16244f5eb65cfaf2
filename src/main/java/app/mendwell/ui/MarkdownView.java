package app.mendwell.ui;

import javafx.scene.layout.VBox;

/** Written words, set as a page to read: headings, lists, quotes, emphasis; addresses as plain text, never links. */
public final class MarkdownView extends VBox {

    public MarkdownView() {
        getStyleClass().add("markdown");
    }

    /** Shows this text. Whatever is not known as Markdown is shown as it was written. */
    public void show(String markdown) {
        getChildren().setAll(MarkdownBlocks.of(markdown));
    }
}
