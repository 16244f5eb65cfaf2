package app.mendwell.today;

import app.mendwell.content.Content;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The first room: greeting and day, and the cards on it. The same after a day and after a year (care.md C08). */
public final class TodayViewModel {

    private static final int NOON = 12;
    private static final int EVENING = 17;

    private final House house;
    private final OtherRooms rooms;
    private final CheckInViewModel checkIn;
    private final NeedsViewModel needs;
    private final DueViewModel due;
    private final PromptViewModel prompt;
    private final ReadOnlyStringWrapper greeting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<OtherRooms.@Nullable Paused> paused = new ReadOnlyObjectWrapper<>();
    private Subscription watching = Subscription.EMPTY;

    public TodayViewModel(House house, Content content, OtherRooms rooms) {
        this.house = house;
        this.rooms = rooms;
        this.checkIn = new CheckInViewModel(house, content);
        this.needs = new NeedsViewModel(house, content, checkIn::refresh);
        this.due = new DueViewModel(house, rooms.dues());
        this.prompt = new PromptViewModel(house, content.prompts(), rooms.answers());
    }

    public void enter() {
        greeting.set(Words.of(greetingWord()));
        day.set(DayWords.of(house.wall().today()));
        checkIn.enter();
        refreshOthers();
        watching.unsubscribe();
        watching = house.undo().turns().subscribe((before, now) -> {
            checkIn.refresh();
            refreshOthers();
        });
    }

    private void refreshOthers() {
        needs.refresh();
        due.refresh();
        prompt.refresh();
        house.tasks().run(() -> rooms.goOn().newest(), newest -> paused.set(newest.orElse(null)));
    }

    /** By the clock on the wall; the hours before the day begins belong to the evening. */
    private String greetingWord() {
        int hour = house.wall().moment().wall().getHour();
        if (hour < house.preferred().get().dayStartsAt() || hour >= EVENING) {
            return "today.greeting.evening";
        }
        return hour < NOON ? "today.greeting.morning" : "today.greeting.afternoon";
    }

    public void leave() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        checkIn.leave();
        needs.leave();
        due.leave();
    }

    /** Begins a check-in, with the focus on the weather: Ctrl Shift M, Ctrl N. */
    public void begin() {
        checkIn.begin();
    }

    /** Shows a check-in of any day. */
    public void open(UUID id) {
        checkIn.open(id);
    }

    public void write() {
        house.go().begin("entry");
    }

    public void goOn() {
        Optional.ofNullable(paused.get()).ifPresent(repair -> house.go().open("repair", repair.id()));
    }

    public void quietMinutes() {
        house.go().calm(false);
    }

    public ReadOnlyStringProperty greeting() {
        return greeting.getReadOnlyProperty();
    }

    /** The weekday and the date, in the reader's own way. */
    public ReadOnlyStringProperty day() {
        return day.getReadOnlyProperty();
    }

    /** The newest paused repair, or null. */
    public ReadOnlyObjectProperty<OtherRooms.@Nullable Paused> paused() {
        return paused.getReadOnlyProperty();
    }

    public CheckInViewModel checkIn() {
        return checkIn;
    }

    public NeedsViewModel needs() {
        return needs;
    }

    public DueViewModel due() {
        return due;
    }

    public PromptViewModel prompt() {
        return prompt;
    }
}
