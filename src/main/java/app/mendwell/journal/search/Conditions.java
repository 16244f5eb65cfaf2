package app.mendwell.journal.search;

import app.mendwell.storage.Field;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Kinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a record must meet besides its words, as SQL over the table of texts {@code t}, with its values. */
final class Conditions {

    private final Kinds kinds;
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    Conditions(Kinds kinds) {
        this.kinds = kinds;
    }

    void and(String condition, @Nullable Object... bound) {
        sql.append(" and ").append(condition);
        Collections.addAll(values, bound);
    }

    /** One of these tags, in a list or in a field of its own. */
    void tagged(Collection<?> ids) {
        if (ids.isEmpty()) {
            and("0");
            return;
        }
        String places = places(ids.size());
        var bound = new ArrayList<Object>(ids);
        var either = new StringBuilder("(t.record_id in (select owner from tagging where tag_id in " + places + ")");
        for (Kind kind : kinds.all()) {
            for (Field field : kind.fields()) {
                if (field.type() == Field.Type.TAG && !kind.isChild()) {
                    either.append(" or t.kind = '").append(kind.name()).append("' and exists (select 1 from ")
                            .append(kind.name()).append(" k where k.id = t.record_id and k.").append(field.name())
                            .append(" in ").append(places).append(")");
                    bound.addAll(ids);
                }
            }
        }
        and(either.append(")").toString(), bound.toArray());
    }

    void ofKinds(List<String> names) {
        and("t.kind in " + places(names.size()), names.toArray());
    }

    static String places(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    void feeling(String id) {
        having("feelings", Field.Type.JSON,
                kind -> "exists (select 1 from json_each(k.feelings) f where f.value = ?)", id);
    }

    void mood(int least, int most) {
        having("mood", Field.Type.INTEGER, kind -> "k.mood between ? and ?", least, most);
    }

    void starred() {
        having("starred", Field.Type.BOOL, kind -> "k.starred = 1");
    }

    /** A record of a kind that has this field, meeting a condition over its row {@code k}. */
    private void having(String field, Field.Type type, Function<Kind, String> condition, Object... bound) {
        List<Kind> with = kinds.all().stream().filter(kind -> !kind.isChild())
                .filter(kind -> kind.fields().stream().anyMatch(f -> f.name().equals(field) && f.type() == type))
                .toList();
        if (with.isEmpty()) {
            and("0");
            return;
        }
        var all = new ArrayList<Object>();
        with.forEach(kind -> Collections.addAll(all, bound));
        and(with.stream()
                .map(kind -> "t.kind = '" + kind.name() + "' and exists (select 1 from " + kind.name()
                        + " k where k.id = t.record_id and " + condition.apply(kind) + ")")
                .collect(Collectors.joining(" or ", "(", ")")), all.toArray());
    }

    String sql() {
        return sql.toString();
    }

    List<@Nullable Object> values() {
        return values;
    }
}
