package app.mendwell.today;

import app.mendwell.storage.Ids;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which due rows stand on Today, and in which order (practices.md section 2). Pure. */
public final class DueList {

    /** Days that a row is shown, counted from its day or from the day it was put off to. */
    static final int DAYS_SHOWN = 14;

    /**
     * A row that is shown.
     *
     * @param snooze the id under which it is put off, whether that has happened before or not
     */
    public record Row(Due due, UUID snooze) {}

    private DueList() {}

    /** The rows of a day: the order of the types, then the day they were due, then the title. */
    public static List<Row> of(List<Due> due, List<Snooze> snoozes, LocalDate day) {
        return due.stream().flatMap(each -> row(each, snoozes, day).stream()).sorted(ORDER).toList();
    }

    private static final Comparator<Row> ORDER = Comparator.<Row, DueType>comparing(row -> row.due().type())
            .thenComparing(row -> row.due().dueOn()).thenComparing(row -> row.due().title())
            .thenComparing(row -> row.due().source());

    private static Optional<Row> row(Due due, List<Snooze> snoozes, LocalDate day) {
        Optional<Snooze> put = snoozes.stream().filter(snooze -> snooze.isOf(due)).findFirst();
        @Nullable
        LocalDate from = put.isPresent() ? put.get().until() : due.dueOn();
        boolean shown = from != null && !from.isAfter(day) && from.plusDays(DAYS_SHOWN).isAfter(day);
        return shown ? Optional.of(new Row(due, put.map(Snooze::id).orElseGet(Ids::fresh))) : Optional.empty();
    }
}
