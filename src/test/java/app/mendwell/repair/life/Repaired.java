package app.mendwell.repair.life;

import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.Wall;
import app.mendwell.testing.Vaults;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Noor's repairs over a vault in memory, on a day that the test says. */
final class Repaired {

    /** The party of 3 May 2025. */
    static final LocalDate PARTY_DAY = LocalDate.of(2025, 5, 3);
    static final Fields PARTY = Fields.EMPTY.with("route", "open").with("path", "full").with("state", "draft")
            .with("title", "3 May, evening").with("happened_on", PARTY_DAY).with("happened_part", "evening")
            .with("facts",
                    "At Sam's birthday I stood by the kitchen door from nine to ten. Eli talked with colleagues.")
            .with("i_statement", "I feel lonely when I stand alone at a party, and I need to be brought along.")
            .with("my_part", "In the car I went silent").with("sorry_choice", "not_now")
            .with("ask_text", "Introduce me to two people when we arrive.").with("ask_ok_no", true)
            .with("plan_steps", Json.read("""
                    [{"body": "I say in the first ten minutes that I'd like company", "who": "me"}]"""))
            .with("followup_day1", true).with("followup_week1", true);

    /** The clock on Noor's wall. */
    static final class Hands extends Clock {

        private Instant now;

        Hands(LocalDate day) {
            now = evening(day);
        }

        void on(LocalDate day) {
            now = evening(day);
        }

        void minute() {
            now = now.plusSeconds(60);
        }

        private static Instant evening(LocalDate day) {
            return day.atTime(20, 15).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    final Hands clock = new Hands(PARTY_DAY);
    final Database db = Vaults.inMemory();
    final Records records = Vaults.records(db, clock, RepairKinds.REPAIR, RepairKinds.OUTPUT, RepairKinds.FOLLOWUP,
            RepairKinds.SNAPSHOT);
    final RepairRepository repository = new RepairRepository(records);
    final List<String> noted = new ArrayList<>();
    final Preferences preferences = Preferences.DEFAULT.with("partner_label", "Eli").with("my_name", "Noor");
    final Repairs repairs = new Repairs(records, new Wall(clock, () -> 4), () -> preferences,
            (boundary, repair, day, outcome) -> noted.add(boundary + " " + day + " " + outcome));

    UUID finished(Fields fields) {
        UUID id = Ids.fresh();
        repairs.finish(id, fields, false);
        return id;
    }

    Fields fields(UUID repair) {
        return repository.find(repair).map(Stored::fields).orElseThrow();
    }

    String state(UUID repair) {
        return fields(repair).text("state");
    }

    UUID trigger(String name) {
        return new TagRepository(records).named(name, TagKind.TRIGGER).id();
    }

    UUID soother(String name) {
        Tag tag = new TagRepository(records).named(name, TagKind.SOOTHER);
        return tag.id();
    }

    List<String> texts(UUID repair, String kind) {
        return repairs.outputs(repair).stream().filter(output -> output.kind().equals(kind)).map(Output::text)
                .toList();
    }

    List<String> lookBacks(UUID repair) {
        return repairs.lookBacks(repair).stream().map(each -> each.dueOn() + " " + each.state()).toList();
    }
}
