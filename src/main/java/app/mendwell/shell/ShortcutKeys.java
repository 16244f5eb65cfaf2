package app.mendwell.shell;

import app.mendwell.settings.Keys;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The keys of the window in words, for the room of choices. */
final class ShortcutKeys implements Keys {

    private static final List<String> PLACES = List.of("rooms", "settings", "new", "entry", "check_in", "boundary",
            "repair", "breathe", "find", "undo", "redo", "save", "bold", "tag", "read", "list", "region", "text",
            "lock",
            "full", "quit", "step_next", "step_back", "step_list");
    /** Keys that do something by themselves, with the end of the word key that says what. */
    private static final Map<String, String> ALONE = Map.ofEntries(Map.entry("F6", "region"), Map.entry("F11", "full"),
            Map.entry("Enter", "alone.enter"), Map.entry("Esc", "alone.escape"), Map.entry("Tab", "alone.tab"),
            Map.entry("Space", "alone.space"), Map.entry("Delete", "alone.delete"), Map.entry("Backspace",
                    "alone.backspace"));

    private final Supplier<String> hideKey;

    /** @param hideKey the name of the key that hides */
    ShortcutKeys(Supplier<String> hideKey) {
        this.hideKey = hideKey;
    }

    @Override
    public List<Line> lines() {
        var lines = new java.util.ArrayList<Line>();
        lines.add(new Line(hideKey.get(), Words.of("shell.key.hide.does")));
        for (String place : PLACES) {
            lines.add(new Line(Words.of("shell.key." + place), Words.of("shell.key." + place + ".does")));
        }
        return lines;
    }

    @Override
    public Optional<String> usedFor(String key) {
        return Optional.ofNullable(ALONE.get(key)).map(place -> Words.of("shell.key." + place + ".does"));
    }
}
