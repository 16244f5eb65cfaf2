package app.mendwell.ui.form;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.TagPicker;
import app.mendwell.ui.TagSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Joins a tag picker to the ids of a form. A tag in the bin is not shown, and stays in the record all the same. */
public final class TagField {

    private final TagPicker picker = new TagPicker();
    private final TagSource tags;
    private boolean showing;

    private TagField(TagSource tags, List<TagKind> kinds) {
        this.tags = tags;
        picker.from(tags);
        picker.kinds(kinds);
    }

    /** A picker of tags of these kinds that shows and changes the list of ids. */
    public static TagPicker list(TagSource tags, List<TagKind> kinds, ObservableList<UUID> ids) {
        var field = new TagField(tags, kinds);
        ids.subscribe(() -> field.show(List.copyOf(ids)));
        field.show(List.copyOf(ids));
        field.onChange(chosen -> {
            if (!chosen.equals(ids)) {
                ids.setAll(chosen);
            }
        });
        return field.picker;
    }

    /** A picker of at most one tag of these kinds. */
    public static TagPicker one(TagSource tags, List<TagKind> kinds, ObjectProperty<@Nullable UUID> id) {
        var field = new TagField(tags, kinds);
        id.subscribe(now -> field.show(now == null ? List.of() : List.of(now)));
        field.onChange(chosen -> {
            if (chosen.size() > 1) {
                // The newest takes the place of the one before.
                field.picker.tags().setAll(List.of(field.picker.tags().getLast()));
            } else {
                id.set(chosen.isEmpty() ? null : chosen.getFirst());
            }
        });
        return field.picker;
    }

    private void onChange(Consumer<List<UUID>> changed) {
        picker.tags().subscribe(() -> {
            if (!showing) {
                changed.accept(ids());
            }
        });
    }

    private void show(List<UUID> wanted) {
        if (!ids().equals(wanted)) {
            tags.resolve(wanted, found -> {
                showing = true;
                picker.tags().setAll(found);
                showing = false;
            });
        }
    }

    private List<UUID> ids() {
        return picker.tags().stream().map(Tag::id).toList();
    }
}
