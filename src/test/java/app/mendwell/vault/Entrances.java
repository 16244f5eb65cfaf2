package app.mendwell.vault;

import app.mendwell.testing.NoWays;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entrances over a folder of the test, and ways that remember where they led. */
final class Entrances {

    private Entrances() {}

    static Places places(Path home) {
        return Places.of("Linux", Map.<String, String>of()::get, home);
    }

    static Entrance over(Path home, Tasks tasks, Opener opener) {
        return over(home, tasks, opener, Vaults.evening());
    }

    static Entrance over(Path home, Tasks tasks, Opener opener, Clock clock) {
        Places places = places(home);
        return new Entrance(tasks, new NoWays(), opener, new OutsideFile(places.settings()), places, clock);
    }

    /** Opens nothing: every file ends in the given way. */
    static Opener ending(UnlockResult result) {
        return new Opener() {

            @Override
            public UnlockResult open(Path file, Passphrase passphrase) {
                return result;
            }

            @Override
            public UnlockResult restore(Path backup, Path file, Passphrase passphrase) {
                return result;
            }
        };
    }

    static final class Led implements Entrance.Ways, FirstRunViewModel.Ways {

        final List<OpenedVault> opened = new ArrayList<>();
        final List<String> led = new ArrayList<>();

        @Override
        public void opened(OpenedVault vault) {
            opened.add(vault);
            led.add("opened");
        }

        @Override
        public void anew() {
            led.add("anew");
        }

        @Override
        public void close() {
            led.add("close");
        }

        @Override
        public void example() {
            led.add("example");
        }

        @Override
        public void existing(Path file) {
            led.add("existing");
        }
    }
}
