package app.mendwell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbered SQL files, applied in order, one transaction each, recorded in {@code user_version}. */
public final class Migrations {

    private static final List<String> FILES = List.of("V001__core.sql", "V002__journal.sql", "V003__today.sql",
            "V004__boundaries.sql", "V005__repair.sql", "V006__trends_and_calm.sql", "V007__looks.sql",
            "V008__together.sql");

    /** The schema that this program reads and writes. */
    public static final int NEWEST = FILES.size();

    private Migrations() {}

    public static int version(Database db) {
        return db.one("pragma user_version", row -> row.integer("user_version")).orElse(0);
    }

    /**
     * Brings the schema up to {@link #NEWEST}.
     *
     * @param beforeFirst called once before the first change of a vault that already holds a schema: the place for a copy
     */
    public static void apply(Database db, Runnable beforeFirst) {
        int version = version(db);
        if (version > 0 && version < NEWEST) {
            beforeFirst.run();
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            applyOne(db, next);
        }
    }

    /** Applies the files up to {@code version}; tests begin from an older schema with it. */
    public static void applyUpTo(Database db, int version) {
        for (int next = version(db) + 1; next <= version; next++) {
            applyOne(db, next);
        }
    }

    private static void applyOne(Database db, int number) {
        String script = read(FILES.get(number - 1));
        db.inTransaction(() -> {
            statements(script).forEach(db::run);
            db.run("pragma user_version = " + number);
        });
    }

    /** A statement ends with a semicolon at the end of a line; those inside a trigger are followed by blanks. */
    static List<String> statements(String script) {
        return script.lines()
                .map(line -> line.startsWith("--") ? "" : line)
                .reduce("", (all, line) -> all + line + "\n")
                .transform(text -> List.of(text.split(";\n(?! )", -1)))
                .stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
