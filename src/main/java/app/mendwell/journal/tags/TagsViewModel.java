package app.mendwell.journal.tags;

import app.mendwell.content.Content;
import app.mendwell.content.Starter;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every tag, by kind; how new ones are made. Knows no controls. */
public final class TagsViewModel {

    private final House house;
    private final Content content;
    private final TagRepository tags;
    private final TagViewModel open;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Tag> shown = FXCollections.observableArrayList();
    private List<Tag> all = List.of();

    public TagsViewModel(House house, Content content, TagRepository tags, TaggedPages pages) {
        this.house = house;
        this.content = content;
        this.tags = tags;
        this.open = new TagViewModel(house, tags, pages);
        open.onChange(this::refresh);
        search.subscribe(this::find);
    }

    /** Reads every tag again, and the open one. */
    public void refresh() {
        house.tasks().run(() -> tags.all(), found -> {
            all = found.stream().sorted(Comparator.comparing(Tag::kind)).toList();
            find();
        });
    }

    /** Reads again what a step taken back may have changed. */
    public void turned() {
        refresh();
        open.refresh();
    }

    private void find() {
        String typed = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream().filter(tag -> tag.name().toLowerCase(Locale.ROOT).contains(typed)).toList());
    }

    /** The heading of a kind: “Triggers”. */
    public static String group(Tag tag) {
        return Words.of("journal.tags.group." + tag.kind().stored());
    }

    /** Makes a tag and opens it; where there is one of that name and kind, that one is opened. */
    public void make(String name, TagKind kind) {
        if (!Tag.fits(name)) {
            return;
        }
        house.tasks().run(() -> tags.find(name, kind), there -> there.ifPresentOrElse(tag -> open(tag.id()), () -> {
            Tag fresh = Tag.named(name, kind);
            step("journal.undo.tag_made", fresh, () -> tags.save(fresh), () -> open(fresh.id()));
        }));
    }

    private void step(String word, Tag tag, Runnable work, Runnable then) {
        house.undo().doing(new Label(word, tag.name()), List.of(new Touched(TagRepository.KIND, tag.id())), () -> {
            work.run();
            return true;
        }, done -> {
            refresh();
            then.run();
        });
    }

    public void open(UUID tag) {
        open.open(tag);
    }

    /** Lines to begin a tag of this kind from, by their group in words; none for persons, places and topics. */
    public Map<String, List<String>> starters(TagKind kind) {
        List<Starter> lines = switch (kind) {
            case TRIGGER -> content.triggers();
            case SOOTHER -> content.soothers();
            case VALUE -> content.values();
            case PERSON, PLACE, TOPIC -> List.of();
        };
        var groups = new LinkedHashMap<String, List<String>>();
        for (Starter line : lines) {
            groups.computeIfAbsent(content.labels().of(kind.stored() + "-group", line.group()),
                    group -> new ArrayList<>()).add(line.text());
        }
        return groups;
    }

    /** Other tags of the open one's kind, into which it can be merged. */
    public List<Tag> mergeable(String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(open::isMergeable).filter(tag -> tag.name().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    public StringProperty search() {
        return search;
    }

    /** The tags found, by kind and name. */
    public ObservableList<Tag> shown() {
        return shown;
    }

    public TagViewModel open() {
        return open;
    }
}
