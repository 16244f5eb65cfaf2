package app.mendwell.shell;

import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.DueReview;
import app.mendwell.repair.life.RepairRepository;
import app.mendwell.storage.Moment;
import app.mendwell.storage.Records;
import app.mendwell.storage.Wall;
import app.mendwell.today.Due;
import app.mendwell.today.DueSource;
import app.mendwell.today.DueType;
import app.mendwell.today.OtherRooms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** What is ready on a day, room by room. Blocks; database thread. */
final class Dues {

    /** Ways that are not simply the record in its room. */
    static final String RESUME = "repair_resume";
    static final String LOOK_BACK = "repair_followup";

    private final RepairRepository repairs;
    private final BoundaryRepository boundaries;
    private final Wall wall;
    private final IntSupplier dayStartsAt;

    Dues(Records records, Wall wall, IntSupplier dayStartsAt) {
        this.repairs = new RepairRepository(records);
        this.boundaries = new BoundaryRepository(records);
        this.wall = wall;
        this.dayStartsAt = dayStartsAt;
    }

    List<DueSource> sources() {
        return List.of(this::pauses, this::lookBacks, this::reviews);
    }

    private List<Due> pauses(LocalDate day) {
        return repairs.pausesPast(wall.instant()).stream().map(paused -> new Due(DueType.REPAIR_PAUSE, paused.id(),
                Moment.of(paused.until().atZone(ZoneId.of(wall.zone())).toOffsetDateTime()).day(dayStartsAt.getAsInt()),
                paused.title(), new Due.Place(RESUME, paused.id()))).filter(due -> !due.dueOn().isAfter(day)).toList();
    }

    private List<Due> lookBacks(LocalDate day) {
        return repairs.lookBacksBy(day).stream().map(waiting -> new Due(DueType.FOLLOWUP, waiting.id(), waiting.day(),
                waiting.title(), new Due.Place(LOOK_BACK, waiting.id()))).toList();
    }

    private List<Due> reviews(LocalDate day) {
        return boundaries.reviewsDue(day).stream().flatMap(this::review).toList();
    }

    private Stream<Due> review(DueReview review) {
        return boundaries.find(review.boundary()).stream().map(boundary -> new Due(DueType.REVIEW, boundary.id(), review
                .on(), boundary.title(), new Due.Place("boundary", boundary.id())));
    }

    /** The newest paused repair, for “Go on”. */
    Optional<OtherRooms.Paused> newestPaused() {
        return repairs.newestPaused().map(waiting -> new OtherRooms.Paused(waiting.repair(), waiting.title()));
    }
}
