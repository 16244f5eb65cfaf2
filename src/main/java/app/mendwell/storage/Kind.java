package app.mendwell.storage;

import app.mendwell.storage.Field.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of record: its table, its name in the export, its fields in order, and how it is searched and named.
 *
 * @param name table name
 * @param array name of its list in the export
 * @param fields in the order of the export
 * @param parent the field of a child that holds its parent, null for records that stand by themselves
 * @param indexed the fields whose text is searched; {@code said_lines.words} reaches into a JSON list
 * @param title SQL expression for the line that names a record in bin and search
 * @param date SQL expression for the day of a record
 * @param secret SQL condition under which a record is found by {@code in:private} only, or null
 * @param beside the table of what is too large for steps that can be taken back, or null
 */
public record Kind(String name, String array, List<Field> fields, @Nullable String parent, List<String> indexed,
        String title, String date, @Nullable String secret, @Nullable Beside beside) {

    /**
     * A table that holds one row a record and ends with it; steps that can be taken back leave it alone.
     *
     * @param column holds the id of the record
     */
    public record Beside(String table, String column) {}

    public Kind {
        fields = List.copyOf(fields);
        indexed = List.copyOf(indexed);
    }

    public static Builder of(String name, String array) {
        return new Builder(name, array);
    }

    public boolean isChild() {
        return parent != null;
    }

    /** The kind that the parent field of a child leads to. */
    public @Nullable String parentKind() {
        return fields.stream().filter(field -> field.name().equals(parent)).map(Field::refersTo).findFirst()
                .orElse(null);
    }

    public List<Field> columns() {
        return fields.stream().filter(Field::isColumn).toList();
    }

    public List<Field> tagLists() {
        return fields.stream().filter(field -> !field.isColumn()).toList();
    }

    /** Columns that every record of this kind carries before its own. */
    public List<String> commonColumns() {
        return isChild()
                ? List.of("id", "created_at", "updated_at")
                : List.of("id", "created_at", "updated_at", "deleted_at", "imported_from");
    }

    /** {@code select … from name}, every field of the kind by its name; add {@code where} and {@code order by}. */
    public String select() {
        return Stream.concat(commonColumns().stream().map(column -> name + "." + column),
                fields.stream().map(field -> field.selected(name)))
                .collect(Collectors.joining(", ", "select ", " from " + name + " "));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Declares a kind, field by field. */
    public static final class Builder {

        private final String name;
        private final String array;
        private final List<Field> fields = new ArrayList<>();
        private final List<String> indexed = new ArrayList<>();
        private @Nullable String parent;
        private String title = "''";
        private String date = "substr(created_at, 1, 10)";
        private @Nullable String secret;
        private @Nullable Beside beside;

        private Builder(String name, String array) {
            this.name = name;
            this.array = array;
        }

        private Builder all(Type type, String... names) {
            Arrays.stream(names).map(each -> new Field(each, type)).forEach(fields::add);
            return this;
        }

        public Builder text(String... names) {
            return all(Type.TEXT, names);
        }

        public Builder integer(String... names) {
            return all(Type.INTEGER, names);
        }

        public Builder real(String... names) {
            return all(Type.REAL, names);
        }

        public Builder bool(String... names) {
            return all(Type.BOOL, names);
        }

        public Builder day(String... names) {
            return all(Type.DATE, names);
        }

        public Builder instant(String... names) {
            return all(Type.INSTANT, names);
        }

        public Builder moment(String... names) {
            return all(Type.MOMENT, names);
        }

        /** Lists and trees, stored as JSON. */
        public Builder json(String... names) {
            return all(Type.JSON, names);
        }

        public Builder tag(String... names) {
            return all(Type.TAG, names);
        }

        public Builder tags(String... names) {
            return all(Type.TAGS, names);
        }

        public Builder ref(String field, String kind) {
            fields.add(new Field(field, Type.REF, kind));
            return this;
        }

        /** Makes this a child: it goes, comes back and ends with the record that {@code field} leads to. */
        public Builder childOf(String field, String kind) {
            parent = field;
            return ref(field, kind);
        }

        public Builder indexed(String... names) {
            indexed.addAll(List.of(names));
            return this;
        }

        public Builder titled(String expression) {
            title = expression;
            return this;
        }

        public Builder dated(String expression) {
            date = expression;
            return this;
        }

        public Builder secretWhen(String condition) {
            secret = condition;
            return this;
        }

        /** What is too large for steps that can be taken back lies in a table of its own, one row a record. */
        public Builder beside(String table, String column) {
            beside = new Beside(table, column);
            return this;
        }

        public Kind build() {
            return new Kind(name, array, fields, parent, indexed, title, date, secret, beside);
        }
    }
}
