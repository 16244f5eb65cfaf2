package app.mendwell.journal.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.journal.photos.Pictures;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Database;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Page;
import app.mendwell.storage.Records;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.Values;
import app.mendwell.testing.Vaults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRepositoryTest {

    private static final Kind CHECK_IN = Kind.of("check_in", "check_ins").day("date").integer("mood")
            .json("feelings").text("note").indexed("note").dated("date").build();
    private static final Kind BOUNDARY = Kind.of("boundary", "boundaries").text("title", "warm_wording", "state")
            .tag("who").indexed("title", "warm_wording").titled("title").build();

    private final Database db = Vaults.inMemory();
    private final Records records = Vaults.records(db, EntryRepository.KIND, EntryRepository.VERSION,
            PhotoRepository.KIND, CHECK_IN, BOUNDARY);
    private final EntryRepository entries = new EntryRepository(records);
    private final TagRepository tags = new TagRepository(records);
    private final SearchRepository search = new SearchRepository(records, new Content());

    SearchRepositoryTest() {
        UUID walking = tags.named("Walking", TagKind.SOOTHER).id();
        UUID night = tags.named("silence at night", TagKind.TRIGGER).id();
        UUID eli = tags.named("Eli", TagKind.PERSON).id();
        entry("2025-10-22", "The bridge, both ways", "The river was loud enough to be company.",
                page -> page.mood(4).tags(List.of(walking, eli)).starred(true));
        entry("2025-10-19", "After the lights went out", "We argued about the door again. It rained by the river.",
                page -> page.mood(2).feelings(List.of("lonely", "hurt")).tags(List.of(night)));
        entry("2025-09-02", "", "# Long way home\nSat by the river until the lamps came on, at 8:30.", page -> page);
        entry("2025-03-01", "A veiled day", "The river, and what I did not say.",
                page -> page.veiled(true).mood(1).feelings(List.of("lonely")));
        records.save(CHECK_IN, Ids.fresh(), new Values().put("date", "2025-10-20").put("mood", 1).put("note",
                "Fog over the river."));
        records.save(BOUNDARY, Ids.fresh(), new Values().put("title", "An hour of my own").put("warm_wording",
                "I walk to the river by myself before supper.").put("state", "active"));
    }

    private UUID entry(String day, String title, String body, UnaryOperator<Entry.Builder> more) {
        Entry entry = more.apply(Entry.on(LocalDate.parse(day)).title(title).body(body)).build();
        entries.save(entry);
        return entry.id();
    }

    private List<String> found(String text) {
        return search.page(search.read(text), null).rows().stream()
                .map(hit -> hit.title().isEmpty() ? hit.snippet().plain() : hit.title()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "river | An hour of my own; The bridge, both ways; Fog over the river.; After the lights went out; Long way home",
            "RIVER loud | The bridge, both ways", "riv | 5", "river -rained | 4", "-river | ",
            "\"the lights\" | After the lights went out", "\"lights the\" | ", "riv loud | ",
            "tag:walking | The bridge, both ways", "tag:walk | The bridge, both ways",
            "tag:\"Silence at night\" river | After the lights went out", "tag:nothing | ", "tag:Eli | ",
            "Eli | The bridge, both ways", "kind:trigger | After the lights went out",
            "kind:soother river | The bridge, both ways", "feeling:lonely | After the lights went out",
            "mood:<=2 | Fog over the river.; After the lights went out", "mood:4 river | The bridge, both ways",
            "on:2025-10 | The bridge, both ways; Fog over the river.; After the lights went out",
            "on:2025-10-20 | Fog over the river.", "before:2025-10 river | Long way home",
            "after:2025-10-21 before:2026 | The bridge, both ways", "is:starred | The bridge, both ways",
            "has:mood in:journal | The bridge, both ways; After the lights went out", "has:tag | 2",
            "in:today | Fog over the river.", "in:boundaries river | An hour of my own", "in:today in:boundaries | 2",
            "in:private | A veiled day", "in:private river | A veiled day", "in:private feeling:lonely | A veiled day",
            "in:private bridge | ", "say | ", "8:30 | Long way home", "bridge -tag:walk | The bridge, both ways",
            "-\"both ways\" tag:walking | "})
    void theLanguageFindsWhatItSays(String text, String expected) {
        List<String> found = found(text);
        if (expected != null && expected.matches("\\d")) {
            assertThat(found).hasSize(Integer.parseInt(expected));
        } else {
            assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
        }
        assertThat(search.count(search.read(text), 500)).isEqualTo(found.size());
    }

    @Test
    void photosAreFound() {
        UUID id = entry("2025-11-01", "Lake", "", page -> page);
        new PhotoRepository(records).add(id, "shore.png", Pictures.plain("png", 8, 8), 0);
        assertThat(found("has:photo")).containsExactly("Lake");
        assertThat(found("shore")).containsExactly("Lake");
    }

    @Test
    void aTagFieldOfItsOwnCountsAsWell() {
        UUID hall = tags.named("the hall", TagKind.PLACE).id();
        records.save(BOUNDARY, Ids.fresh(), new Values().put("title", "At the door").put("who", hall).put("state",
                "active"));
        assertThat(found("tag:\"the hall\"")).containsExactly("At the door");
    }

    @Test
    void theWordsFoundAreMarkedAndTheTitleIsNotSaidTwice() {
        Hit hit = search.page(search.read("loud"), null).rows().getFirst();
        assertThat(hit.snippet().plain()).isEqualTo("The river was loud enough to be company. Walking Eli");
        assertThat(hit.snippet().pieces().stream().filter(Snippet.Piece::found).map(Snippet.Piece::text))
                .containsExactly("loud");
    }

    @Test
    void aBinnedTagFindsNothingByItsNameOnceItsPagesAreSaved() {
        tags.find("Walking", TagKind.SOOTHER).ifPresent(tag -> records.bin(TagRepository.KIND, tag.id()));
        assertThat(found("tag:walking")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "\"\"\"", "-\"", "AND", "OR river", "NOT", "river AND", "NEAR(a b)", "NEAR/2",
            "title:river", "river*", "^river", "(river", "river)", "{river}", "a\"b\"c", "'; drop table entry; --",
            "river\0hidden", "\ud800", "\ud83d\ude42", "!!!", "-!!!", "- -", ":", "::", ":a", "a:", "tag:\"", "%", "_",
            "\u0002river\u0003", "in:private in:journal", "mood:<1", "col:\"x y", "*", "-*"})
    void noTextCanBreakTheSearch(String text) {
        Page<Hit> page = search.page(search.read(text), null);
        assertThat(page.more()).isFalse();
        assertThat(search.count(search.read(text), 10)).isEqualTo(page.rows().size());
        assertThat(db.number("select count(*) from entry")).isEqualTo(4);
    }

    @Test
    void signsAloneFindNothingAndDoNotHideWhatWordsFind() {
        assertThat(found("!!!")).isEmpty();
        assertThat(found("river !!! loud")).containsExactly("The bridge, both ways");
    }

    @Test
    void accentsAndCaseDoNotCount() {
        entry("2025-11-02", "Zoë’s kitchen", "crème", page -> page);
        assertThat(found("ZOE creme")).containsExactly("Zoë’s kitchen");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 120; i++) {
            entry("2024-0" + (1 + i % 9) + "-1" + i % 10, "Page " + i, "lantern", page -> page);
        }
        var seen = new ArrayList<UUID>();
        Query query = search.read("lantern");
        Page<Hit> page = search.page(query, null);
        seen.addAll(page.rows().stream().map(Hit::id).toList());
        while (page.more()) {
            page = search.page(query, page.rows().getLast());
            seen.addAll(page.rows().stream().map(Hit::id).toList());
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(search.count(query, 100)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"river", "river -rain", "\"the river\" mood:<=2", "tag:walking", "tag:walking river",
            "kind:trigger", "feeling:lonely", "mood:<=2", "on:2025-10", "has:photo", "has:tag", "is:starred",
            "in:journal", "in:private river", "-river", "in:private"})
    void noTableIsReadFromEndToEnd(String text) {
        SearchSql sql = search.sql(search.read(text));
        List<String> plan = db.list("explain query plan " + sql.page(), row -> row.text("detail"),
                sql.pageValues(Long.MAX_VALUE, 51));
        assertThat(plan).isNotEmpty();
        assertThat(plan.stream().filter(step -> step.startsWith("SCAN"))).as(String.valueOf(plan))
                .allMatch(step -> step.contains("VIRTUAL TABLE INDEX"));
        assertThat(plan).as("sorted").noneMatch(step -> step.contains("USE TEMP B-TREE FOR ORDER BY"));
    }
}
