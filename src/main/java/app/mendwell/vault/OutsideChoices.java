package app.mendwell.vault;

import app.mendwell.ui.Motion;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The choices outside the vault as they stand on screen: taken from the file at first, and kept when one changes. */
public final class OutsideChoices {

    private final OutsideFile file;
    private final Tasks tasks;
    private final BooleanProperty neutralName;
    private final StringProperty hideKey;

    /** @param tasks those of the program: the choices outlive the vault */
    public OutsideChoices(OutsideFile file, Tasks tasks, Theme theme, Motion motion) {
        this.file = file;
        this.tasks = tasks;
        Outside now = file.now();
        theme.look().set(Theme.Look.valueOf(now.theme().toUpperCase(Locale.ROOT)));
        theme.textPercent().set(now.textSize());
        motion.reduce().set(Motion.Reduce.valueOf(now.reduceMotion().toUpperCase(Locale.ROOT)));
        neutralName = new SimpleBooleanProperty(now.neutralName());
        hideKey = new SimpleStringProperty(now.hideKey());
        theme.look().subscribe((before, look) -> keep(outside -> outside.withTheme(word(look))));
        theme.textPercent().subscribe((before, size) -> keep(outside -> outside.withTextSize(size.intValue())));
        motion.reduce().subscribe((before, reduce) -> keep(outside -> outside.withReduceMotion(word(reduce))));
        neutralName.subscribe((before, neutral) -> keep(outside -> outside.withNeutralName(neutral)));
        hideKey.subscribe((before, key) -> keep(outside -> outside.withHideKey(key)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void keep(UnaryOperator<Outside> change) {
        file.change(change);
        // A file that cannot be written is logged there; the choice holds until the program ends.
        tasks.work(file::write, written -> {});
    }

    /** Whether the window is called “Notes”. */
    public BooleanProperty neutralName() {
        return neutralName;
    }

    /** The name of the key that hides, as {@code F9}. */
    public StringProperty hideKey() {
        return hideKey;
    }
}
