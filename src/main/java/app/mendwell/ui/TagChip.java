package app.mendwell.ui;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A tag as it is seen everywhere: the icon and colour of its kind, and its name. */
public final class TagChip extends HBox {

    public TagChip(Tag tag) {
        this(tag.name(), tag.kind());
    }

    public TagChip(String name, TagKind kind) {
        getStyleClass().addAll("tag-chip", "tag-" + kind.stored());
        var label = new Label(name, new FontIcon(icon(kind)));
        label.setAccessibleText(Words.of("ui.tag.said", name, word(kind)));
        getChildren().add(label);
    }

    /** With a × that takes the tag away. */
    public TagChip(Tag tag, Runnable remove) {
        this(tag, remove, null);
    }

    /**
     * With a × that takes the tag away.
     *
     * @param open where its name leads, or null for nowhere
     */
    public TagChip(Tag tag, Runnable remove, @Nullable Consumer<Tag> open) {
        this(tag);
        if (open != null) {
            var name = new Button(tag.name(), new FontIcon(icon(tag.kind())));
            name.getStyleClass().setAll("tag-open");
            name.setAccessibleText(Words.of("ui.tag.said", tag.name(), word(tag.kind())));
            name.setOnAction(event -> open.accept(tag));
            getChildren().setAll(name);
        }
        var close = new IconButton("remixal-close-line", Words.of("ui.tag.remove", tag.name()), remove);
        close.getStyleClass().setAll("tag-remove");
        getChildren().add(close);
    }

    /** The icon of a kind, as {@code remixal-leaf-line}. */
    public static String icon(TagKind kind) {
        return switch (kind) {
            case TRIGGER -> "remixal-flashlight-line";
            case SOOTHER -> "remixal-leaf-line";
            case VALUE -> "remixal-heart-line";
            case PERSON -> "remixmz-user-line";
            case PLACE -> "remixmz-map-pin-line";
            case TOPIC -> "remixmz-price-tag-3-line";
        };
    }

    /** The kind in words: “trigger”. */
    public static String word(TagKind kind) {
        return Words.of("ui.tag.kind." + kind.stored());
    }
}
