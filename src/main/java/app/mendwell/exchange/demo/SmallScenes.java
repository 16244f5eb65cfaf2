package app.mendwell.exchange.demo;

import app.mendwell.calm.CalmSessionRepository;
import app.mendwell.exchange.batch.ImportBatches;
import app.mendwell.exchange.batch.Tally;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.journal.TemplateRepository;
import app.mendwell.journal.search.SavedSearch;
import app.mendwell.journal.search.SavedSearchRepository;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Moment;
import app.mendwell.storage.OwnWords;
import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.today.Snooze;
import app.mendwell.today.SnoozeRepository;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Names, tags, words and settings at the beginning, and the small things that are kept along the way. */
final class SmallScenes {

    private static final int FIRST = -730;

    private final Story story;

    SmallScenes(Story story) {
        this.story = story;
    }

    void plan() {
        LocalDate first = story.day(FIRST);
        story.at(first, LocalTime.of(8, 0), this::settle);
        story.at(first, LocalTime.of(8, 5), this::tags);
        story.at(first, LocalTime.of(8, 20), this::notesFromThePhone);
        story.at(story.day(-690), LocalTime.of(21, 0), this::words);
        saved(-350, "Good evenings", "mood:>=4 tag:soup");
        saved(-200, "Walks", "tag:walking");
        saved(-90, "What helped", "kind:soother");
        calm(-512, "breathing", "longer-out", 180, 7, 4);
        calm(-331, "grounding", "cool-water", 120, 8, 5);
        calm(-196, "movement", "push-the-wall", 120, 5, 3);
        calm(-46, "breathing", "tide", 300, 7, 3);
        calm(-13, "sit-with-it", "room-for-it", 300, 6, 5);
        story.at(story.day(-4), LocalTime.of(7, 40), this::later);
    }

    private void settle() {
        new PreferenceRepository(story.records().db()).save(Preferences.DEFAULT.with("my_name", "Mara")
                .with("partner_label", "Theo").with("support_text", "Noor, at any hour: she means it.\n"
                        + "The practice on Mill Street, mornings.\nThe bench by the lock."));
    }

    private void tags() {
        var tags = new TagRepository(story.records());
        JsonNode all = Written.tree("tags.json");
        for (JsonNode tag : all) {
            story.named("tag " + tag.path("name").asText(), Ids.fresh());
        }
        for (JsonNode tag : all) {
            List<UUID> helpedBy = tag.path("helped_by").valueStream().map(name -> story.tag(name.asText())).toList();
            tags.save(new Tag(story.tag(tag.path("name").asText()), tag.path("name").asText(),
                    TagKind.of(tag.path("kind").asText()), text(tag, "note"), text(tag, "early_sign"), helpedBy,
                    text(tag, "why"), false));
        }
    }

    private static @org.jspecify.annotations.Nullable String text(JsonNode tag, String field) {
        return tag.has(field) ? tag.path(field).asText() : null;
    }

    /** A few pages that came from another program. */
    private void notesFromThePhone() {
        var entries = new EntryRepository(story.records());
        UUID batch = Ids.fresh();
        var tally = new Tally();
        List<String> notes = List.of("Ferry canceled, so: chess with a stranger in the waiting room. Lost twice.",
                "Rehearsal. The altos are getting better, or I am getting kinder.",
                "Theo asleep on the sofa with a plane in his hand. The tool, not the airplane.");
        for (int i = 0; i < notes.size(); i++) {
            LocalDate day = story.day(FIRST).minusDays(9L - 3L * i);
            Entry entry = Entry.of(Ids.fresh(), day).body(notes.get(i)).zone(Story.HOME.getId())
                    .writtenAt(Moment.of(day.atTime(21, 10 * i).atZone(Story.HOME).toOffsetDateTime())).build();
            entries.bring(entry, ImportBatches.mark(batch, "dayone", "5E0C41B2D7F84A1F9C3360AA17E2D90" + i));
            story.records().reindex(EntryRepository.KIND, entry.id());
            tally.entry(day);
        }
        new ImportBatches(story.records()).keep(batch, tally.report("dayone", null), story.records().now());
    }

    private void words() {
        UUID id = Ids.fresh();
        story.records().save(OwnWords.KIND, id, Fields.EMPTY.with("set", "feeling").with("word_id", "own-" + id)
                .with("word", "frayed").with("family", "unsettled").with("hidden", false));
        story.records().save(TemplateRepository.KIND, Ids.fresh(), Fields.EMPTY.with("key", "own-three-lines")
                .with("title", "Three lines").with("body", "What was\n\nWhat I made of it\n\nWhat I’d like\n")
                .with("hidden", false));
    }

    private void saved(int day, String name, String query) {
        story.at(story.day(day), LocalTime.of(21, 30), () -> new SavedSearchRepository(story.records()).save(
                new SavedSearch(Ids.fresh(), name, query)));
    }

    private void calm(int day, String kind, String exercise, int seconds, int before, int after) {
        story.at(story.day(day), LocalTime.of(19, 5), () -> story.records().save(CalmSessionRepository.KIND,
                Ids.fresh(), Fields.EMPTY.with("date", story.wall().today()).with("at", story.wall().moment())
                        .with("zone", story.wall().zone()).with("kind", kind).with("exercise", exercise)
                        .with("seconds", seconds).with("heat_before", before).with("heat_after", after)));
    }

    /** A review that was put off for a week. */
    private void later() {
        UUID boundary = story.of(BoundaryScenes.name("I take a break when it gets loud"));
        new SnoozeRepository(story.records()).save(new Snooze(Ids.fresh(), "review", boundary, story.day(-4),
                story.day(3)));
    }
}
