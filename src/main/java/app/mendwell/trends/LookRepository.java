package app.mendwell.trends;

import app.mendwell.storage.Database;
import app.mendwell.storage.Records;
import app.mendwell.storage.Row;
import app.mendwell.trends.figures.Look;
import java.util.List;

/** Looks at rest: made at milestones, never again. Blocks. */
public final class LookRepository {

    private final Records records;
    private final Database db;

    public LookRepository(Records records) {
        this.records = records;
        this.db = records.db();
    }

    /** The newest, at most {@code limit} of them, the newest first. */
    public List<Look> newest(int limit) {
        return db.list("select days, first_day, last_day, looked from look order by days desc limit ?", row -> new Look(
                row.integer("days"), row.date("first_day"), row.date("last_day"), row.integer("looked"), results(row
                        .integer("days"))),
                limit);
    }

    private List<Look.Result> results(int days) {
        return db.list("""
                select member, days_with, days_without, slope, half, found, passed from look_result
                where days = ? order by member
                """, LookRepository::read, days);
    }

    private static Look.Result read(Row row) {
        return new Look.Result(row.text("member"), row.integer("days_with"), row.integer("days_without"), row
                .realOrNull("slope"), row.realOrNull("half"), row.bool("found"), row.bool("passed"));
    }

    /** Keeps looks; one that is there already stays as it was. */
    public void save(List<Look> looks) {
        db.inTransaction(() -> looks.forEach(this::save));
    }

    private void save(Look look) {
        int added = db.run("""
                insert into look (days, made_at, first_day, last_day, looked) values (?, ?, ?, ?, ?)
                on conflict (days) do nothing
                """, look.days(), records.now(), look.first(), look.last(), look.looked());
        if (added == 0) {
            return;
        }
        for (Look.Result result : look.results()) {
            db.run("""
                    insert into look_result (days, member, days_with, days_without, slope, half, found, passed)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, look.days(), result.member(), result.with(), result.without(), result.slope(), result.half(),
                    result.found(), result.passed());
        }
    }
}
