package app.mendwell.repair;

import app.mendwell.repair.life.RepairRow;
import app.mendwell.repair.life.RepairState;
import app.mendwell.repair.steps.Step;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Wall;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.time.LocalDate;

/** States and days of repairs in words; no word of them counts, measures or says that something is late. */
final class RepairWords {

    private final Wall wall;

    RepairWords(Wall wall) {
        this.wall = wall;
    }

    static String state(RepairState state) {
        return Words.of("repair.state." + state.stored());
    }

    /** “Paused at ‘Their side’”, “Shared”. */
    static String state(RepairState state, String step) {
        return Step.of(step).filter(there -> state == RepairState.PAUSED)
                .map(there -> Words.of("repair.state.paused_at", there.title())).orElseGet(() -> state(state));
    }

    /** The line under a row's title: its state, and when it is looked back at. */
    String line(RepairRow row) {
        if (row.secret()) {
            return row.state() == RepairState.LET_GO ? state(row.state()) : "";
        }
        String state = state(row.state(), row.step());
        LocalDate back = row.lookBack();
        return back == null ? state : Words.of("repair.row.with_look_back", state, lookBack(back));
    }

    /** “look back from 21 October”, or “look back when you like” once that day is reached. */
    String lookBack(LocalDate day) {
        return day.isAfter(wall.today()) ? Words.of("repair.row.look_back", Dates.dayAndMonth(day))
                : Words.of("repair.row.look_back_now");
    }

    static String title(RepairRow row) {
        return row.secret() ? Words.of("repair.note.row") : row.title();
    }

    String shortDay(LocalDate day) {
        return day.getYear() == wall.today().getYear() ? Dates.dayAndMonth(day) : Dates.shortDay(day, wall.today());
    }

    String month(RepairRow row) {
        return Dates.month(row.day(), wall.today());
    }

    /** “Sunday, 19 October, evening. Shared”. */
    String head(Fields repair, LocalDate day, RepairState state) {
        String part = repair.text("happened_part");
        String when = Dates.longDay(day, wall.today());
        boolean named = !part.isEmpty() && !part.equals("unsure");
        String whole = named
                ? Words.of("repair.read.day_part", when, Words.of("repair.happened.happened_part." + part))
                : when;
        return Words.of("repair.read.head", whole, state(state, repair.text("resume_step")));
    }

    /** How a look-back answered whether the plan held. */
    static String held(String key) {
        return Words.of("repair.look_back.plan_held." + key);
    }
}
