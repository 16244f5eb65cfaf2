package app.mendwell.trends.figures;

import java.util.List;
import java.util.Map;

/** The person's words for feelings and tags, by id. */
public record Names(Map<String, String> feelings, Map<String, String> tags) {

    public Names {
        feelings = Map.copyOf(feelings);
        tags = Map.copyOf(tags);
    }

    /** The word of a feeling; an id that nobody knows any more stands for itself. */
    public String feeling(String id) {
        return feelings.getOrDefault(id, id);
    }

    public String tag(String id) {
        return tags.getOrDefault(id, id);
    }

    public String feelings(List<String> ids) {
        return String.join(", ", ids.stream().map(this::feeling).toList());
    }

    public String tags(List<String> ids) {
        return String.join(", ", ids.stream().map(this::tag).toList());
    }

    @Override
    public String toString() {
        return "names of " + feelings.size() + " feelings and " + tags.size() + " tags";
    }
}
