package app.mendwell.testing;

import app.mendwell.storage.Database;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Kinds;
import app.mendwell.storage.Migrations;
import app.mendwell.storage.Records;
import app.mendwell.storage.TagRepository;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Open vaults for tests: real SQLite, real migrations, in memory. */
public final class Vaults {

    /** Sunday evening, 8 March 2026. */
    public static final Instant EVENING = Instant.parse("2026-03-08T20:15:00Z");

    private Vaults() {}

    public static Database inMemory() {
        Database db = empty();
        List.of("foreign_keys=on", "trusted_schema=off", "cell_size_check=on")
                .forEach(each -> db.run("pragma " + each));
        Migrations.apply(db, () -> {});
        return db;
    }

    public static Database empty() {
        try {
            return new Database(DriverManager.getConnection("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Clock evening() {
        return Clock.fixed(EVENING, ZoneOffset.UTC);
    }

    /** Records over tags and the given kinds, under the clock of {@link #evening()}. */
    public static Records records(Database db, Kind... kinds) {
        return records(db, evening(), kinds);
    }

    public static Records records(Database db, Clock clock, Kind... kinds) {
        var all = new ArrayList<Kind>(List.of(kinds));
        if (!all.contains(TagRepository.KIND)) {
            all.addFirst(TagRepository.KIND);
        }
        return new Records(db, new Kinds(all), clock);
    }
}
