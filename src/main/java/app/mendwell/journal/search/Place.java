package app.mendwell.journal.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A room that a search can be held to, {@code in:repair}. */
public enum Place {

    TODAY, JOURNAL, REPAIR, BOUNDARIES, TOGETHER,
    /** Veiled entries and care items, and private notes: only these, and only when asked for by name. */
    PRIVATE;

    /** The kinds of record that lie there; none for {@link #PRIVATE}, which is no room. */
    public List<String> kinds() {
        return switch (this) {
            case TODAY -> List.of("check_in");
            case JOURNAL -> List.of("entry");
            case REPAIR -> List.of("repair");
            case BOUNDARIES -> List.of("boundary");
            case TOGETHER -> List.of("care_item", "appreciation", "support", "ask", "solo_item", "event_plan",
                    "decision", "heads_up", "ritual", "pulse", "agreement", "vision_item", "supporter", "anchor");
            case PRIVATE -> List.of();
        };
    }

    /** As it is written: {@code journal}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Place> of(String written) {
        return Stream.of(values()).filter(place -> place.written().equals(written)).findFirst();
    }
}
