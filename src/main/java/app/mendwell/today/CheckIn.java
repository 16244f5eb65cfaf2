package app.mendwell.today;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it is inside, once: the weather and whatever else was given (practices.md section 2).
 *
 * @param fields under the names of {@link CheckInRepository#KIND}; {@code date} is there, and one field besides the
 *        times
 */
public record CheckIn(UUID id, Fields fields) {

    /** The longest note, in characters. */
    public static final int NOTE = 280;

    private static final int FIVE = 5;
    private static final int ROOM_OR_CLOSENESS = 2;
    private static final int DAY_HOURS = 24;
    /** What says when it was, or how it was asked, and not how it is. */
    private static final Set<String> ABOUT = Set.of("date", "at", "zone", "unclear", "tags_asked", "note");

    public CheckIn {
        require(fields.date("date") != null, "date: needed");
        require(holds(fields), "one field besides the times is needed");
        require(within(fields.integer("mood"), 1, FIVE), "mood: 1 to 5");
        require(fields.integer("mood") == null || !fields.is("unclear"), "unclear: then there is no mood");
        require(within(fields.integer("energy"), 1, FIVE), "energy: 1 to 5");
        require(within(fields.integer("sleep_quality"), 1, FIVE), "sleep_quality: 1 to 5");
        require(within(fields.integer("space_need"), -ROOM_OR_CLOSENESS, ROOM_OR_CLOSENESS), "space_need: -2 to 2");
        require(isQuarters(fields.real("sleep_hours")), "sleep_hours: 0 to 24 in quarters");
        require(fields.text("note").codePointCount(0, fields.text("note").length()) <= NOTE,
                "note: at most 280 characters");
    }

    /** A check-in; what was not said of {@code unclear} and {@code tags_asked} counts as no. */
    public static CheckIn of(UUID id, Fields fields) {
        return new CheckIn(id,
                fields.with("unclear", fields.is("unclear")).with("tags_asked", fields.is("tags_asked")));
    }

    /** A new check-in. */
    public static CheckIn fresh(Fields fields) {
        return of(Ids.fresh(), fields);
    }

    private static void require(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException(what);
        }
    }

    private static boolean within(@Nullable Integer value, int least, int most) {
        return value == null || (value >= least && value <= most);
    }

    private static boolean isQuarters(@Nullable Double hours) {
        return hours == null || (hours >= 0 && hours <= DAY_HOURS && hours * 4 == Math.rint(hours * 4));
    }

    /** Whether there is anything besides the times, so that it can be kept. */
    public static boolean holds(Fields fields) {
        return fields.is("unclear") || fields.hasText("note")
                || fields.names().stream().anyMatch(name -> !ABOUT.contains(name));
    }

    /** Whether there are needs and nothing else, as the weekly card keeps them. */
    public boolean isOfNeedsOnly() {
        return fields.has("needs") && !holds(fields.with("needs", null));
    }

    /** The day it is about, as the person counts days. */
    public LocalDate date() {
        return Objects.requireNonNull(fields.date("date"));
    }

    /** When it was kept, or null where that is unknown. */
    public @Nullable Moment at() {
        return fields.moment("at");
    }

    /** 1 (Stormy) to 5 (Clear), or null. */
    public @Nullable Integer mood() {
        return fields.integer("mood");
    }

    public boolean unclear() {
        return fields.is("unclear");
    }

    /** Ids of feelings, in the order they were chosen. */
    public List<String> feelings() {
        return fields.words("feelings");
    }

    /** Ids of needs, in the order they were chosen. */
    public List<String> needs() {
        return fields.words("needs");
    }

    public String note() {
        return fields.text("note");
    }

    @Override
    public String toString() {
        return "check_in " + id;
    }
}
