package app.mendwell.today;

import app.mendwell.content.Content;
import app.mendwell.storage.Database;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Notice;
import app.mendwell.ui.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Today over one vault, at any time the test says. */
final class Days {

    private static final Content CONTENT = new Content();

    final Database db = Vaults.inMemory();
    final List<Due> due = new ArrayList<>();
    final List<String> answered = new ArrayList<>();
    final List<Throwable> problems = new ArrayList<>();
    /** How often it was asked what is due. */
    int asked;
    Optional<OtherRooms.Paused> paused = Optional.empty();
    House house = Houses.over(db, TestTasks.inline(problems), CheckInRepository.KIND, SnoozeRepository.KIND);

    /** The room as it is entered at this time; what is chosen in Settings stays. */
    TodayViewModel at(String instant) {
        return at(instant, TestTasks.inline(problems));
    }

    TodayViewModel at(String instant, Tasks tasks) {
        var before = house.preferred().get();
        house = Houses.over(db, tasks, Clock.fixed(Instant.parse(instant), ZoneId.of("UTC")), CheckInRepository.KIND,
                SnoozeRepository.KIND);
        house.preferred().change(all -> before);
        var today = new TodayViewModel(house, CONTENT,
                new OtherRooms(List.of(day -> {
                    asked++;
                    return List.copyOf(due);
                }), () -> paused, answered::add));
        today.enter();
        return today;
    }

    NoWays ways() {
        return (NoWays) house.go();
    }

    String said() {
        Notice notice = house.notices().current().get();
        return notice == null ? "" : notice.text();
    }

    void takeBackWhatWasSaid() {
        house.notices().current().get().act().run();
    }

    CheckInRepository checkIns() {
        return new CheckInRepository(house.records());
    }
}
