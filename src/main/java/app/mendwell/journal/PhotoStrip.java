package app.mendwell.journal;

import app.mendwell.journal.photos.Photo;
import app.mendwell.ui.Words;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;

/** The photos of a page, small, below its text. */
public final class PhotoStrip extends FlowPane {

    private static final double SIDE = 96;

    private final Map<UUID, Image> read = new HashMap<>();

    public PhotoStrip() {
        getStyleClass().add("photo-strip");
        setPrefWrapLength(0);
    }

    /** Shows these photos; {@code look} is told which one is to be seen large. */
    void show(EntryPhotos photos, Consumer<Photo> look) {
        visibleProperty().bind(Bindings.isNotEmpty(photos.there()));
        managedProperty().bind(visibleProperty());
        photos.there().subscribe(() -> draw(photos, look));
        draw(photos, look);
    }

    private void draw(EntryPhotos photos, Consumer<Photo> look) {
        read.keySet().retainAll(photos.there().stream().map(Photo::id).toList());
        getChildren().setAll(photos.there().stream().map(photo -> button(photos, photo, look)).toList());
    }

    private Button button(EntryPhotos photos, Photo photo, Consumer<Photo> look) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitHeight(SIDE);
        picture.setFitWidth(SIDE * 2);
        Image known = read.get(photo.id());
        if (known == null) {
            photos.thumbnail(photo, bytes -> {
                var image = new Image(new ByteArrayInputStream(bytes));
                read.put(photo.id(), image);
                picture.setImage(image);
            });
        } else {
            picture.setImage(known);
        }
        var button = new Button("", picture);
        button.getStyleClass().setAll("photo-small");
        button.setAccessibleText(Words.of("journal.photo.said", EntryPhotos.words(photo)));
        button.setTooltip(new Tooltip(EntryPhotos.words(photo)));
        button.setOnAction(event -> look.accept(photo));
        return button;
    }
}
