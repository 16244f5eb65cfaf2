package app.mendwell.boundaries.lines;

import app.mendwell.storage.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that looks after something, as it is kept. */
public record Boundary(UUID id, Fields fields) {

    /** The longest title, in characters. */
    public static final int TITLE = 80;
    /** The longest wording and the longest why. */
    public static final int WORDING = 500;
    /** The longest “what I will do” and “what I ask”. */
    public static final int DEED = 300;
    /** The longest “when it applies”. */
    public static final int WHEN = 200;
    /** The most months between two reviews. */
    public static final int MONTHS = 24;

    /** Texts that may give a title, in their order on the form. */
    public static final List<String> TITLE_FROM = List.of("warm_wording", "what_i_do", "what_i_ask", "why",
            "applies_when");
    /** A change of one of these lays the former wording aside. */
    static final List<String> WORDED = List.of("warm_wording", "why", "what_i_do", "what_i_ask", "form");

    public static final String LIMIT = "limit";
    public static final String REQUEST = "request";
    public static final String MINE = "mine";
    public static final String PARTNERS = "partners";
    public static final String SHARED = "shared";

    /** What a new one holds before anything is written. */
    public static Fields fresh() {
        return Fields.EMPTY.with("form", LIMIT).with("holder", MINE).with("said", "kept_private").with("state",
                BoundaryState.DRAFT.stored());
    }

    public static boolean isSavable(Fields fields) {
        return fields.hasText("title");
    }

    /** The deed that belongs to the form: what is done for a limit, what is asked for a request. */
    public static String deedField(String form) {
        return REQUEST.equals(form) ? "what_i_ask" : "what_i_do";
    }

    public String title() {
        return fields.text("title");
    }

    /** {@link #LIMIT} or {@link #REQUEST}. */
    public String form() {
        return filled("form", LIMIT);
    }

    /** {@link #MINE}, {@link #PARTNERS} or {@link #SHARED}. */
    public String holder() {
        return filled("holder", MINE);
    }

    /** {@code kept_private}, {@code planned} or {@code said}. */
    public String said() {
        return filled("said", "kept_private");
    }

    /** What it looks after, or empty. */
    public String kind() {
        return fields.text("kind");
    }

    public String wording() {
        return fields.text("warm_wording");
    }

    public String deed() {
        return fields.text(deedField(form()));
    }

    public BoundaryState state() {
        return BoundaryState.of(filled("state", BoundaryState.DRAFT.stored()));
    }

    public @Nullable LocalDate reviewOn() {
        return fields.date("review_on");
    }

    public @Nullable Integer reviewMonths() {
        return fields.integer("review_months");
    }

    private String filled(String field, String otherwise) {
        return fields.hasText(field) ? fields.text(field) : otherwise;
    }

    @Override
    public String toString() {
        return "boundary " + id;
    }
}
