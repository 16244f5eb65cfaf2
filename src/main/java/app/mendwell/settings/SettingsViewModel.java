package app.mendwell.settings;

import app.mendwell.ui.House;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The room of choices: which part of it is open, and what its parts can do. */
public final class SettingsViewModel {

    private final House house;
    private final Surroundings around;
    private final ObjectProperty<Category> open = new SimpleObjectProperty<>(Category.YOU);

    public SettingsViewModel(House house, Surroundings around) {
        this.house = house;
        this.around = around;
    }

    /** The part that is open. */
    public ObjectProperty<Category> open() {
        return open;
    }

    House house() {
        return house;
    }

    Surroundings around() {
        return around;
    }
}
