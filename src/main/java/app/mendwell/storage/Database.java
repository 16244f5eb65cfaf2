package app.mendwell.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one connection to the open vault. Blocks; belongs to the database thread. Failures are {@link StorageException}. */
public final class Database implements AutoCloseable {

    private final Connection connection;
    private int depth;

    public Database(Connection connection) {
        this.connection = connection;
    }

    /** Runs one statement with bound values (text, numbers, null, or anything whose toString is the stored form). */
    public int run(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw StorageException.of(e);
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values); var answer = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            var row = new Row(answer);
            while (answer.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw StorageException.of(e);
        }
    }

    public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** A single number, 0 where there is no row. */
    public long number(String sql, @Nullable Object... values) {
        return one("select (" + sql + ") as n", row -> row.number("n"), values).orElse(0L);
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bindable(values[i]));
        }
        return statement;
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
