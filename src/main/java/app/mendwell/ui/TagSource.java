package app.mendwell.ui;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Tags for pickers, read on the database thread and handed over on the FX thread. */
public final class TagSource implements TagPicker.Source {

    private static final int OFFERED = 10;

    private final Tasks tasks;
    private final TagRepository tags;

    public TagSource(Tasks tasks, TagRepository tags) {
        this.tasks = tasks;
        this.tags = tags;
    }

    @Override
    public void find(String typed, Consumer<List<Tag>> then) {
        String part = typed.toLowerCase(Locale.ROOT);
        tasks.run(() -> tags.all().stream().filter(tag -> !tag.hidden())
                .filter(tag -> tag.name().toLowerCase(Locale.ROOT).contains(part))
                .sorted(java.util.Comparator.comparing(tag -> !tag.name().toLowerCase(Locale.ROOT).startsWith(part)))
                .limit(OFFERED).toList(), then);
    }

    @Override
    public void make(String name, TagKind kind, Consumer<Tag> then) {
        tasks.run(() -> tags.named(name, kind), then);
    }

    /** The tags of these ids that are still there, in this order. */
    public void resolve(List<UUID> ids, Consumer<List<Tag>> then) {
        tasks.run(() -> ids.stream().flatMap(id -> tags.find(id).stream()).toList(), then);
    }

    /** Every tag of a kind that is not hidden, by name. */
    public void ofKind(TagKind kind, Consumer<List<Tag>> then) {
        tasks.run(() -> tags.all().stream().filter(tag -> tag.kind() == kind && !tag.hidden()).toList(), then);
    }
}
