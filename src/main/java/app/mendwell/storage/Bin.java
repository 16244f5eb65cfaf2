package app.mendwell.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What was put away, of every kind; it ends after thirty days. Blocks. */
public final class Bin {

    /** How long a record stays in the bin. */
    public static final Duration STAYS = Duration.ofDays(30);

    /** One binned record; the title is what its list would show. */
    public record BinRow(String kind, UUID id, String title, Instant deletedAt, boolean secret) {
        @Override
        public String toString() {
            return kind + " " + id;
        }
    }

    private final Records records;

    public Bin(Records records) {
        this.records = records;
    }

    /** Newest first. */
    public List<BinRow> rows() {
        var rows = new ArrayList<BinRow>();
        for (Kind kind : records.kinds().all()) {
            if (!kind.isChild()) {
                rows.addAll(rowsOf(kind));
            }
        }
        rows.sort(Comparator.comparing(BinRow::deletedAt).reversed());
        return rows;
    }

    private List<BinRow> rowsOf(Kind kind) {
        String secret = kind.secret() == null ? "0" : kind.secret();
        return records.db().list("select id, deleted_at, coalesce(" + secret + ", 0) as secret, " + kind.title()
                + " as title from " + kind.name() + " where deleted_at is not null",
                row -> new BinRow(kind.name(), row.uuid("id"), row.textOrEmpty("title"), row.instant("deleted_at"),
                        row.bool("secret")));
    }

    /** Ends what has been here for thirty days; nothing while the clock stands before the newest change. */
    public int expire() {
        Instant now = records.now();
        Instant before = now.minus(STAYS);
        boolean clockIsBehind = records.kinds().all().stream().anyMatch(kind -> records.db().number(
                "select count(*) from " + kind.name() + " where updated_at > ?", now) > 0);
        if (clockIsBehind) {
            return 0;
        }
        List<BinRow> ended = rows().stream().filter(row -> !row.deletedAt().isAfter(before)).toList();
        ended.forEach(row -> records.drop(records.kinds().get(row.kind()), row.id()));
        return ended.size();
    }
}
