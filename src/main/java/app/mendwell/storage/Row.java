package app.mendwell.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present row of an answer, read by column name. Methods without {@code OrNull} take null for a fault. */
public final class Row {

    private final ResultSet set;

    Row(ResultSet set) {
        this.set = set;
    }

    private interface Read<T> {
        @Nullable
        T of(ResultSet set) throws SQLException;
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("no value in column " + column);
        }
        return value;
    }

    private <T> @Nullable T get(Read<T> read) {
        try {
            T value = read.of(set);
            return set.wasNull() ? null : value;
        } catch (SQLException e) {
            throw StorageException.of(e);
        }
    }

    public @Nullable String textOrNull(String column) {
        return get(s -> s.getString(column));
    }

    public String text(String column) {
        return present(textOrNull(column), column);
    }

    /** The text, or the empty one where there is none. */
    public String textOrEmpty(String column) {
        String text = textOrNull(column);
        return text == null ? "" : text;
    }

    public @Nullable Integer integerOrNull(String column) {
        return get(s -> s.getInt(column));
    }

    public int integer(String column) {
        return present(integerOrNull(column), column);
    }

    public long number(String column) {
        return present(get(s -> s.getLong(column)), column);
    }

    public @Nullable Double realOrNull(String column) {
        return get(s -> s.getDouble(column));
    }

    public @Nullable Boolean boolOrNull(String column) {
        Integer value = integerOrNull(column);
        return value == null ? null : value != 0;
    }

    /** Whether the column holds 1; null counts as no. */
    public boolean bool(String column) {
        return Boolean.TRUE.equals(boolOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : UUID.fromString(text);
    }

    public UUID uuid(String column) {
        return present(uuidOrNull(column), column);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : LocalDate.parse(text);
    }

    public LocalDate date(String column) {
        return present(dateOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : Instant.parse(text);
    }

    public Instant instant(String column) {
        return present(instantOrNull(column), column);
    }

    public @Nullable Moment momentOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : Moment.parse(text);
    }

    /** A list of words stored as JSON; null is the empty list. */
    public List<String> words(String column) {
        return Json.words(textOrNull(column));
    }

    /** A list of ids stored or answered as JSON; null is the empty list. */
    public List<UUID> uuids(String column) {
        return words(column).stream().map(UUID::fromString).toList();
    }

    /** The value as the driver gives it: text, whole number, real, bytes or null. */
    @Nullable
    Object cell(String column) {
        return get(s -> s.getObject(column));
    }

    public byte @Nullable [] bytesOrNull(String column) {
        try {
            return set.getBytes(column);
        } catch (SQLException e) {
            throw StorageException.of(e);
        }
    }
}
