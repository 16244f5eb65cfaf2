package app.mendwell.storage;

import org.jspecify.annotations.Nullable;

/**
 * One field of a kind of record, under its stored name.
 *
 * @param name column name and name in the export
 * @param type how it is stored and written
 * @param refersTo the kind that a reference leads to, else null
 */
public record Field(String name, Type type, @Nullable String refersTo) {

    /** How a field is stored. Lists and trees are JSON text; tags lie in the table {@code tagging}. */
    public enum Type {
        TEXT, INTEGER, REAL, BOOL, DATE, INSTANT, MOMENT, JSON, REF, TAG, TAGS
    }

    Field(String name, Type type) {
        this(name, type, null);
    }

    /** Whether this holds the identity of one record of that kind. */
    boolean leadsTo(Kind kind) {
        return type == Type.TAG ? kind.name().equals(TagRepository.KIND.name()) : kind.name().equals(refersTo);
    }

    boolean isColumn() {
        return type != Type.TAGS;
    }

    /** The expression that answers this field in a select; tags come as a JSON list of ids in their order. */
    String selected(String table) {
        if (isColumn()) {
            return table + ".\"" + name + "\"";
        }
        return "(select json_group_array(tag_id) from (select tag_id from tagging where owner = " + table
                + ".id and field = '" + name + "' order by position)) as \"" + name + "\"";
    }
}
