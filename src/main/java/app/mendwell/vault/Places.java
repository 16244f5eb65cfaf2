package app.mendwell.vault;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie on this system (vault.md section 7). Nothing here is made; it only says where.
 *
 * @param vault the journal that is offered first
 * @param demo the made-up one
 * @param settings the choices outside the vault
 * @param log codes and counts
 */
public record Places(Path vault, Path demo, Path settings, Path log) {

    private static final String VAULT = "journal.mendwell";
    private static final String DEMO = "demo.mendwell";
    private static final String SETTINGS = "settings.json";
    private static final String LOG = "mendwell.log";

    /** The places of the person who runs the program. */
    public static Places here() {
        return of(System.getProperty("os.name", ""), System::getenv, Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The places on a system of this name.
     *
     * @param env gives the variable of a name, or null
     */
    static Places of(String system, Function<String, @Nullable String> env, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = folder(env, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
            return in(local.resolve("Mendwell"), local.resolve("Mendwell"), local.resolve("Mendwell").resolve("Logs"));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support").resolve("Mendwell");
            return in(support, support, library.resolve("Logs").resolve("Mendwell"));
        }
        return in(folder(env, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("mendwell"),
                folder(env, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("mendwell"),
                folder(env, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve("mendwell"));
    }

    private static Places in(Path data, Path config, Path state) {
        return new Places(data.resolve(VAULT), data.resolve(DEMO), config.resolve(SETTINGS), state.resolve(LOG));
    }

    /** The folder that a variable names; one that is not absolute is no folder (XDG base directories). */
    private static Optional<Path> folder(Function<String, @Nullable String> env, String name) {
        String value = env.apply(name);
        try {
            return value == null || value.isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(value)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "places";
    }
}
