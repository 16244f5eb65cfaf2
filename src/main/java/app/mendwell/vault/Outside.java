package app.mendwell.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few choices that lie outside the vault (vault.md section 7). Values that make no sense count as not there; names
 * that this program doesn't know are kept as they are.
 */
public final class Outside {

    /**
     * Where the window was, in pixels.
     *
     * @param width of the whole window
     * @param height of the whole window
     */
    public record Place(double x, double y, double width, double height, boolean maximized) {}

    public static final Outside DEFAULT = new Outside(JsonNodeFactory.instance.objectNode());

    private static final Set<String> THEMES = Set.of("system", "light", "dark", "contrast");
    private static final Set<String> MOTIONS = Set.of("system", "on", "off");
    private static final int SMALLEST = 100;
    private static final int LARGEST = 200;

    private final ObjectNode fields;

    Outside(ObjectNode fields) {
        this.fields = fields;
    }

    ObjectNode fields() {
        return fields.deepCopy();
    }

    private Outside with(String name, @Nullable JsonNode value) {
        ObjectNode next = fields.deepCopy();
        if (value == null) {
            next.remove(name);
        } else {
            next.set(name, value);
        }
        return new Outside(next);
    }

    private Outside with(String name, String value) {
        return with(name, fields.textNode(value));
    }

    private String oneOf(String name, Set<String> allowed, String otherwise) {
        String value = fields.path(name).asText();
        return allowed.contains(value) ? value : otherwise;
    }

    /** {@code system}, {@code light}, {@code dark} or {@code contrast}. */
    public String theme() {
        return oneOf("theme", THEMES, "system");
    }

    public Outside withTheme(String theme) {
        return with("theme", theme);
    }

    /** Percent, 100 to 200. */
    public int textSize() {
        return Math.clamp(fields.path("text_size").asInt(SMALLEST), SMALLEST, LARGEST);
    }

    public Outside withTextSize(int percent) {
        return with("text_size", fields.numberNode(Math.clamp(percent, SMALLEST, LARGEST)));
    }

    /** {@code system}, {@code on} or {@code off}. */
    public String reduceMotion() {
        return oneOf("reduce_motion", MOTIONS, "system");
    }

    public Outside withReduceMotion(String choice) {
        return with("reduce_motion", choice);
    }

    /** Whether the window is called “Notes”. */
    public boolean neutralName() {
        return fields.path("neutral_name").asBoolean(false);
    }

    public Outside withNeutralName(boolean neutral) {
        return with("neutral_name", fields.booleanNode(neutral));
    }

    /** The name of the key that hides the window. */
    public String hideKey() {
        String key = fields.path("hide_key").asText("");
        return key.isBlank() ? "F9" : key;
    }

    public Outside withHideKey(String key) {
        return with("hide_key", key);
    }

    public Optional<Place> window() {
        JsonNode at = fields.path("window");
        double width = at.path("width").asDouble(0);
        double height = at.path("height").asDouble(0);
        if (width < 1 || height < 1) {
            return Optional.empty();
        }
        return Optional.of(new Place(at.path("x").asDouble(), at.path("y").asDouble(), width, height,
                at.path("maximized").asBoolean()));
    }

    public Outside withWindow(Place place) {
        ObjectNode at = JsonNodeFactory.instance.objectNode();
        at.put("x", place.x()).put("y", place.y()).put("width", place.width()).put("height", place.height());
        return with("window", at.put("maximized", place.maximized()));
    }

    /** The vault that was open last; one, never a list. */
    public Optional<Path> lastVault() {
        return path("last_vault");
    }

    public Outside withLastVault(Path vault) {
        return with("last_vault", vault.toAbsolutePath().toString());
    }

    /** Where backups go by the person's choice; none for the folder beside the vault. */
    public Optional<Path> backupFolder() {
        return path("backup_folder");
    }

    public Outside withBackupFolder(@Nullable Path folder) {
        return with("backup_folder", folder == null ? null : fields.textNode(folder.toAbsolutePath().toString()));
    }

    private Optional<Path> path(String name) {
        String value = fields.path(name).asText("");
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // Written on another system, or by hand.
        }
    }

    /** Wrong tries on the file with this name of its salt. */
    public WrongTries tries(String salt) {
        JsonNode tries = fields.path("waits").path(salt);
        try {
            int wrong = Math.max(0, tries.path("wrong").asInt(0));
            return wrong == 0 ? WrongTries.NONE : new WrongTries(wrong, Instant.parse(tries.path("until").asText("")));
        } catch (DateTimeException e) {
            return WrongTries.NONE;
        }
    }

    public Outside withTries(String salt, WrongTries tries) {
        ObjectNode all = fields.path("waits") instanceof ObjectNode present
                ? present.deepCopy()
                : JsonNodeFactory.instance.objectNode();
        if (tries.wrong() == 0) {
            all.remove(salt);
        } else {
            all.putObject(salt).put("wrong", tries.wrong()).put("until", tries.until().toString());
        }
        return with("waits", all.isEmpty() ? null : all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outside outside && outside.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Paths may hold a name, so nothing is shown. */
    @Override
    public String toString() {
        return "settings outside";
    }
}
