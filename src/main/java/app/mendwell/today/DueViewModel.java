package app.mendwell.today;

import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** “Ready when you are”: at most three rows until more is asked for; no number of anything (care.md C02). */
public final class DueViewModel {

    /** Rows shown before “More”. */
    static final int SHOWN = 3;

    private final House house;
    private final List<DueSource> sources;
    private final SnoozeRepository snoozes;
    private final ObservableList<DueList.Row> all = FXCollections.observableArrayList();
    private final ObservableList<DueList.Row> shown = FXCollections.observableArrayList();
    private final BooleanProperty wholeList = new SimpleBooleanProperty();
    private final BooleanBinding more = Bindings.createBooleanBinding(() -> all.size() > shown.size(), all, shown);

    DueViewModel(House house, List<DueSource> sources) {
        this.house = house;
        this.sources = sources;
        this.snoozes = new SnoozeRepository(house.records());
        wholeList.subscribe(this::cut);
    }

    void refresh() {
        LocalDate day = house.wall().today();
        house.tasks().run(() -> DueList.of(sources.stream().flatMap(source -> source.dueBy(day).stream()).toList(),
                snoozes.all(), day), rows -> {
                    all.setAll(rows);
                    cut();
                });
    }

    private void cut() {
        shown.setAll(wholeList.get() ? all : all.stream().limit(SHOWN).toList());
    }

    /** Shows three rows again. */
    void leave() {
        wholeList.set(false);
    }

    /** Shows the rest as well. */
    public void showMore() {
        wholeList.set(true);
    }

    public void open(Due due) {
        house.go().open(due.opens().kind(), due.opens().id());
    }

    /** Puts a row off by 1, 7 or 30 days. */
    public void later(DueList.Row row, int days) {
        put(row, house.wall().today().plusDays(days), "today.due.put_off");
    }

    /** This day of it is never shown again; another one will be. */
    public void notNeeded(DueList.Row row) {
        put(row, null, "today.due.put_away");
    }

    private void put(DueList.Row row, @Nullable LocalDate until, String word) {
        Due due = row.due();
        var snooze = new Snooze(row.snooze(), due.type().stored(), due.source(), due.dueOn(), until);
        house.undo().doing(new Label(word, ""), List.of(new Touched(SnoozeRepository.KIND, row.snooze())), () -> {
            snoozes.save(snooze);
            return snooze;
        }, done -> refresh());
    }

    public ObservableList<DueList.Row> shown() {
        return shown;
    }

    /** Whether there is more than is shown. */
    public BooleanBinding more() {
        return more;
    }
}
