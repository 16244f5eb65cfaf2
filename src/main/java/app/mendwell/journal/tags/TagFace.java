package app.mendwell.journal.tags;

import app.mendwell.storage.Tag;
import app.mendwell.ui.RowList;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A tag in the list. */
final class TagFace implements RowList.Face<Tag> {

    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final FontIcon hidden = new FontIcon("remixal-eye-off-line");
    private final HBox face = new HBox(icon, name, hidden);

    TagFace() {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        hidden.managedProperty().bind(hidden.visibleProperty());
        face.getStyleClass().add("tag-row");
    }

    @Override
    public Node node() {
        return face;
    }

    @Override
    public void show(Tag tag) {
        icon.setIconLiteral(TagChip.icon(tag.kind()));
        name.setText(tag.name());
        hidden.setVisible(tag.hidden());
    }

    @Override
    public String said(Tag tag) {
        String said = Words.of("ui.tag.said", tag.name(), TagChip.word(tag.kind()));
        return tag.hidden() ? said + ", " + Words.of("journal.tags.hidden") : said;
    }
}
