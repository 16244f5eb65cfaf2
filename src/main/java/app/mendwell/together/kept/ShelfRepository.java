package app.mendwell.together.kept;

import app.mendwell.storage.Field;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Page;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.storage.UndoStack.Touched;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The records of one shelf at rest. Blocks. */
public final class ShelfRepository {

    private static final int SIZE = 100;

    private final Records records;
    private final Kind kind;
    private final Order order;

    public ShelfRepository(Records records, Kind kind, Order order) {
        this.records = records;
        this.kind = kind;
        this.order = order;
    }

    /** What a step on a record touches; its notes go with it. */
    public List<Touched> touched(UUID id) {
        return List.of(new Touched(kind, id));
    }

    /**
     * A hundred records after {@code last}, or the first ones for null.
     *
     * @param filter what fields of the kind are to hold
     */
    public Page<Stored> page(Map<String, String> filter, @Nullable UUID last) {
        var values = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder("where deleted_at is null ");
        filter.forEach((field, value) -> {
            sql.append("and \"").append(known(field)).append("\" = ? ");
            values.add(value);
        });
        if (last != null) {
            String of = "(select " + order.place() + " from " + kind.name() + " where id = ?)";
            sql.append("and (").append(order.place()).append(' ').append(order.after()).append(' ').append(of)
                    .append(" or (").append(order.place()).append(" = ").append(of).append(" and id < ?)) ");
            values.addAll(List.of(last, last, last));
        }
        values.add(SIZE + 1);
        return Page.of(records.list(kind, sql + order.by() + " limit ?", values.toArray()), SIZE);
    }

    /** Only names that the kind knows become part of a command. */
    private String known(String name) {
        return kind.columns().stream().map(Field::name).filter(name::equals).findFirst().orElseThrow();
    }

    /** The record, unless it is binned. */
    public Optional<Stored> find(UUID id) {
        return records.find(kind, id);
    }

    public void save(UUID id, Fields fields) {
        records.save(kind, id, fields);
    }

    /** Changes the record; nothing happens where it is gone. */
    public void change(UUID id, UnaryOperator<Fields> change) {
        records.db().inTransaction(() -> find(id).ifPresent(found -> save(id, change.apply(found.fields()))));
    }

    public void bin(UUID id) {
        records.bin(kind, id);
    }
}
