package app.mendwell.boundaries;

import app.mendwell.boundaries.BoundaryViewModel.Shown;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryReview;
import app.mendwell.boundaries.lines.BoundaryVersion;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What went before: earlier wordings, earlier reviews and the notes since the last one, in words and days. */
final class Past {

    /** How many notes with words since the last review stand beside it. */
    private static final int NOTES = 6;

    private Past() {}

    /** Everything that stands beside a review. */
    static List<Node> aside(@Nullable Shown shown) {
        var nodes = new ArrayList<Node>();
        if (shown != null) {
            section(nodes, "boundaries.past.worded", shown.versions().stream().map(Past::version).toList());
            section(nodes, "boundaries.past.reviews", reviews(shown));
            section(nodes, "boundaries.past.since", since(shown));
        }
        return nodes;
    }

    static List<Node> reviews(Shown shown) {
        return shown.reviews().stream().map(Past::review).toList();
    }

    private static void section(List<Node> nodes, String words, List<Node> rows) {
        if (!rows.isEmpty()) {
            nodes.add(heading(words));
            nodes.addAll(rows);
        }
    }

    static Label heading(String words) {
        var heading = new Label(Words.of(words));
        heading.getStyleClass().addAll("mw-label", "earlier-heading");
        return heading;
    }

    private static List<Node> since(Shown shown) {
        LocalDate last = shown.reviews().isEmpty() ? LocalDate.MIN : shown.reviews().getFirst().date();
        return shown.events().stream().filter(event -> event.date().isAfter(last))
                .filter(event -> !(event.whatHappened() + event.whatIDid()).isBlank()).limit(NOTES).map(Past::event)
                .toList();
    }

    private static Node event(BoundaryEvent event) {
        return row(small(Dates.day(event.date())), text(BoundaryViewModel.said(event), "earlier-text"));
    }

    /** “until 22 April 2025” and how it was worded. */
    static Node version(BoundaryVersion version) {
        String words = version.wording().isBlank() ? version.deed() : version.wording();
        return row(small(until(version)), text(words, "earlier-wording"));
    }

    static String until(BoundaryVersion version) {
        return Words.of("boundaries.past.until", Dates.day(day(version.changedAt())));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }

    private static Node review(BoundaryReview review) {
        var decision = new Label(BoundaryWords.decision(review.decision()));
        decision.getStyleClass().add("mw-strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(decision, gap, small(Dates.day(review.date())));
        head.getStyleClass().add("earlier-head");
        String reason = review.reason() == null ? ""
                : Words.of("boundaries.past.reason", BoundaryWords.capital(BoundaryWords.reason(review.reason())));
        String more = (reason + " " + review.note()).strip();
        return more.isEmpty() ? row(head) : row(head, text(more, "mw-small"));
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("mw-small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label text(String words, String style) {
        var label = new Label(words.strip());
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Node row(Node... parts) {
        var row = new VBox(parts);
        row.getStyleClass().add("earlier-row");
        return row;
    }
}
