package app.mendwell.boundaries.lines;

import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Page;
import app.mendwell.storage.Records;
import app.mendwell.storage.Row;
import app.mendwell.storage.UndoStack.Touched;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Boundaries at rest, with their earlier wordings. Blocks. */
public final class BoundaryRepository {

    private final Records records;
    private final Database db;

    public BoundaryRepository(Records records) {
        this.records = records;
        this.db = records.db();
    }

    /** What a step on a boundary touches; its notes, reviews and wordings go with it. */
    public static List<Touched> touched(UUID boundary) {
        return List.of(new Touched(BoundaryKinds.BOUNDARY, boundary));
    }

    /** Keeps the boundary as it is given; earlier wordings stay as they are. */
    public void save(UUID id, Fields fields) {
        records.save(BoundaryKinds.BOUNDARY, id, fields);
    }

    /** The boundary, unless it is binned. */
    public Optional<Boundary> find(UUID id) {
        return records.find(BoundaryKinds.BOUNDARY, id).map(stored -> new Boundary(id, stored.fields()));
    }

    /** A hundred rows after {@code last}, or the first ones for null. */
    public Page<BoundaryRow> page(ListFilter filter, @Nullable BoundaryRow last) {
        return BoundaryRows.page(db, filter, last);
    }

    public boolean isEmpty() {
        return db.number("select count(*) from (select 1 from boundary where deleted_at is null limit 1)") == 0;
    }

    /**
     * Lays the former wording aside where it differs from the new one, and takes that back where it no longer does.
     *
     * @param version the same all through a sitting, so that there is one wording a sitting
     * @param former what was kept before the sitting, or null for a boundary that was begun in it
     */
    public void layAside(UUID boundary, UUID version, @Nullable Fields former, Fields now) {
        if (former == null) {
            return;
        }
        boolean changed = !former.only(Boundary.WORDED).equals(now.only(Boundary.WORDED));
        boolean there = db.number("select count(*) from boundary_version where id = ?", version) > 0;
        if (changed && !there) {
            records.save(BoundaryKinds.VERSION, version, former.only(Boundary.WORDED)
                    .with("title", former.text("title")).with("boundary_ref", boundary)
                    .with("changed_at", records.now()));
        } else if (!changed && there) {
            records.drop(BoundaryKinds.VERSION, version);
        }
    }

    /** Earlier wordings, the newest first. */
    public List<BoundaryVersion> versions(UUID boundary) {
        return db.list(BoundaryKinds.VERSION.select() + "where boundary_ref = ? order by changed_at desc, id desc",
                BoundaryRepository::version, boundary);
    }

    private static BoundaryVersion version(Row row) {
        String form = row.textOrEmpty("form");
        return new BoundaryVersion(row.uuid("id"), row.textOrEmpty("title"), row.textOrEmpty("warm_wording"),
                row.textOrEmpty("why"), row.textOrEmpty(Boundary.deedField(form)), form, row.instant("changed_at"));
    }

    /**
     * Lets the boundary go over to another state.
     *
     * @return whether it may, and is there
     */
    public boolean move(UUID id, BoundaryState to) {
        return db.inTransaction(() -> {
            Optional<Boundary> found = find(id).filter(boundary -> boundary.state().moves().contains(to));
            found.ifPresent(boundary -> save(id, boundary.fields().with("state", to.stored())));
            return found.isPresent();
        });
    }

    /** New words that a review came to. */
    public record NewWords(String wording, String deed) {
        @Override
        public String toString() {
            return "new words";
        }
    }

    /**
     * Keeps a review: the boundary goes where it leads, and the next one is set by its months.
     *
     * @param words how it is worded from now on, or null where that stays as it is
     * @param months from the review's day to the next one, or null for no next one
     */
    public void review(BoundaryReview review, @Nullable NewWords words, @Nullable Integer months) {
        db.inTransaction(() -> {
            Boundary before = find(review.boundary()).orElseThrow();
            Fields after = words == null ? before.fields()
                    : before.fields().with("warm_wording", words.wording().strip())
                            .with(Boundary.deedField(before.form()), words.deed().strip());
            layAside(before.id(), Ids.fresh(), before.fields(), after);
            LocalDate next = months == null ? null : review.date().plusMonths(months);
            save(before.id(), after.with("state", review.decision().after(before.state()).stored())
                    .with("review_months", months).with("review_on", next));
            records.save(BoundaryKinds.REVIEW, review.id(), Fields.EMPTY.with("boundary_ref", review.boundary())
                    .with("date", review.date()).with("decision", review.decision().stored())
                    .with("reason", review.reason()).with("note", review.note().strip()));
        });
    }

    /** Reviews, the newest first. */
    public List<BoundaryReview> reviews(UUID boundary) {
        return db.list(BoundaryKinds.REVIEW.select() + "where boundary_ref = ? order by date desc, id desc",
                row -> new BoundaryReview(row.uuid("id"), boundary, row.date("date"),
                        Decision.of(row.text("decision")), row.textOrNull("reason"), row.textOrEmpty("note")),
                boundary);
    }

    /** Reviews whose day has come, the earliest first. */
    public List<DueReview> reviewsDue(LocalDate today) {
        return db.list("""
                select id, review_on, state from boundary
                where deleted_at is null and state in ('active', 'paused') and review_on <= ? order by review_on, id
                """, row -> new DueReview(row.uuid("id"), row.date("review_on"), BoundaryState.of(row.text("state"))),
                today);
    }

    /** Boundaries that are active or paused, by title: for other rooms. */
    public List<BoundaryLine> lines() {
        return db.list("""
                select id, coalesce(title, '') as title, coalesce(holder, 'mine') as holder,
                coalesce(warm_wording, case form when 'request' then what_i_ask else what_i_do end, why, title, '')
                as wording from boundary
                where deleted_at is null and state in ('active', 'paused') order by title collate nocase, id
                """, row -> new BoundaryLine(row.uuid("id"), row.text("title"), row.text("wording"),
                row.text("holder")));
    }

    public void bin(UUID id) {
        records.bin(BoundaryKinds.BOUNDARY, id);
    }
}
