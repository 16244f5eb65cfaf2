package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.BoundaryRepository.NewWords;
import app.mendwell.boundaries.lines.BoundaryReview;
import app.mendwell.boundaries.lines.Decision;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.ui.Dates;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.DraftForm;
import app.mendwell.ui.form.FormModel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A look at whether a boundary still fits: keep, change, pause or retire it, none of them preset. */
public final class ReviewViewModel {

    private static final Kind FORM = Kind.of("boundary_review", "")
            .text("decision", "warm_wording", "what_i_do", "what_i_ask", "reason", "note").integer("review_months")
            .build();

    private final House house;
    private final BoundaryRepository boundaries;
    private final DraftForm draft;
    private final TagSource tags;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable Boundary> of = new ReadOnlyObjectWrapper<>();
    /** Given before it is kept: pressing twice keeps once. */
    private UUID review = Ids.fresh();

    /** @param changed called when a review was kept */
    ReviewViewModel(House house, Runnable changed) {
        this.house = house;
        this.boundaries = new BoundaryRepository(house.records());
        this.draft = new DraftForm(house, FORM);
        this.tags = new TagSource(house.tasks(), new TagRepository(house.records()));
        this.changed = changed;
    }

    /** Opens the review of a boundary, with what was left in it. */
    public void open(Boundary boundary, Runnable then) {
        review = Ids.fresh();
        Fields first = boundary.fields().only(List.of("warm_wording", "what_i_do", "what_i_ask",
                "review_months"));
        draft.open("boundary_review:" + boundary.id(), first, () -> {
            of.set(boundary);
            then.run();
        });
    }

    /**
     * Keeps the review; that can be taken back.
     *
     * @return false where none of the four is chosen
     */
    public boolean keep(Runnable then) {
        Boundary boundary = of.get();
        Fields fields = form().get();
        if (boundary == null || !fields.has("decision")) {
            return false;
        }
        Decision decision = Decision.of(fields.text("decision"));
        var kept = new BoundaryReview(review, boundary.id(), house.wall().today(), decision,
                fields.has("reason") ? fields.text("reason") : null, fields.text("note"));
        NewWords words = decision != Decision.CHANGE ? null
                : new NewWords(fields.text("warm_wording"), fields.text(Boundary.deedField(boundary.form())));
        draft.become(new Label("ui.kept.asked", ""), BoundaryRepository.touched(boundary.id()),
                () -> boundaries.review(kept, words, fields.integer("review_months")), () -> {
                    changed.run();
                    then.run();
                });
        return true;
    }

    /** Keeps what is typed now, as a draft. */
    public void flush(Runnable then) {
        draft.flush(then);
    }

    /** When it would be looked at again: “Next: 23 April 2026”. */
    public ObservableValue<String> next() {
        return form().integer("review_months").map(this::next).orElse(Words.of("boundaries.review.next.none"));
    }

    private String next(@Nullable Integer months) {
        if (months == null) {
            return Words.of("boundaries.review.next.none");
        }
        LocalDate day = house.wall().today().plusMonths(months);
        return Words.of("boundaries.review.next", Dates.day(day));
    }

    /** The boundary that is looked at, as it is kept, or null. */
    public ReadOnlyObjectProperty<@Nullable Boundary> boundary() {
        return of.getReadOnlyProperty();
    }

    public FormModel form() {
        return draft.form();
    }

    TagSource tags() {
        return tags;
    }

    /** What is said about keeping. */
    public ReadOnlyStringProperty line() {
        return draft.line();
    }
}
