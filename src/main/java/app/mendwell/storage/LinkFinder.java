package app.mendwell.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What links lead to, and what can be linked, by title. Blocks. */
public final class LinkFinder {

    private static final int OFFERED = 10;

    /**
     * A record at the other end of a link.
     *
     * @param title what names it; empty for records without words, and for veiled ones nobody should read in passing
     * @param binned whether it lies in the bin: it is named as removed, and comes back with it
     * @param secret whether it is veiled or a private note
     */
    public record Target(String kind, UUID id, String title, LocalDate date, boolean binned, boolean secret) {
        @Override
        public String toString() {
            return kind + " " + id;
        }
    }

    private final Database db;
    private final Kinds kinds;
    private final Links links;

    public LinkFinder(Records records) {
        this.db = records.db();
        this.kinds = records.kinds();
        this.links = new Links(db);
    }

    /** The other ends of a record's links; what has ended in the bin is left out. */
    public List<Target> of(UUID record) {
        var targets = new ArrayList<Target>();
        for (Links.End end : links.of(record)) {
            kinds.named(end.kind()).flatMap(kind -> target(kind, end.id())).ifPresent(targets::add);
        }
        return targets;
    }

    /** What stands under this id now, binned or not. */
    public Optional<Target> named(String kind, UUID id) {
        return kinds.named(kind).flatMap(known -> target(known, id));
    }

    /** The newest records of a kind by their day, veiled ones left out; none of a kind that is not known. */
    public List<Target> latest(String kind, int most) {
        return kinds.named(kind).map(known -> latest(known, most)).orElse(List.of());
    }

    private List<Target> latest(Kind kind, int most) {
        String secret = kind.secret() == null ? "0" : kind.secret();
        return db.list("select id, " + kind.date() + " as day, " + kind.title() + " as title from " + kind.name()
                + " where deleted_at is null and not coalesce(" + secret + ", 0) order by day desc, id desc limit ?",
                row -> new Target(kind.name(), row.uuid("id"), row.textOrEmpty("title"), row.date("day"), false,
                        false),
                most);
    }

    private Optional<Target> target(Kind kind, UUID id) {
        String secret = kind.secret() == null ? "0" : kind.secret();
        return db.one("select coalesce(" + secret + ", 0) as secret, deleted_at is not null as binned, " + kind.date()
                + " as day, " + kind.title() + " as title from " + kind.name() + " where id = ?", row -> {
                    boolean veiled = row.bool("secret");
                    return new Target(kind.name(), id, veiled ? "" : row.textOrEmpty("title"), row.date("day"),
                            row.bool("binned"), veiled);
                }, id);
    }

    /** At most ten records whose title holds these words, the last as a beginning; newest first, veiled ones left out. */
    public List<Target> find(String typed, UUID without) {
        List<String> words = Stream.of(typed.split("\\s+")).filter(SearchIndex::isSearchable).map(SearchIndex::quoted)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String match = words.stream().collect(Collectors.joining(" AND ", "title : (", "*)"));
        return db.list("""
                select t.kind, t.record_id, t.title, t.date from search cross join search_text t
                on t.number = search.rowid where search match ? and t.record_id <> ? order by search.rowid desc limit ?
                """, row -> new Target(row.text("kind"), row.uuid("record_id"), row.text("title"), row.date("date"),
                false, false), match, without, OFFERED);
    }
}
