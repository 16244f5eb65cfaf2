package app.mendwell.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that can be read, under the names of the command line. */
public enum Format {
    MENDWELL("mendwell"), DAYONE("dayone");

    private final String stored;

    Format(String stored) {
        this.stored = stored;
    }

    public String stored() {
        return stored;
    }

    public static Optional<Format> of(String stored) {
        return Arrays.stream(values()).filter(each -> each.stored.equals(stored)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Format::stored).toList();
    }
}
