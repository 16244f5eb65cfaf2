package app.mendwell.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.today.CheckIn;
import app.mendwell.today.CheckInRepository;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.MoodDays;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Golden;
import app.mendwell.trends.numerics.Part;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TrendsRepositoryTest {

    private static final LocalDate SUNDAY = Diary.TODAY;
    private static final Range WEEK = new Range(SUNDAY.minusDays(6), SUNDAY);

    private final Diary diary = new Diary();
    private final TrendsRepository repository = new TrendsRepository(diary.db);

    /** The rule of the local day and the grouping together, through real rows. */
    @TestFactory
    Stream<DynamicTest> aggregate() {
        return Golden.cases("aggregate", (in, expected, tolerance) -> {
            var fresh = new Diary();
            int start = in.get("dayStartHour").asInt();
            Map<UUID, String> names = write(fresh, in.get("checkins"), start);
            List<DayValue> days = new TrendsRepository(fresh.db).days(new Range(LocalDate.of(2000, 1, 1),
                    LocalDate.of(2040, 1, 1)), start);
            assertThat(days).hasSize(expected.get("days").size());
            for (int i = 0; i < days.size(); i++) {
                sameDay(days.get(i), expected.get("days").get(i), names, tolerance);
            }
        });
    }

    private static Map<UUID, String> write(Diary into, JsonNode checkIns, int start) {
        var tags = new TagRepository(into.records());
        var names = new HashMap<UUID, String>();
        for (JsonNode each : checkIns) {
            OffsetDateTime at = OffsetDateTime.parse(each.get("utc").asText())
                    .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(each.get("offsetMinutes").asInt() * 60));
            List<UUID> ids = words(each.path("tags")).stream().map(name -> tags.named(name, TagKind.TOPIC).id())
                    .toList();
            words(each.path("tags")).forEach(name -> names.put(tags.named(name, TagKind.TOPIC).id(), name));
            Fields fields = Fields.EMPTY.with("date", Moment.of(at).day(start)).with("at", Moment.of(at))
                    .with("mood", integer(each.path("mood"))).with("energy", integer(each.path("energy")))
                    .with("sleep_hours", each.path("sleepHours").isNumber() ? each.get("sleepHours").asDouble() : null)
                    .with("feelings", List.copyOf(words(each.path("feelings")))).with("tags", ids)
                    .with("tags_asked", each.path("tagsAsked").asBoolean());
            UUID id = app.mendwell.storage.Ids.fresh();
            into.records().save(CheckInRepository.KIND, id, fields);
            if (each.path("deleted").asBoolean()) {
                into.records().bin(CheckInRepository.KIND, id);
            }
        }
        return names;
    }

    private static Integer integer(JsonNode node) {
        return node.isNumber() ? node.asInt() : null;
    }

    private static Set<String> words(JsonNode list) {
        var words = new HashSet<String>();
        list.forEach(each -> words.add(each.asText()));
        return words;
    }

    private static void sameDay(DayValue day, JsonNode expected, Map<UUID, String> names, double tolerance) {
        assertThat(day.date()).hasToString(expected.get("date").asText());
        assertThat(day.mood() == null ? null : Integer.valueOf(MoodDays.rounded(day.mood())))
                .isEqualTo(integer(expected.get("pixel")));
        assertThat(day.moodMin()).isEqualTo(integer(expected.get("moodMin")));
        assertThat(day.moodMax()).isEqualTo(integer(expected.get("moodMax")));
        assertThat(day.moodCount()).isEqualTo(expected.get("moodCount").asInt());
        Golden.sameOrNone(day.mood(), expected.get("mood"), tolerance);
        Golden.sameOrNone(day.energy(), expected.get("energy"), tolerance);
        Golden.sameOrNone(day.sleepHours(), expected.get("sleepHours"), tolerance);
        assertThat(day.feelings()).containsExactlyInAnyOrderElementsOf(words(expected.get("feelings")));
        assertThat(day.tags().stream().map(id -> names.get(UUID.fromString(id))))
                .containsExactlyInAnyOrderElementsOf(words(expected.get("tags")));
        assertThat(day.tagsAsked()).isEqualTo(expected.get("tagsAsked").asBoolean());
        assertThat(day.parts()).hasSize(expected.get("parts").size());
        day.parts().forEach((part, mood) -> Golden.sameOrNone(mood, expected.get("parts").get(part.name().toLowerCase(
                Locale.ROOT)), tolerance));
    }

    private DayValue onlyDay() {
        assertThat(repository.days(WEEK, 4)).hasSize(1);
        return repository.days(WEEK, 4).getFirst();
    }

    private Entry.Builder entry() {
        return Entry.of(app.mendwell.storage.Ids.fresh(), SUNDAY).title("The long way home");
    }

    @Test
    void anEntryWithAMoodIsAPointLikeAnyOther() {
        new EntryRepository(diary.records()).save(entry().mood(4).feelings(List.of("tender")).tags(List.of(diary.tags
                .get("garden").id())).build());
        assertThat(onlyDay().mood()).isEqualTo(4.0);
        assertThat(onlyDay().feelings()).containsExactly("tender");
        assertThat(onlyDay().tags()).containsExactly(diary.tags.get("garden").id().toString());
        assertThat(onlyDay().tagsAsked()).isTrue();
    }

    @Test
    void aVeiledEntryGivesItsMoodAndNothingElse() {
        new EntryRepository(diary.records()).save(entry().mood(4).feelings(List.of("tender")).tags(List.of(diary.tags
                .get("garden").id())).veiled(true).build());
        assertThat(onlyDay().mood()).isEqualTo(4.0);
        assertThat(onlyDay().feelings()).isEmpty();
        assertThat(onlyDay().tags()).isEmpty();
        assertThat(onlyDay().tagsAsked()).isFalse();
    }

    @Test
    void personsAndBinnedTagsAreNeverAmongTheTags() {
        Tag garden = diary.tags.get("garden");
        diary.checkIns.save(CheckIn.fresh(
                Diary.at(SUNDAY, 20).with("mood", 3).with("tags", List.of(garden.id(), diary.tags.get("Eli").id()))));
        diary.records().bin(TagRepository.KIND, garden.id());
        assertThat(onlyDay().tags()).isEmpty();
        assertThat(repository.tagNames()).doesNotContainValue("Eli").doesNotContainValue("garden");
    }

    @Test
    void aTimeThatIsNotKnownIsAPartOfItsOwn() {
        diary.checkIns.save(CheckIn.fresh(Fields.EMPTY.with("date", SUNDAY).with("mood", 1)));
        diary.mood(SUNDAY, 4);
        assertThat(onlyDay().parts()).containsOnlyKeys(Part.UNKNOWN, Part.EVENING);
        assertThat(onlyDay().mood()).isEqualTo(2.5);
    }

    @Test
    void theLastValueOfADayIsTheNewestByItsInstant() {
        diary.checkIns.save(CheckIn.fresh(Diary.at(SUNDAY, 21).with("sleep_quality", 4)));
        diary.checkIns.save(CheckIn.fresh(Diary.at(SUNDAY, 8).with("sleep_quality", 2)));
        assertThat(repository.last(Metric.SLEEP_QUALITY, WEEK)).extracting("value").containsExactly(4.0);
    }

    @Test
    void aStretchOfDaysIsFoundWithoutReadingTheWholeDiary() {
        String sql = """
                explain query plan select date, mood from mood_point where date between '2026-01-01' and '2026-03-08'
                """;
        List<String> plan = diary.db.list(sql, row -> row.text("detail"));
        assertThat(plan).noneMatch(step -> step.startsWith("SCAN check_in") || step.startsWith("SCAN entry"));
    }
}
