package app.mendwell.journal;

import app.mendwell.journal.photos.Photo;
import app.mendwell.journal.photos.PhotoFile;
import app.mendwell.ui.FocusMemory;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Words;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One photo, large, over the page. Left and right lead to its neighbours, Esc back to the page. */
public final class PhotoLook extends BorderPane {

    /** Larger than this on its longest side a picture is not drawn. */
    private static final double LARGEST = 2400;

    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Label name = new Label();
    private final TextField caption = new TextField();
    private final Tasks tasks;
    private final EntryPhotos photos;
    private @Nullable Photo photo;
    private @Nullable FocusMemory before;

    PhotoLook(EntryPhotos photos, Tasks tasks) {
        this.photos = photos;
        this.tasks = tasks;
        getStyleClass().add("photo-look");
        setFocusTraversable(true);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        frame.setMinSize(0, 0);
        frame.widthProperty().subscribe(this::fit);
        frame.heightProperty().subscribe(this::fit);
        name.getStyleClass().add("photo-name");
        caption.setPromptText(Words.of("journal.photo.caption"));
        caption.setAccessibleText(Words.of("journal.photo.caption"));
        app.mendwell.ui.form.Limit.on(caption, Photo.CAPTION, full -> {});
        caption.setOnAction(event -> keepCaption());
        HBox.setHgrow(caption, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(name, gap, tool("remixal-arrow-left-s-line", "journal.photo.before", () -> step(-1)),
                tool("remixal-arrow-right-s-line", "journal.photo.after", () -> step(1)),
                tool("remixal-delete-bin-line", "journal.photo.remove", this::remove),
                tool("remixal-close-line", "journal.photo.close", this::close));
        head.getStyleClass().add("photo-head");
        var foot = new HBox(caption);
        foot.getStyleClass().add("photo-foot");
        setTop(head);
        setCenter(frame);
        setBottom(foot);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static IconButton tool(String icon, String word, Runnable act) {
        return new IconButton(icon, Words.of(word), act);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows this photo. */
    void open(Photo newPhoto) {
        if (!isVisible()) {
            before = FocusMemory.in(getScene());
        }
        photo = newPhoto;
        name.setText(newPhoto.name());
        caption.setText(newPhoto.caption());
        picture.setImage(null);
        setAccessibleText(Words.of("journal.photo.said", EntryPhotos.words(newPhoto)));
        setVisible(true);
        requestFocus();
        photos.picture(newPhoto, bytes -> tasks.work(() -> new Drawn(bytes), drawn -> {
            if (newPhoto.equals(photo)) {
                drawn.on(picture);
                fit();
            }
        }));
    }

    /** A picture made ready away from the screen. */
    private record Drawn(Image image, int orientation) {

        Drawn(byte[] bytes) {
            this(new Image(new ByteArrayInputStream(bytes), LARGEST, LARGEST, true, true),
                    PhotoFile.orientation(bytes));
        }

        /** Turns as Exif says: 2, 4, 5 and 7 are mirrored, 3 and 4 stand on their head, 5 to 8 lie on a side. */
        void on(ImageView view) {
            view.setImage(image);
            view.setScaleX(orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7 ? -1 : 1);
            view.setRotate(switch (orientation) {
                case 3, 4 -> 180;
                case 5, 8 -> 270;
                case 6, 7 -> 90;
                default -> 0;
            });
        }
    }

    private void fit() {
        boolean lying = Math.round(picture.getRotate()) % 180 != 0;
        double wide = Math.max(1, lying ? frame.getHeight() : frame.getWidth());
        double high = Math.max(1, lying ? frame.getWidth() : frame.getHeight());
        Image image = picture.getImage();
        picture.setFitWidth(image == null ? wide : Math.min(wide, image.getWidth()));
        picture.setFitHeight(image == null ? high : Math.min(high, image.getHeight()));
    }

    private void step(int by) {
        List<Photo> all = photos.there();
        int now = photo == null ? -1 : indexOf(photo);
        keepCaption();
        if (now >= 0 && all.size() > 1) {
            open(all.get(Math.floorMod(now + by, all.size())));
        }
    }

    private int indexOf(Photo wanted) {
        return photos.there().stream().map(Photo::id).toList().indexOf(wanted.id());
    }

    private void keepCaption() {
        Photo present = photo;
        if (present != null) {
            photos.caption(present, caption.getText());
        }
    }

    private void remove() {
        Photo present = photo;
        if (present != null) {
            close();
            photos.remove(present);
        }
    }

    /** Goes; nothing happens where no photo is open. */
    void close() {
        if (photo == null) {
            return;
        }
        keepCaption();
        photo = null;
        picture.setImage(null);
        setVisible(false);
        if (before != null) {
            before.back();
            before = null;
        }
    }
}
