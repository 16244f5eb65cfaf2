package app.mendwell.journal;

import app.mendwell.storage.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is typed and chosen on the open page, field by field. Knows no controls. */
public final class EntryFields {

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> mood = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> energy = new SimpleObjectProperty<>();
    private final ObservableList<String> feelings = FXCollections.observableArrayList();
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private Entry base;
    private List<Tag> known = List.of();
    private boolean showing;

    /** @param changed called after each change by the person; not after {@link #show} */
    EntryFields(Entry first, Runnable changed) {
        base = first;
        Runnable tell = () -> {
            if (!showing) {
                changed.run();
            }
        };
        List.of(title, body, place).forEach(text -> text.subscribe((before, now) -> tell.run()));
        date.subscribe((before, now) -> tell.run());
        mood.subscribe((before, now) -> tell.run());
        energy.subscribe((before, now) -> tell.run());
        feelings.subscribe(tell);
        tags.subscribe(tell);
    }

    /** Puts another page into the fields. */
    void show(Entry entry, List<Tag> its) {
        showing = true;
        base = entry;
        known = its;
        title.set(entry.title());
        body.set(entry.body());
        place.set(entry.place());
        date.set(entry.date());
        mood.set(entry.mood());
        energy.set(entry.energy());
        feelings.setAll(entry.feelings());
        tags.setAll(its);
        showing = false;
    }

    /** The page as it stands now. A date that was cleared stays as it was. */
    Entry entry() {
        return base.but().title(text(title)).body(text(body)).place(text(place))
                .date(Objects.requireNonNullElse(date.get(), base.date())).mood(mood.get()).energy(energy.get())
                .feelings(List.copyOf(feelings)).tags(tagIds()).build();
    }

    private static String text(StringProperty property) {
        return Objects.requireNonNullElse(property.get(), "");
    }

    /** Tags that lie in the bin are not shown, and stay with the page all the same. */
    private List<java.util.UUID> tagIds() {
        var ids = new java.util.ArrayList<>(tags.stream().map(Tag::id).toList());
        base.tags().stream().filter(id -> known.stream().noneMatch(tag -> tag.id().equals(id))).forEach(ids::add);
        return ids;
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty body() {
        return body;
    }

    public StringProperty place() {
        return place;
    }

    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    /** 1 (Stormy) to 5 (Clear), or null. */
    public ObjectProperty<@Nullable Integer> mood() {
        return mood;
    }

    /** 1 to 5, or null. */
    public ObjectProperty<@Nullable Integer> energy() {
        return energy;
    }

    /** Ids, in the order they were chosen. */
    public ObservableList<String> feelings() {
        return feelings;
    }

    public ObservableList<Tag> tags() {
        return tags;
    }
}
