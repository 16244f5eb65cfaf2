package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Kind;
import app.mendwell.storage.Kinds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days an export is about, both ends in; children follow their parents.
 *
 * @param from null for the first there is
 * @param to null for the last there is
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Days ALL = new Days(null, null);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The condition on the rows of a kind, empty where every row is wanted; its places are for {@link #values()}. */
    String where(Kinds kinds, Kind kind) {
        if (equals(ALL)) {
            return "";
        }
        String above = kind.parentKind();
        if (above == null) {
            return " where " + kind.date() + " between ? and ?";
        }
        Kind parent = kinds.get(above);
        return " where " + kind.parent() + " in (select id from " + parent.name() + where(kinds, parent) + ")";
    }

    Object[] values() {
        return new Object[]{from == null ? FIRST : from, to == null ? LAST : to};
    }
}
