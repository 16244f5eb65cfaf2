package app.mendwell.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names of enumerated values, by set and key, in the order of the file. */
public final class Labels {

    private final Map<String, Map<String, String>> sets = new LinkedHashMap<>();

    static Labels of(Item top) {
        var labels = new Labels();
        for (Item item : top.items("items", each -> each)) {
            labels.sets.computeIfAbsent(item.text("set"), set -> new LinkedHashMap<>()).put(item.text("key"),
                    item.text("label"));
        }
        return labels;
    }

    /**
     * What the reader sees for a stored value.
     *
     * @throws IllegalArgumentException if there is no such set or key
     */
    public String of(String set, String key) {
        String label = set(set).get(key);
        if (label == null) {
            throw new IllegalArgumentException("key: none in the label set " + set);
        }
        return label;
    }

    /** The keys of a set, in order. */
    public List<String> keys(String set) {
        return new ArrayList<>(set(set).keySet());
    }

    private Map<String, String> set(String set) {
        return Objects.requireNonNull(sets.get(set), () -> "no label set " + set);
    }
}
