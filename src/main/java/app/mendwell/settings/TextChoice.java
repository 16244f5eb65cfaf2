package app.mendwell.settings;

import app.mendwell.storage.Preferences;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A choice that is typed: it is kept as it is typed, and stays on screen where that fails. */
public final class TextChoice {

    private final House house;
    private final String name;
    private final StringProperty text = new SimpleStringProperty("");
    private final Autosave autosave;

    /** @param name of the preference */
    TextChoice(House house, String name) {
        this.house = house;
        this.name = name;
        this.autosave = new Autosave(house.tasks(), () -> house.preferred().changing(this::changed));
        text.set(kept());
        text.subscribe((before, now) -> {
            if (!now.equals(kept())) {
                autosave.touched();
            }
        });
    }

    private String kept() {
        return house.preferred().get().chosen().text(name);
    }

    /** Shows what is kept now, unless something typed is waiting to be kept. */
    void refresh() {
        if (!autosave.pending()) {
            text.set(kept());
        }
    }

    private Preferences changed(Preferences now) {
        return now.with(name, text.get().isBlank() ? null : text.get().strip());
    }

    public StringProperty text() {
        return text;
    }

    /** “Kept as you type”, or why it isn't kept yet. */
    public ReadOnlyStringProperty line() {
        return autosave.line();
    }

    void flush() {
        autosave.flush();
    }
}
