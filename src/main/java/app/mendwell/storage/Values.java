package app.mendwell.storage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a record on their way to its table, by stored name. Fields that are not put stay empty. */
public final class Values {

    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    private final Map<String, List<UUID>> tags = new LinkedHashMap<>();

    /** Empty text is stored as null, so that one question tells whether a field is filled. */
    public Values put(String field, @Nullable Object value) {
        columns.put(field, value instanceof String text && text.isEmpty() ? null : value);
        return this;
    }

    /** A list of words as JSON. */
    public Values words(String field, Collection<String> words) {
        return put(field, words.isEmpty() ? null : Json.write(words));
    }

    public Values tags(String field, List<UUID> ids) {
        tags.put(field, List.copyOf(ids));
        return this;
    }

    @Nullable
    Object column(String field) {
        return columns.get(field);
    }

    List<UUID> tagsOf(String field) {
        return tags.getOrDefault(field, List.of());
    }
}
