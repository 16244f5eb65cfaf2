package app.mendwell.shell;

import app.mendwell.boundaries.BoundariesViewModel;
import app.mendwell.boundaries.lines.BoundaryEventRepository;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.repair.life.LineNotes;
import app.mendwell.repair.steps.OtherRooms;
import app.mendwell.storage.Fields;
import app.mendwell.today.CheckIn;
import app.mendwell.today.CheckInRepository;
import app.mendwell.ui.House;
import app.mendwell.ui.Room;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What Repair asks of the other rooms. */
final class RoomsForRepair implements OtherRooms, LineNotes {

    private final House house;
    private final BoundariesViewModel boundaries;
    private final BoundaryRepository lines;
    private final BoundaryEventRepository notes;
    private final CheckInRepository checkIns;

    RoomsForRepair(House house, BoundariesViewModel boundaries) {
        this.house = house;
        this.boundaries = boundaries;
        this.lines = new BoundaryRepository(house.records());
        this.notes = new BoundaryEventRepository(house.records());
        this.checkIns = new CheckInRepository(house.records());
    }

    @Override
    public List<Line> lines() {
        return lines.lines().stream().map(line -> new Line(line.id(), line.title(), line.wording(), line.holder()))
                .toList();
    }

    @Override
    public List<UUID> noted(UUID repair) {
        return notes.noted(repair);
    }

    @Override
    public void addToToday(List<String> feelings) {
        checkIns.save(CheckIn.fresh(Fields.EMPTY.with("date", house.wall().today()).with("at", house.wall().moment())
                .with("zone", house.wall().zone()).with("feelings", feelings)));
    }

    @Override
    public void beginLimit(String words) {
        house.go().room(Room.BOUNDARIES);
        boundaries.beginWith(Fields.EMPTY.with("what_i_do", words));
    }

    @Override
    public void noteOnce(UUID boundary, UUID repair, LocalDate day, String outcome) {
        notes.noteOnce(boundary, repair, day, Outcome.of(outcome));
    }
}
