package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryRow;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.Decision;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.content.Content;
import app.mendwell.ui.Dates;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the values of a boundary are said. No number is among them. */
final class BoundaryWords {

    private static final String KINDS = "boundary-kind";

    private final House house;
    private final Content content;

    BoundaryWords(House house, Content content) {
        this.house = house;
        this.content = content;
    }

    List<String> kinds() {
        return content.labels().keys(KINDS);
    }

    /** What a boundary looks after: “Energy”. */
    String kind(String kind) {
        return kinds().contains(kind) ? content.labels().of(KINDS, kind) : kind;
    }

    /** “Limit” or “Request”. */
    static String form(String form) {
        return Words.of("boundaries.boundary.form." + form);
    }

    static String formIcon(String form) {
        return Boundary.REQUEST.equals(form) ? "remixal-chat-1-line" : "remixal-door-open-line";
    }

    /** “mine”, “Theo’s” or “shared”. */
    String holder(String holder) {
        return Words.of("boundaries.boundary.holder." + holder, house.preferred().get().partnerLabel());
    }

    /** “kept private”, “planned” or “said”. */
    static String said(String said) {
        return Words.of("boundaries.boundary.said." + said);
    }

    /** The same at the beginning of a line: “Mine”. */
    static String capital(String words) {
        return words.isEmpty() ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** The label of a field, which for a line of the partner's or a shared one says whose view it is. */
    static String label(String field, String holder) {
        String key = "boundaries.boundary." + field + ".label";
        return Words.of(Words.has(key + "." + holder) ? key + "." + holder : key);
    }

    static String state(BoundaryState state) {
        return Words.of("boundaries.boundary.state." + state.stored());
    }

    static String outcome(Outcome outcome) {
        return Words.of("boundaries.event.outcome." + outcome.stored());
    }

    static String decision(Decision decision) {
        return Words.of("boundaries.review.decision." + decision.stored());
    }

    static String reason(String reason) {
        return Words.of("boundaries.review.reason." + reason);
    }

    /** “6 months”. */
    static String months(int months) {
        return months == 1 ? Words.of("boundaries.months.one") : Words.of("boundaries.months", months);
    }

    /** The heading of a row: its state, and whose line it is where it isn't one's own. */
    String group(BoundaryRow row) {
        String state = Words.of("boundaries.list.group." + row.state().stored());
        return Boundary.MINE.equals(row.holder()) ? state
                : Words.of("boundaries.list.group.whose", state, holder(row.holder()));
    }

    /** “Request, mine, review when you like”. */
    String facts(BoundaryRow row) {
        String facts = Words.of("boundaries.list.facts", form(row.form()), holder(row.holder()));
        LocalDate on = row.reviewOn();
        return on == null || !row.state().isReviewed() ? facts
                : Words.of("boundaries.list.facts.review", facts, review(on));
    }

    private String review(LocalDate on) {
        LocalDate today = house.wall().today();
        return on.isAfter(today) ? Words.of("boundaries.list.review.in", Dates.month(on, today))
                : Words.of("boundaries.list.review.now");
    }

    /** What the callout says: when it may be looked at again. */
    String reviewLine(@Nullable LocalDate on) {
        return on == null || !on.isAfter(house.wall().today()) ? Words.of("boundaries.review.callout.now")
                : Words.of("boundaries.review.callout.on", Dates.day(on));
    }
}
