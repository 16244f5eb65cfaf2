package app.mendwell.exchange.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param batch the record of it; null where nothing was written
 * @param format as the command line names it
 * @param zone the zone used where the file names none, null where it played no part
 * @param firstDay the earliest day of what came in, or null
 * @param lastDay the latest day of what came in, or null
 */
public record ImportReport(@Nullable UUID batch, String format, @Nullable String zone, Counts counts,
        @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, List<Refused> refused, List<LeftOut> leftOut) {

    /**
     * How many records came in, and how many were here before.
     *
     * @param other records that are neither entries nor photos
     */
    public record Counts(int entries, int photos, int other, int alreadyThere) {}

    /**
     * A record that did not come in.
     *
     * @param where its place in the file, as {@code entries 17}
     * @param why a sentence that quotes nothing of it
     */
    public record Refused(String where, String why) {}

    /** Something this program has no place for, and how often it was met. */
    public record LeftOut(String what, int count) {}

    public ImportReport {
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
    }

    public ImportReport under(UUID id) {
        return new ImportReport(id, format, zone, counts, firstDay, lastDay, refused, leftOut);
    }
}
