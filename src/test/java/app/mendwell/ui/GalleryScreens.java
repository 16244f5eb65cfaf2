package app.mendwell.ui;

import app.mendwell.testing.Fx;
import app.mendwell.testing.Screens;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class GalleryScreens {

    @Test
    void everyControlIsPictured() {
        HBox page = Fx.get(Gallery::page);
        Screens.Size size = new Screens.Size(1180, 1000);
        Screens.picture("gallery", page, size);
        Screens.take("gallery", page, size, Theme.Look.CONTRAST);
    }

    @Test
    void anEmptyRoomIsPictured() {
        EmptyState empty = Fx.get(EmptyState::new);
        Fx.run(() -> {
            empty.setIcon("remixmz-quill-pen-line");
            empty.setText("This page is yours. Nothing here is read, rated or sent.");
            empty.action("New", () -> {});
        });
        Screens.picture("empty", empty, new Screens.Size(600, 500));
    }
}
