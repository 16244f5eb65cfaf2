package app.mendwell.ui.form;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What a form holds: fields as one value, and each field as a property of its own. Knows no controls. */
public final class FormModel {

    private final ReadOnlyObjectWrapper<Fields> fields = new ReadOnlyObjectWrapper<>(Fields.EMPTY);
    private final Map<String, Object> parts = new HashMap<>();
    private Runnable changed = () -> {};
    private boolean showing;

    /** Called after each change by the person; not after {@link #show}. */
    public void onChange(Runnable newChanged) {
        changed = newChanged;
    }

    /** Puts other fields into the form, as when a record is opened. */
    public void show(Fields newFields) {
        showing = true;
        fields.set(newFields);
        showing = false;
    }

    /** Changes a field as the person would. */
    public void put(String name, @Nullable Object value) {
        Fields next = fields.get().with(name, value);
        if (!next.equals(fields.get())) {
            fields.set(next);
            if (!showing) {
                changed.run();
            }
        }
    }

    /** Changes these fields at once, as the person would; one that is not among {@code values} is emptied. */
    public void putAll(Fields values, Collection<String> names) {
        Set<String> others = new HashSet<>(fields.get().names());
        others.removeAll(names);
        Fields next = fields.get().only(others).withAll(values.only(names));
        if (!next.equals(fields.get())) {
            fields.set(next);
            changed.run();
        }
    }

    public Fields get() {
        return fields.get();
    }

    public ReadOnlyObjectProperty<Fields> fields() {
        return fields.getReadOnlyProperty();
    }

    private <P> P part(String name, Function<String, P> make, Class<P> type) {
        return type.cast(parts.computeIfAbsent(type.getSimpleName() + " " + name, key -> make.apply(name)));
    }

    public StringProperty text(String name) {
        return part(name, this::newText, StringProperty.class);
    }

    private StringProperty newText(String name) {
        var text = new SimpleStringProperty(fields.get().text(name));
        text.subscribe((before, now) -> put(name, Objects.requireNonNullElse(now, "")));
        fields.subscribe((before, now) -> {
            if (!now.text(name).equals(text.get())) {
                text.set(now.text(name));
            }
        });
        return text;
    }

    private <T> ObjectProperty<@Nullable T> object(String name, BiFunction<Fields, String, @Nullable T> get) {
        @SuppressWarnings("unchecked")
        ObjectProperty<@Nullable T> kept = (ObjectProperty<@Nullable T>) part(name, key -> newObject(key, get),
                ObjectProperty.class);
        return kept;
    }

    private <T> ObjectProperty<@Nullable T> newObject(String name, BiFunction<Fields, String, @Nullable T> get) {
        ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(get.apply(fields.get(), name));
        value.subscribe((before, now) -> put(name, now));
        fields.subscribe((before, now) -> value.set(get.apply(now, name)));
        return value;
    }

    public ObjectProperty<@Nullable Integer> integer(String name) {
        return object(name, Fields::integer);
    }

    public ObjectProperty<@Nullable Double> real(String name) {
        return object(name, Fields::real);
    }

    public ObjectProperty<@Nullable Boolean> yesNo(String name) {
        return object(name, Fields::yesNo);
    }

    public ObjectProperty<@Nullable LocalDate> day(String name) {
        return object(name, Fields::date);
    }

    public ObjectProperty<@Nullable Moment> moment(String name) {
        return object(name, Fields::moment);
    }

    /** A reference or a single tag. */
    public ObjectProperty<@Nullable UUID> id(String name) {
        return object(name, Fields::id);
    }

    /** The stored key of an enumerated field, null where none is chosen. */
    public ObjectProperty<@Nullable String> key(String name) {
        return object(name, (all, field) -> all.has(field) ? all.text(field) : null);
    }

    public ObjectProperty<@Nullable JsonNode> tree(String name) {
        return object(name, (all, field) -> all.has(field) ? all.tree(field) : null);
    }

    private <T> ObservableList<T> list(String name, BiFunction<Fields, String, List<T>> get) {
        @SuppressWarnings("unchecked")
        ObservableList<T> kept = (ObservableList<T>) part(name, key -> newList(key, get), ObservableList.class);
        return kept;
    }

    private <T> ObservableList<T> newList(String name, BiFunction<Fields, String, List<T>> get) {
        ObservableList<T> list = FXCollections.observableArrayList(get.apply(fields.get(), name));
        list.subscribe(() -> put(name, List.copyOf(list)));
        fields.subscribe((before, now) -> {
            List<T> next = get.apply(now, name);
            if (!next.equals(list)) {
                list.setAll(next);
            }
        });
        return list;
    }

    /** A list of keys or words. */
    public ObservableList<String> words(String name) {
        return list(name, Fields::words);
    }

    /** A list of tags. */
    public ObservableList<UUID> ids(String name) {
        return list(name, Fields::ids);
    }
}
