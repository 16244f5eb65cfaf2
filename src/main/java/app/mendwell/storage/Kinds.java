package app.mendwell.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kind of record that this program knows, in the order of the export. */
public final class Kinds {

    private final Map<String, Kind> byName = new LinkedHashMap<>();

    public Kinds(List<Kind> kinds) {
        kinds.forEach(kind -> byName.put(kind.name(), kind));
    }

    public List<Kind> all() {
        return List.copyOf(byName.values());
    }

    public List<Kind> children(Kind parent) {
        return byName.values().stream().filter(kind -> parent.name().equals(kind.parentKind())).toList();
    }

    public Optional<Kind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind of that name; throws IllegalArgumentException where there is none. */
    public Kind get(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException("no kind " + name));
    }
}
