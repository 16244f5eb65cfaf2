package app.mendwell.exchange.batch;

import app.mendwell.exchange.batch.ImportReport.Counts;
import app.mendwell.exchange.batch.ImportReport.LeftOut;
import app.mendwell.exchange.batch.ImportReport.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what comes in, what is there already, what is refused and what is left out while a file is read. */
public final class Tally {

    private int entries;
    private int photos;
    private int other;
    private int alreadyThere;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    public void entry(LocalDate day) {
        entries++;
        LocalDate first = firstDay;
        LocalDate last = lastDay;
        firstDay = first == null || day.isBefore(first) ? day : first;
        lastDay = last == null || day.isAfter(last) ? day : last;
    }

    public void photo() {
        photos++;
    }

    public void other() {
        other++;
    }

    public void alreadyThere() {
        alreadyThere++;
    }

    public void refuse(String where, String why) {
        refused.add(new Refused(where, why));
    }

    public void leaveOut(String what) {
        leaveOut(what, 1);
    }

    public void leaveOut(String what, int count) {
        if (count > 0) {
            leftOut.merge(what, count, Integer::sum);
        }
    }

    public boolean refusedSome() {
        return !refused.isEmpty();
    }

    public ImportReport report(String format, @Nullable String zone) {
        return new ImportReport(null, format, zone, new Counts(entries, photos, other, alreadyThere), firstDay, lastDay,
                refused, leftOut.entrySet().stream().map(each -> new LeftOut(each.getKey(), each.getValue())).toList());
    }
}
