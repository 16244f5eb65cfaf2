package app.mendwell.journal;

import app.mendwell.content.Content;
import app.mendwell.journal.photos.Pictures;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Screens;
import app.mendwell.testing.TestTasks;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class JournalScreens {

    private final Pages pages = Fx.get(() -> new Pages(TestTasks.inline()));
    private final JournalRoom room = Fx.get(() -> new JournalRoom(pages.house, new Content()));

    private void picture(String name) {
        Screens.picture(name, room.view());
    }

    @Test
    void thePageToWrite() {
        UUID bridge = Fx.get(pages::fill);
        Fx.run(() -> pages.shelf.photos().add(bridge, "river.png", Pictures.plain("png", 640, 400), 0));
        Fx.run(() -> room.view().enter());
        Fx.run(() -> room.open(bridge));
        picture("journal");
    }

    @Test
    void nothingWrittenYet() {
        picture("journal-empty");
    }
}
