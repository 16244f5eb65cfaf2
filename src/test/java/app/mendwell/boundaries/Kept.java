package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryEventRepository;
import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.content.Content;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A house with boundaries in it, as somebody who lives with Theo might keep them. */
final class Kept {

    static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    final Database db = Vaults.inMemory();
    final House house;
    final BoundaryRepository boundaries;
    final BoundaryEventRepository events;
    final Content content = new Content();

    Kept() {
        this(TestTasks.inline());
    }

    Kept(Tasks tasks) {
        house = Houses.over(db, tasks, Stream.concat(BoundaryKinds.ALL.stream(), Stream.of(RepairKinds.REPAIR,
                EntryRepository.KIND)).toArray(Kind[]::new));
        house.preferred().change(preferences -> preferences.with("partner_label", "Theo"));
        boundaries = new BoundaryRepository(house.records());
        events = new BoundaryEventRepository(house.records());
    }

    BoundariesViewModel room() {
        return new BoundariesViewModel(house, content);
    }

    UUID keep(String title, String wording, String... more) {
        Fields fields = Boundary.fresh().with("state", "active").with("title", title).with("warm_wording", wording);
        for (int i = 0; i < more.length; i += 2) {
            fields = fields.with(more[i], more[i + 1]);
        }
        UUID id = Ids.fresh();
        boundaries.save(id, fields);
        return id;
    }

    Fields fields(UUID id) {
        return boundaries.find(id).orElseThrow().fields();
    }

    BoundaryState state(UUID id) {
        return boundaries.find(id).orElseThrow().state();
    }

    void change(UUID id, String field, Object value) {
        boundaries.save(id, fields(id).with(field, value));
    }

    void note(UUID id, LocalDate day, Outcome outcome, String happened) {
        events.save(new BoundaryEvent(Ids.fresh(), id, day, outcome, happened, "", null));
    }

    UUID repair(String title, LocalDate day) {
        UUID id = Ids.fresh();
        house.records().save(RepairKinds.REPAIR, id, Fields.EMPTY.with("title", title).with("route", "open")
                .with("path", "full").with("state", "finished").with("happened_on", day));
        return id;
    }

    UUID entry(String title) {
        UUID id = Ids.fresh();
        new EntryRepository(house.records()).save(Entry.of(id, SUNDAY).title(title).build());
        return id;
    }

    void link(UUID boundary, String kind, UUID other) {
        new Links(db).add(new Links.End("boundary", boundary), new Links.End(kind, other));
    }

    /** The evening table of the pictures. */
    UUID dinner() {
        UUID id = keep("Phones away at dinner",
                "Dinner is when I feel most like us. Could we leave our phones in the hall until the table is cleared?",
                "form", "request", "kind", "time", "said", "said", "why",
                "It’s the one half hour we both turn up for.", "what_i_ask",
                "Both phones stay in the hall until the table is cleared.", "applies_when",
                "Evenings when we eat at home.");
        var tags = new TagRepository(house.records());
        Tag value = tags.named("being present", TagKind.VALUE);
        boundaries.save(id, fields(id).with("value_tags", List.of(value.id())).with("review_on", SUNDAY.minusDays(3))
                .with("review_months", 6));
        return id;
    }

    /** Twelve notes and one more, one of them with a day long gone. */
    void dinnerNotes(UUID id) {
        String marks = "ckkckukkkckkc";
        for (int i = 0; i < marks.length(); i++) {
            Outcome outcome = switch (marks.charAt(i)) {
                case 'k' -> Outcome.KEPT;
                case 'c' -> Outcome.CROSSED;
                default -> Outcome.UNSURE;
            };
            String words = i == 12 ? "Someone’s sister was landing; we said so first."
                    : i == 11 ? "I was the one who nearly reached for mine." : "";
            note(id, SUNDAY.minusDays(60 - 5L * i), outcome, words);
        }
    }

    /** The whole list of the pictures; the id of the one that is open. */
    UUID several() {
        keep("No money talk after ten", "After ten we let the numbers rest.", "holder", "shared", "state", "paused");
        keep("My phone is mine", "What’s on my phone stays with me.");
        keep("Ask before lending my things", "As told: the tools mean a lot.", "form", "request", "holder", "partners");
        keep("Half an hour to land", "When I come home I’d like a little quiet.", "form", "request");
        UUID loud = keep("I take a break when it gets loud", "If it gets loud between us, I step out.\nI come back.");
        change(loud, "review_on", LocalDate.of(2026, 11, 4));
        keep("Sundays for my sister", "On Sundays I am with my sister until noon.", "state", "retired");
        UUID dinner = dinner();
        dinnerNotes(dinner);
        return dinner;
    }
}
