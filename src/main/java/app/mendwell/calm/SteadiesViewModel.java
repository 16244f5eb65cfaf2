package app.mendwell.calm;

import app.mendwell.content.Content;
import app.mendwell.content.Starter;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** “What steadies me”: the person's own soothers, and a field for one more. */
public final class SteadiesViewModel {

    private final House house;
    private final Content content;
    private final TagRepository tags;
    private final ObservableList<Tag> soothers = FXCollections.observableArrayList();
    private final StringProperty draft = new SimpleStringProperty("");
    private final BooleanBinding canAdd = Bindings.createBooleanBinding(() -> Tag.fits(draft.get()), draft);

    SteadiesViewModel(House house, Content content) {
        this.house = house;
        this.content = content;
        this.tags = new TagRepository(house.records());
    }

    void refresh() {
        house.tasks().run(() -> tags.all().stream().filter(tag -> tag.kind() == TagKind.SOOTHER && !tag.hidden())
                .toList(), found -> soothers.setAll(found));
    }

    /** Keeps what stands in the field as a soother; one that is there already is not made twice. */
    public void add() {
        if (!canAdd.get()) {
            return;
        }
        Tag fresh = Tag.named(draft.get(), TagKind.SOOTHER);
        house.tasks().run(() -> tags.find(fresh.name(), TagKind.SOOTHER), found -> {
            if (found.isPresent()) {
                draft.set("");
            } else {
                add(fresh);
            }
        });
    }

    private void add(Tag fresh) {
        house.undo().doing(new Label("calm.steadies.added", ""), List.of(new Touched(TagRepository.KIND, fresh.id())),
                () -> {
                    tags.save(fresh);
                    return fresh;
                }, done -> {
                    draft.set("");
                    refresh();
                });
    }

    /** The groups of ideas, in words. */
    List<String> groups() {
        return content.soothers().stream().map(Starter::group).distinct().toList();
    }

    /** Ideas of a group that are not listed yet. */
    List<String> ideas(String group) {
        List<String> there = soothers.stream().map(tag -> tag.name().toLowerCase(Locale.ROOT)).toList();
        return content.soothers().stream().filter(idea -> idea.group().equals(group)).map(Starter::text)
                .filter(text -> !there.contains(text.toLowerCase(Locale.ROOT))).toList();
    }

    String groupWord(String group) {
        return content.labels().of("soother-group", group);
    }

    /** Puts an idea into the field, to be changed or kept. */
    void take(String idea) {
        draft.set(idea);
    }

    public ObservableList<Tag> soothers() {
        return soothers;
    }

    /** At most 64 characters. */
    public StringProperty draft() {
        return draft;
    }

    public BooleanBinding canAdd() {
        return canAdd;
    }
}
