package app.mendwell.repair.steps;

import app.mendwell.content.Content;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Noor's vault with what the wizard needs around it; Eli is the other one. */
final class WizardHouse implements OtherRooms, Paper {

    private static final Content CONTENT = new Content();

    final TestTasks.Timers timers = new TestTasks.Timers();
    final Database db = Vaults.inMemory();
    final House house = Houses.over(db, TestTasks.timed(timers), RepairKinds.REPAIR);
    final PlainStore store = new PlainStore(house.records());
    final List<UUID> left = new ArrayList<>();
    /** What was asked of other rooms and of the printer, in order. */
    final List<String> asked = new ArrayList<>();
    List<Line> lines = List.of();

    WizardHouse() {
        house.preferred().change(all -> all.with("my_name", "Noor").with("partner_label", "Eli"));
        var tags = new TagRepository(house.records());
        for (String name : List.of("left alone in company", "a sharp tone", "plans made alone")) {
            tags.named(name, TagKind.TRIGGER);
        }
        tags.named("a walk without a destination", TagKind.SOOTHER);
        tags.named("Sam", TagKind.PERSON);
    }

    WizardDesk desk() {
        return new WizardDesk(house, CONTENT, store, this, this);
    }

    WizardView view() {
        return new WizardView(desk(), left::add);
    }

    NoWays ways() {
        return (NoWays) house.go();
    }

    NoWays ask() {
        return (NoWays) house.ask();
    }

    UUID tag(String name, TagKind kind) {
        return new TagRepository(house.records()).named(name, kind).id();
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
        asked.add("today " + feelings);
    }

    @Override
    public void beginLimit(String words) {
        asked.add("limit " + words);
    }

    @Override
    public void print(Fields repair, RepairStore.Output output) {
        asked.add("print " + output);
    }

    @Override
    public void saveLetter(Fields repair, Runnable saved) {
        asked.add("save letter");
        saved.run();
    }
}
