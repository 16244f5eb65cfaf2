package app.mendwell.settings;

import app.mendwell.storage.Preferences;
import app.mendwell.ui.Preferred;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The person's choices as properties: what is set counts at once, and what is set elsewhere shows here. */
final class Choices {

    private final Preferred preferred;

    Choices(Preferred preferred) {
        this.preferred = preferred;
    }

    BooleanProperty yesNo(String name, Function<Preferences, Boolean> read) {
        return yesNo(read, (now, yes) -> now.with(name, yes));
    }

    /** How a choice is written into the preferences. */
    interface Write<T> {
        Preferences to(Preferences now, T value);
    }

    BooleanProperty yesNo(Function<Preferences, Boolean> read, Write<Boolean> write) {
        var property = new SimpleBooleanProperty(read.apply(preferred.get()));
        property.subscribe((before, now) -> set(read, write, now));
        preferred.now().subscribe(now -> property.set(read.apply(now)));
        return property;
    }

    ObjectProperty<Integer> number(String name, Function<Preferences, Integer> read) {
        var property = new SimpleObjectProperty<>(read.apply(preferred.get()));
        property.subscribe((before, now) -> set(read, (to, value) -> to.with(name, value), now));
        preferred.now().subscribe(now -> property.set(read.apply(now)));
        return property;
    }

    private <T> void set(Function<Preferences, T> read, Write<T> write, T now) {
        preferred.change(present -> Objects.equals(read.apply(present), now) ? present : write.to(present, now));
    }
}
