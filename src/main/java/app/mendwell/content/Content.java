package app.mendwell.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped libraries. Each file is read once, when first asked for; safe to share between threads. */
public final class Content {

    private final Library<List<Emotion>> emotions = Library.items("emotions.json", Emotion::of);
    private final Library<List<Need>> needs = Library.items("needs.json", Need::of);
    private final Library<List<PseudoFeeling>> pseudoFeelings = Library.items("pseudo_feelings.json",
            PseudoFeeling::of);
    private final Library<BlamePatterns> blamePatterns = Library.whole("blame_patterns.json", BlamePatterns::of);
    private final Library<List<BoundaryStarter>> boundaries = Library.items("boundaries.json", BoundaryStarter::of);
    private final Library<List<Prompt>> prompts = Library.items("prompts.json", Prompt::of);
    private final Library<List<Exercise>> exercises = Library.items("exercises.json", Exercise::of);
    private final Library<List<Starter>> triggers = Library.items("triggers.json", Starter::of);
    private final Library<List<Starter>> soothers = Library.items("soothers.json", Starter::of);
    private final Library<List<Starter>> values = Library.items("values.json", Starter::of);
    private final Library<List<JournalTemplate>> templates = Library.items("templates.json", JournalTemplate::of);
    private final Library<Labels> labels = Library.whole("labels.json", Labels::of);

    private final Map<String, Library<List<Example>>> examples = new ConcurrentHashMap<>();

    /** The items of a library by its name, as {@code agreements}. */
    public List<Example> examples(String library) {
        return examples.computeIfAbsent(library, name -> Library.items(name + ".json", Example::of)).get();
    }

    public List<Emotion> emotions() {
        return emotions.get();
    }

    public List<Need> needs() {
        return needs.get();
    }

    public List<PseudoFeeling> pseudoFeelings() {
        return pseudoFeelings.get();
    }

    public BlamePatterns blamePatterns() {
        return blamePatterns.get();
    }

    public List<BoundaryStarter> boundaries() {
        return boundaries.get();
    }

    public List<Prompt> prompts() {
        return prompts.get();
    }

    public List<Exercise> exercises() {
        return exercises.get();
    }

    public List<Starter> triggers() {
        return triggers.get();
    }

    public List<Starter> soothers() {
        return soothers.get();
    }

    public List<Starter> values() {
        return values.get();
    }

    public List<JournalTemplate> templates() {
        return templates.get();
    }

    public Labels labels() {
        return labels.get();
    }
}
