package app.mendwell.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one connection to the open vault. Blocks; belongs to the database thread. Failures are {@link StorageException}. */
public final class Database implements AutoCloseable {

    /** Statements laid by for the next time; enough for one save of a kind with many children. */
    private static final int LAID_BY = 100;

    private final Connection connection;
    private final Map<String, PreparedStatement> laidBy = new LinkedHashMap<>();
    private int depth;

    public Database(Connection connection) {
        this.connection = connection;
    }

    /** Runs one statement with bound values (text, numbers, null, or anything whose toString is the stored form). */
    public int run(String sql, @Nullable Object... values) {
        return with(sql, values, statement -> statement.execute() ? 0 : statement.getUpdateCount());
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        return with(sql, values, statement -> {
            try (var answer = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                var row = new Row(answer);
                while (answer.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        });
    }

    public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** A single number, 0 where there is no row. */
    public long number(String sql, @Nullable Object... values) {
        return one("select (" + sql + ") as n", row -> row.number("n"), values).orElse(0L);
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** A statement in use is not laid by, so the same words may be asked while their answer is being read. */
    private <T> T with(String sql, @Nullable Object[] values, Use<T> use) {
        try {
            PreparedStatement known = laidBy.remove(sql);
            PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
            boolean whole = false;
            try {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, bindable(values[i]));
                }
                T result = use.of(statement);
                whole = true;
                return result;
            } finally {
                done(sql, statement, whole);
            }
        } catch (SQLException e) {
            throw StorageException.of(e);
        }
    }

    private void done(String sql, PreparedStatement statement, boolean whole) throws SQLException {
        if (!whole || !repeats(sql)) {
            statement.close();
            return;
        }
        statement.clearParameters();
        laidBy.put(sql, statement);
        if (laidBy.size() > LAID_BY) {
            var oldest = laidBy.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
    }

    /** Reading and writing of rows is asked again and again; pragmas and changes of the schema are not. */
    private static boolean repeats(String sql) {
        return sql.startsWith("select") || sql.startsWith("insert") || sql.startsWith("update")
                || sql.startsWith("delete");
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes ? 1 : 0;
            case Number number -> number;
            case byte[] bytes -> bytes;
            default -> value.toString();
        };
    }

    /** All or nothing. A transaction inside another is part of it. */
    public <T> T inTransaction(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        run("begin immediate");
        depth++;
        boolean done = false;
        try {
            T result = work.get();
            run("commit");
            done = true;
            return result;
        } finally {
            depth--;
            if (!done) {
                rollBack();
            }
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    private void rollBack() {
        try {
            run("rollback");
        } catch (StorageException ignored) {
            // SQLite has rolled back by itself (a full disk does that); the first failure is the one to report.
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StorageException.of(e);
        }
    }
}
