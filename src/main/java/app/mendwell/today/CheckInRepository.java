package app.mendwell.today;

import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Check-ins at rest. Blocks. */
public final class CheckInRepository {

    public static final Kind KIND = Kind.of("check_in", "check_ins").day("date").moment("at").text("zone")
            .integer("mood").bool("unclear").integer("energy").real("sleep_hours").integer("sleep_quality")
            .bool("moved", "ate_ok").integer("space_need").json("feelings", "needs").tags("tags").bool("tags_asked")
            .text("note").indexed("note").titled("coalesce(note, '')").dated("date").build();

    private final Records records;

    public CheckInRepository(Records records) {
        this.records = records;
    }

    /** Keeps it, new or changed. */
    public void save(CheckIn checkIn) {
        records.save(KIND, checkIn.id(), checkIn.fields());
    }

    /** The check-in, unless it is binned. */
    public Optional<CheckIn> find(UUID id) {
        return records.find(KIND, id).map(there -> CheckIn.of(there.id(), there.fields()));
    }

    /** Those of a day in the order they were made, unknown times first. */
    public List<CheckIn> on(LocalDate day) {
        return records.list(KIND, "where date = ? and deleted_at is null order by date, coalesce(at, ''), id", day)
                .stream().map(there -> CheckIn.of(there.id(), there.fields())).toList();
    }

    public void bin(UUID id) {
        records.bin(KIND, id);
    }

    /** Ids of feelings chosen lately, the newest first, each once. */
    public List<String> feelingsLately() {
        return distinct("""
                select value from (select feelings as words from check_in where deleted_at is null
                and feelings is not null order by date desc, coalesce(at, '') desc, id desc limit 60) as lately,
                json_each(lately.words)
                """);
    }

    /** Ids of needs chosen lately, the newest first, each once. */
    public List<String> needsLately() {
        return distinct("""
                select value from (select needs as words from check_in where deleted_at is null
                and needs is not null order by date desc, coalesce(at, '') desc, id desc limit 60) as lately,
                json_each(lately.words)
                """);
    }

    private List<String> distinct(String sql) {
        return records.db().list(sql, row -> row.text("value")).stream().distinct().toList();
    }
}
