package app.mendwell.repair.life;

import app.mendwell.repair.life.RepairStates.Change;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.repair.steps.RepairStore.Earlier;
import app.mendwell.storage.Database;
import app.mendwell.storage.Json;
import app.mendwell.storage.Page;
import app.mendwell.storage.Records;
import app.mendwell.storage.Row;
import app.mendwell.storage.Stored;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads repairs: the list, one of them, those that share a trigger, and what is due. Blocks. */
public final class RepairRepository {

    static final int SIZE = 100;
    private static final int EARLIER = 3;
    private static final String DAY = "coalesce(happened_on, substr(repair.created_at, 1, 10))";

    static final String ROWS = """
            select repair.id, %s as day, repair.title, repair.state, repair.resume_step, repair.route,
            (select min(due_on) from repair_followup where repair_ref = repair.id and state = 'due') as look_back,
            (select json_group_array(name) from (select tag.name from tagging
            join tag on tag.id = tag_id and tag.deleted_at is null
            where owner = repair.id and field = 'trigger_tags' order by position)) as triggers
            from repair where repair.deleted_at is null
            """.formatted(DAY);

    /** A repair that is due for something, or that was paused. */
    public record Waiting(UUID id, UUID repair, String title, LocalDate day) {
        @Override
        public String toString() {
            return "waiting " + id;
        }
    }

    private final Records records;
    private final Database db;

    public RepairRepository(Records records) {
        this.records = records;
        this.db = records.db();
    }

    public Optional<Stored> find(UUID id) {
        return records.find(RepairKinds.REPAIR, id);
    }

    /** A hundred rows after {@code last}, newest day first, or the first ones for null. */
    public Page<RepairRow> page(RepairFilter filter, @Nullable RepairRow last) {
        var sql = new StringBuilder(ROWS);
        var values = new ArrayList<@Nullable Object>();
        narrow(filter, sql, values);
        if (last != null) {
            sql.append(" and (").append(DAY).append(", repair.id) < (?, ?)");
            values.add(last.day());
            values.add(last.id());
        }
        sql.append(" order by day desc, repair.id desc limit ?");
        values.add(SIZE + 1);
        return Page.of(db.list(sql.toString(), RepairRepository::row, values.toArray()), SIZE);
    }

    private static void narrow(RepairFilter filter, StringBuilder sql, List<@Nullable Object> values) {
        RepairState state = filter.state();
        if (state != null) {
            sql.append(" and repair.state = ?");
            values.add(state.stored());
        }
        if (filter.trigger() != null) {
            sql.append(" and repair.id in (select owner from tagging where tag_id = ? and field = 'trigger_tags')");
            values.add(filter.trigger());
        }
        if (filter.year() != null) {
            sql.append(" and substr(").append(DAY).append(", 1, 4) = ?");
            values.add(String.valueOf(filter.year()));
        }
        String match = match(filter.words());
        if (!match.isEmpty()) {
            sql.append(" and repair.id in (select record_id from search_text where number in "
                    + "(select rowid from search where search match ?))");
            values.add(match);
        }
    }

    /** Words as the index is asked for them: each quoted, the last one also as a beginning. */
    static String match(String words) {
        String quoted = Stream.of(words.strip().split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> "\"" + word + "\"").collect(Collectors.joining(" "));
        return quoted.isEmpty() ? "" : quoted + "*";
    }

    private static RepairRow row(Row row) {
        return new RepairRow(row.uuid("id"), row.date("day"), row.textOrEmpty("title"),
                RepairState.of(row.text("state")), row.textOrEmpty("resume_step"), row.words("triggers"),
                row.dateOrNull("look_back"), row.text("route").equals("private"));
    }

    /** Triggers that repairs name, by name. */
    public List<Tag> triggers() {
        List<UUID> ids = db.list("""
                select distinct tag_id from tagging join repair on repair.id = owner and repair.deleted_at is null
                where field = 'trigger_tags'
                """, row -> row.uuid("tag_id"));
        return new TagRepository(records).all().stream().filter(tag -> ids.contains(tag.id())).toList();
    }

