package app.mendwell.ui;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a tag that can be taken or made. */
final class TagOfferCell extends ListCell<TagOffer> {

    private final FontIcon icon = new FontIcon();

    TagOfferCell() {
        getStyleClass().add("tag-offer");
    }

    @Override
    protected void updateItem(@Nullable TagOffer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (offer == null || empty) {
            setText(null);
            setGraphic(null);
            return;
        }
        icon.setIconLiteral(TagChip.icon(offer.kind()));
        setGraphic(icon);
        setText(offer.tag() == null ? Words.of("ui.tag.make", offer.name(), TagChip.word(offer.kind())) : offer.name());
    }
}
