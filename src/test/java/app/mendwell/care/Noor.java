package app.mendwell.care;

import app.mendwell.content.Content;
import app.mendwell.exchange.AllKinds;
import app.mendwell.repair.life.Repairs;
import app.mendwell.repair.steps.OtherRooms;
import app.mendwell.repair.steps.Paper;
import app.mendwell.repair.steps.RepairStore;
import app.mendwell.repair.steps.WizardDesk;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.testing.Hands;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Noor’s journal with every kind of record there is, and Eli as the other one; time passes when a test says so. */
final class Noor implements OtherRooms, Paper {

    static final Content CONTENT = new Content();

    final Hands hands = new Hands();
    final TestTasks.Timers timers = new TestTasks.Timers();
    final Database db;
    final House house;
    final Repairs repairs;
    /** What was asked of the printer and of other rooms. */
    final List<String> asked = new ArrayList<>();
    List<Line> lines = List.of();

    Noor() {
        this(Vaults.inMemory());
    }

    Noor(Database db) {
        this.db = db;
        house = Houses.over(db, TestTasks.timed(timers), hands, AllKinds.kinds().all().toArray(Kind[]::new));
        house.preferred().change(all -> all.with("my_name", "Noor").with("partner_label", "Eli"));
        repairs = new Repairs(house.records(), house.wall(), house.preferred()::get, (boundary, repair, day,
                outcome) -> asked.add("note " + outcome));
    }

    WizardDesk desk() {
        return new WizardDesk(house, CONTENT, repairs, this, this);
    }

    NoWays ways() {
        return (NoWays) house.go();
    }

    /** What was said in passing last. */
    String said() {
        Notice notice = house.notices().current().get();
        return notice == null ? "" : notice.text();
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<UUID> noted(UUID repair) {
        return List.of();
    }

    @Override
    public void addToToday(List<String> feelings) {
        asked.add("today");
    }

    @Override
    public void beginLimit(String words) {
        asked.add("limit");
    }

    @Override
    public void print(Fields repair, RepairStore.Output output) {
        asked.add("print");
    }

    @Override
    public void saveLetter(Fields repair, Runnable saved) {
        asked.add("save letter");
        saved.run();
    }
}