    /** Years in which repairs happened, newest first. */
    public List<Integer> years() {
        return db.list("select distinct cast(substr(" + DAY + ", 1, 4) as integer) as year from repair "
                + "where deleted_at is null order by year desc", row -> row.integer("year"));
    }

    public boolean isEmpty() {
        return db.number("select count(*) from (select 1 from repair where deleted_at is null limit 1)") == 0;
    }

    /** As {@link app.mendwell.repair.steps.RepairStore#earlier}. */
    List<Earlier> earlier(UUID except, List<UUID> triggers, List<UUID> hidden) {
        return db.list("""
                select repair.id, %s as day, plan_steps,
                (select plan_held from repair_followup where repair_ref = repair.id and state = 'done'
                and plan_held is not null order by done_at desc, id desc limit 1) as held
                from repair where deleted_at is null and route in ('open', 'space')
                and state in ('finished', 'shared', 'followed_up', 'let_go') and id <> ?
                and id not in (select value from json_each(?)) and exists (select 1 from tagging
                where owner = repair.id and field = 'trigger_tags' and tag_id in (select value from json_each(?)))
                order by day desc, id desc limit ?
                """.formatted(DAY), RepairRepository::earlier, except, Json.write(texts(hidden)),
                Json.write(texts(triggers)), EARLIER);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static Earlier earlier(Row row) {
        String steps = row.textOrNull("plan_steps");
        List<String> bodies = steps == null ? List.of() : Json.read(steps).valueStream()
                .map(step -> step.path("body").asText("").strip()).filter(body -> !body.isEmpty()).toList();
        return new Earlier(row.uuid("id"), row.date("day"), bodies, row.textOrNull("held"));
    }

    /** The newest paused repair of the routes open and space. */
    public Optional<Waiting> newestPaused() {
        return db.one("""
                select id, title, updated_at from repair where deleted_at is null and state = 'paused'
                and route in ('open', 'space') order by updated_at desc, id desc limit 1
                """, row -> new Waiting(row.uuid("id"), row.uuid("id"), row.textOrEmpty("title"),
                LocalDate.parse(row.text("updated_at").substring(0, 10))));
    }

    /** Paused repairs whose time to come back is past at {@code now}, with that instant. */
    public List<Paused> pausesPast(Instant now) {
        return db.list("""
                select id, title, pause_until from repair where deleted_at is null and state = 'paused'
                and route in ('open', 'space') and pause_until <= ? order by pause_until, id
                """, row -> new Paused(row.uuid("id"), row.textOrEmpty("title"), row.instant("pause_until")), now);
    }

    /** A paused repair and when the person meant to come back to it. */
    public record Paused(UUID id, String title, Instant until) {
        @Override
        public String toString() {
            return "paused " + id;
        }
    }

    /** Look-backs that are due on or before {@code day}. */
    public List<Waiting> lookBacksBy(LocalDate day) {
        return db.list("""
                select followup.id, repair.id as repair, title, due_on from repair_followup as followup
                join repair on repair.id = repair_ref and repair.deleted_at is null and repair.state <> 'let_go'
                and route in ('open', 'space')
                where followup.state = 'due' and due_on <= ? order by due_on, followup.id
                """, row -> new Waiting(row.uuid("id"), row.uuid("repair"), row.textOrEmpty("title"),
                row.date("due_on")), day);
    }

    /** The event start_after_crash: those that were being written on are paused. Once, when a vault is opened. */
    public static void afterCrash(Records records) {
        records.db().inTransaction(() -> {
            for (Stored each : records.list(RepairKinds.REPAIR, "where state = 'draft'")) {
                RepairStates.on(RepairEvent.START_AFTER_CRASH, RepairState.DRAFT, null, null).map(Change::next)
                        .ifPresent(next -> records.save(RepairKinds.REPAIR, each.id(),
                                each.fields().with("state", next.stored())));
            }
        });
    }
}
