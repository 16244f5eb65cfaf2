package app.mendwell.storage;

/** Makes one value of one row of an answer. */
@FunctionalInterface
public interface RowReader<T> {
    T read(Row row);
}
