package app.mendwell.calm;

import app.mendwell.storage.Moment;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Words;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A break with a time to come back at. Nothing counts down, and nothing calls when the time has come. */
public final class BreakViewModel {

    /** Minutes that are offered. */
    static final List<Integer> MINUTES = List.of(20, 40, 60, 90);

    private final House house;
    private final CalmNote note;
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper until = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime back;
    private Tasks.Cancel waiting = () -> {};

    BreakViewModel(House house, CalmNote note) {
        this.house = house;
        this.note = note;
    }

    /** Begins a break of so many minutes. */
    public void begin(int minutes) {
        Moment now = house.wall().moment();
        from = now.wall();
        back = now.wall().plusMinutes(minutes);
        away.set(true);
        words.set(Words.of("calm.break.words", time(back)));
        tell();
    }

    private static String time(LocalDateTime at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(at);
    }

    /** Says when to come back, or that it is that time; while it is on screen it notices by itself. */
    void tell() {
        waiting.cancel();
        LocalDateTime end = back;
        if (end == null) {
            return;
        }
        Duration left = Duration.between(house.wall().moment().wall(), end);
        boolean over = left.isNegative() || left.isZero();
        until.set(Words.of(over ? "calm.break.now" : "calm.break.until", time(end)));
        if (!over) {
            waiting = house.tasks().later(left, this::tell);
        }
    }

    /** Nothing is waited for any more; the time to come back stays. */
    void leave() {
        waiting.cancel();
        keepNote();
    }

    /** Keeps a note of the break so far, if one was asked for. */
    void keepNote() {
        LocalDateTime begun = from;
        if (begun != null) {
            note.keep("break", null, (int) Duration.between(begun, house.wall().moment().wall()).toSeconds());
        }
    }

    /** Ends the break. */
    public void enough() {
        waiting.cancel();
        keepNote();
        from = null;
        back = null;
        away.set(false);
    }

    public void copy() {
        house.ask().copy(words.get());
    }

    /** Whether there is a break. */
    public ReadOnlyBooleanProperty away() {
        return away.getReadOnlyProperty();
    }

    /** “Back at 9:35 PM”, and from then on “It is 9:35 PM”. */
    public ReadOnlyStringProperty until() {
        return until.getReadOnlyProperty();
    }

    /** What can be said to the other one. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }
}
