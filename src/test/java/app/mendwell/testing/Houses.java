package app.mendwell.testing;

import app.mendwell.storage.Database;
import app.mendwell.storage.Kind;
import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.storage.UndoStack;
import app.mendwell.storage.Wall;
import app.mendwell.ui.House;
import app.mendwell.ui.Notices;
import app.mendwell.ui.Preferred;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Undo;
import java.time.Clock;

/** What a room needs, over a real vault in memory, without a window. */
public final class Houses {

    private Houses() {}

    /** Everything at once, on Sunday evening, 8 March 2026. */
    public static House inMemory(Kind... kinds) {
        return over(Vaults.inMemory(), TestTasks.inline(), kinds);
    }

    public static House over(Database db, Tasks tasks, Kind... kinds) {
        return over(db, tasks, Vaults.evening(), kinds);
    }

    public static House over(Database db, Tasks tasks, Clock clock, Kind... kinds) {
        Records records = Vaults.records(db, clock, kinds);
        var notices = new Notices();
        var preferred = new Preferred(tasks, new PreferenceRepository(db), Preferences.DEFAULT);
        return new House(tasks, records, new Undo(tasks, new UndoStack(records), notices),
                new House.Ways(new NoWays(), new NoWays(), notices), preferred,
                new Wall(clock, () -> preferred.get().dayStartsAt()));
    }
}
