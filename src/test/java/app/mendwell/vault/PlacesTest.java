package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/noor");

    @Test
    void linuxHasThreeFolders() {
        Places places = Places.of("Linux", Map.<String, String>of()::get, HOME);
        assertThat(places.vault()).isEqualTo(HOME.resolve(".local/share/mendwell/journal.mendwell"));
        assertThat(places.demo()).isEqualTo(HOME.resolve(".local/share/mendwell/demo.mendwell"));
        assertThat(places.settings()).isEqualTo(HOME.resolve(".config/mendwell/settings.json"));
        assertThat(places.log()).isEqualTo(HOME.resolve(".local/state/mendwell/mendwell.log"));
    }

    @Test
    void theFoldersOfTheDesktopAreFollowed() {
        Places places = Places.of("Linux", Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "relative",
                "XDG_STATE_HOME", "")::get, HOME);
        assertThat(places.vault()).isEqualTo(Path.of("/data/mendwell/journal.mendwell"));
        assertThat(places.settings()).isEqualTo(HOME.resolve(".config/mendwell/settings.json"));
        assertThat(places.log()).isEqualTo(HOME.resolve(".local/state/mendwell/mendwell.log"));
    }

    @Test
    void theOtherSystemsHaveTheirs() {
        Places mac = Places.of("Mac OS X", Map.<String, String>of()::get, HOME);
        assertThat(mac.vault()).isEqualTo(HOME.resolve("Library/Application Support/Mendwell/journal.mendwell"));
        assertThat(mac.log()).isEqualTo(HOME.resolve("Library/Logs/Mendwell/mendwell.log"));
        Places windows = Places.of("Windows 11", Map.of("LOCALAPPDATA", "/local")::get, HOME);
        assertThat(windows.settings()).isEqualTo(Path.of("/local/Mendwell/settings.json"));
        assertThat(windows.log()).isEqualTo(Path.of("/local/Mendwell/Logs/mendwell.log"));
    }
}
