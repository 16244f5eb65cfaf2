package app.mendwell.repair;

import app.mendwell.content.Content;
import app.mendwell.repair.life.RepairEvent;
import app.mendwell.repair.life.Repairs;
import app.mendwell.repair.steps.OtherRooms;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.storage.OwnWords;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.View;
import app.mendwell.ui.paper.Press;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A Repair room over a vault in memory, on 20 October 2025, with what Noor has written by then. */
final class Rooms {

    static final LocalDate TODAY = LocalDate.of(2025, 10, 20);

    /** A wizard that only remembers what it was asked. */
    static final class Remembering implements Writing {

        final List<String> asked = new ArrayList<>();
        Consumer<@Nullable UUID> left = repair -> {};
        private final View page = new app.mendwell.testing.PlainView();

        @Override
        public View page() {
            return page;
        }

        @Override
        public void begin() {
            asked.add("begin");
        }

        @Override
        public void resume(UUID repair) {
            asked.add("resume " + repair);
        }

        @Override
        public boolean makeWay() {
            asked.add("make way");
            left.accept(null);
            return true;
        }

        @Override
        public void onLeft(Consumer<@Nullable UUID> newLeft) {
            left = newLeft;
        }
    }

    final Clock clock = Clock.fixed(Instant.parse("2025-10-20T20:15:00Z"), ZoneOffset.UTC);
    final Database db = Vaults.inMemory();
    final House house = Houses.over(db, TestTasks.inline(), clock, RepairKinds.REPAIR, RepairKinds.OUTPUT,
            RepairKinds.FOLLOWUP, RepairKinds.SNAPSHOT, OwnWords.KIND);
    final Repairs repairs = new Repairs(house.records(), house.wall(), () -> house.preferred().get(),
            (boundary, repair, day, outcome) -> {});
    final RepairViewModel model = new RepairViewModel(house, new Content(), repairs);
    final Remembering writing = new Remembering();
    final List<String> pressed = new ArrayList<>();

    Rooms() {
        house.preferred().change(preferences -> preferences.with("partner_label", "Eli").with("my_name", "Noor"));
    }

    RepairView view() {
        return new RepairView(model, (pages, size) -> {
            pressed.add(String.valueOf(pages.size()));
            return Press.Ended.PRINTED;
        }, writing);
    }

    /** The room with its real wizard. */
    RepairView whole() {
        return new RepairView(house, new Content(),
                new Neighbours((boundary, repair, day, outcome) -> {}, new OtherRooms() {
                    @Override
                    public List<Line> lines() {
                        return List.of();
                    }

                    @Override
                    public List<UUID> noted(UUID repair) {
                        return List.of();
                    }

                    @Override
                    public void addToToday(List<String> feelings) {}

                    @Override
                    public void beginLimit(String words) {}
                }, (pages, size) -> Press.Ended.LEFT));
    }

    NoWays ways() {
        return (NoWays) house.ask();
    }

    UUID tag(String name, TagKind kind) {
        return new TagRepository(house.records()).named(name, kind).id();
    }

    static Fields on(LocalDate day, String part, String title) {
        return Fields.EMPTY.with("route", "open").with("path", "full").with("title", title).with("happened_on", day)
                .with("happened_part", part).with("view_source", "guess").with("ask_ok_no", true);
    }

    UUID finished(Fields fields) {
        UUID id = Ids.fresh();
        repairs.finish(id, fields, false);
        return id;
    }

    /** The quarrel on the stairs, as it was thought through and shared. */
    Fields stairs() {
        return on(LocalDate.of(2025, 10, 19), "evening", "19 October, evening")
                .with("facts", "At half past ten the light went off. Eli went up the stairs, I came after.")
                .with("said_lines", Json.read("[{\"speaker\": \"them\", \"words\": \"Not now.\"}]"))
                .with("trigger_tags", List.of(tag("silence at night", TagKind.TRIGGER)))
                .with("feelings", Json.read("""
                        [{"feeling_id": "lonely", "strength": 2}, {"feeling_id": "hurt", "strength": 1}]"""))
                .with("story", "That I had ruined the evening for good.")
                .with("their_view", "A long day, and somebody asking for one more talk.")
                .with("i_statement",
                        "I feel lonely and hurt when the light goes off and no word is said, and I need to "
                                + "know we’re all right before we sleep.")
                .with("ask_text", "Say “I’m upset, let’s talk tomorrow” before going up.")
                .with("my_part", "I followed from room to room after being asked for a minute.")
                .with("commitment_text", "We say good night, also after a quarrel.")
                .with("early_sign", "My voice gets quick.").with("pause_word", "kettle")
                .with("plan_steps", Json.read("""
                        [{"body": "When asked for a break, I set a timer and stay put.", "who": "me"},
                         {"body": "Whoever takes a break says when they’ll be back.", "who": "both"}]"""))
                .with("followup_day1", true).with("followup_week1", true);
    }

    /** What Noor has written by 20 October: the stairs, and others before. */
    UUID filled() {
        UUID letGo = finished(on(LocalDate.of(2025, 8, 2), "night", "2 August, night").with("facts", "The keys."));
        repairs.happens(RepairEvent.LET_GO, letGo);
        looked(finished(on(LocalDate.of(2025, 8, 17), "evening", "Money at the table")
                .with("facts", "The bill lay on the table.").with("followup_week1", true).with("trigger_tags",
                        List.of(tag("a sharp tone", TagKind.TRIGGER), tag("money", TagKind.TRIGGER)))));
        finished(on(LocalDate.of(2025, 9, 9), "evening", "9 September, evening").with("facts", "At the sink.")
                .with("trigger_tags", List.of(tag("a sharp tone", TagKind.TRIGGER))));
        looked(finished(on(LocalDate.of(2025, 9, 28), "morning", "Before the family lunch").with("facts", "At ten.")
                .with("followup_week1", true)
                .with("trigger_tags", List.of(tag("plans made alone", TagKind.TRIGGER)))));
        UUID stairs = Ids.fresh();
        repairs.finish(stairs, stairs(), true);
        repairs.pause(Ids.fresh(), on(TODAY, "morning", "20 October, morning").with("resume_step", "other_side")
                .with("facts", "The toast was burnt."));
        return stairs;
    }

    /** The repair of this title. */
    UUID houseRow(String title) {
        return db.one("select id from repair where title = ?", row -> row.uuid("id"), title).orElseThrow();
    }

    void looked(UUID repair) {
        UUID back = repairs.lookBacks(repair).getFirst().id();
        repairs.lookedBack(back,
                Fields.EMPTY.with("plan_held", "partly").with("what_changed", "One word came sooner."));
    }
}
