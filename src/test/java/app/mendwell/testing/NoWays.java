package app.mendwell.testing;

import app.mendwell.ui.Ask;
import app.mendwell.ui.Go;
import app.mendwell.ui.Room;
import app.mendwell.ui.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ways that lead nowhere and remember what was asked. */
public final class NoWays implements Go, Ask {

    /** What was asked, in order: {@code room JOURNAL}, {@code open boundary <id>}, {@code copy}. */
    public final List<String> asked = new ArrayList<>();
    /** What was laid on the clipboard last. */
    public String copied = "";
    /** The answer to every question. */
    public boolean answer = true;
    /** Where a file may be written; nothing for a person who changes their mind. */
    public Optional<Path> place = Optional.empty();

    @Override
    public void room(Room room) {
        asked.add("room " + room);
    }

    @Override
    public void open(String kind, UUID id) {
        asked.add("open " + kind + " " + id);
    }

    @Override
    public void begin(String kind) {
        asked.add("begin " + kind);
    }

    @Override
    public void calm(boolean keepNothing) {
        asked.add("calm " + keepNothing);
    }

    @Override
    public void aside(String title, View view) {
        asked.add("aside");
    }

    @Override
    public void closeAside() {
        asked.add("close aside");
    }

    @Override
    public boolean confirm(String question, String detail, String yes, String no) {
        asked.add("confirm");
        return answer;
    }

    @Override
    public Optional<Path> saveAs(String suggestedName, String kindOfFile, String extension) {
        asked.add("save as");
        return place;
    }

    @Override
    public Optional<Path> open(String kindOfFile, String... extensions) {
        asked.add("open file");
        return Optional.empty();
    }

    @Override
    public void copy(String text) {
        asked.add("copy");
        copied = text;
    }
}
