package app.mendwell.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.boundaries.BoundariesView;
import app.mendwell.boundaries.BoundariesViewModel;
import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.calm.CalmView;
import app.mendwell.calm.CalmViewModel;
import app.mendwell.journal.search.Hit;
import app.mendwell.journal.search.SearchRepository;
import app.mendwell.journal.tags.TaggedPage;
import app.mendwell.journal.tags.TaggedPages;
import app.mendwell.journal.tags.TagsViewModel;
import app.mendwell.repair.life.Output;
import app.mendwell.repair.steps.PrivatePages;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.repair.steps.Step;
import app.mendwell.repair.steps.Wizard.Place;
import app.mendwell.rules.Tree;
import app.mendwell.settings.AboutView;
import app.mendwell.settings.PersonViewModel;
import app.mendwell.settings.SupportView;
import app.mendwell.shell.Running;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Fx;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Room;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Safety. */
class CareCTest {

    private static final String K1 = "If this is too heavy to hold by yourself, someone you trust, a doctor or a nurse, "
            + "or a free listening line where you live can be with you in it. If a life is in danger now, the local "
            + "emergency number is the fastest help. Your own list is in Settings.";
    private static final String K2 = "Many places have free, confidential help for people who feel afraid at home, and "
            + "for people who worry about what they may do. A doctor, a nurse, a library, a local advice office or "
            + "someone you trust can help you find it. If you are in danger now and it is safe to call, use the local "
            + "emergency number. If this computer might be watched, another device may be safer.";
    private static final String K3 = "This is a notebook with questions. It isn’t a therapist, it knows nothing about "
            + "Eli but what you write, and it can be mistaken.";

    private static final List<String> GATE = List.of("hardMoment", "afraid", "frightened", "notSure", "skip");

    private final Noor noor = new Noor();
    private final Map<String, List<String>> before = Rows.of(noor.db);

    /** What is logged while something happens. */
    private static List<String> logged(Runnable act) {
        var lines = new ArrayList<String>();
        var handler = new Handler() {

            @Override
            public void publish(LogRecord line) {
                lines.add(line.getLoggerName() + " " + line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger ours = Logger.getLogger("app.mendwell");
        Level level = ours.getLevel();
        ours.setLevel(Level.ALL);
        ours.addHandler(handler);
        try {
            act.run();
        } finally {
            ours.removeHandler(handler);
            ours.setLevel(level);
        }
        return lines;
    }

    /** Scenario 1. */
    @Test
    void c14TheGateLeavesNothing() {
        List<String> log = logged(() -> {
            var page = new Writing(noor);
            page.press("#notSure");
            page.press("#close");
            assertThat(page.place()).isInstanceOf(Place.Nowhere.class);
            var another = new Writing(noor);
            another.press("#frightened");
            another.press("#goOn");
            another.press("#full");
            another.rest(60_000);
            Fx.run(another.view::leave);
        });
        assertThat(log).isEmpty();
        assertThat(Rows.of(noor.db)).isEqualTo(before);
    }

    @Test
    void c14NoAnswerOfTheGateIsChosenBeforehandAndAllLookAlike() {
        var page = new Writing(noor);
        List<Button> answers = GATE.stream().map(id -> Fx.find(page.root(), "#" + id, Button.class)).toList();
        Fx.run(() -> {
            Node owner = page.root().getScene().getFocusOwner();
            for (Button answer : answers) {
                assertThat(answer.isDefaultButton()).isFalse();
                assertThat(answer).isNotEqualTo(owner);
                assertThat(answer.getStyleClass()).isEqualTo(answers.getFirst().getStyleClass());
                assertThat(answer.getWidth()).isEqualTo(answers.getFirst().getWidth()).isPositive();
                assertThat(answer.getHeight()).isEqualTo(answers.getFirst().getHeight()).isPositive();
                assertThat(answer.getFont()).isEqualTo(answers.getFirst().getFont());
                assertThat(answer.getTextFill()).isEqualTo(answers.getFirst().getTextFill());
                assertThat(answer.getBackground()).isEqualTo(answers.getFirst().getBackground());
            }
        });
    }

    @Test
    void c14TheGateIsNoStepAndOnlyRoomIsRememberedWithTheFirstAnswer() {
        assertThat(Stream.of(Step.values()).map(Step::key)).noneMatch(key -> key.contains("gate"));
        Writing page = Writing.givingRoom(noor);
        List<String> texts = page.texts();
        assertThat(texts).noneMatch(text -> text.contains("frightened") || text.contains("Before you start"));
        page.rest(60_000);
        assertThat(Rows.of(noor.db)).isEqualTo(before);
        page.go(Step.MY_PART);
        page.type("my_part", "I shouted.");
        page.rest(6000);
        assertThat(noor.db.one("select route from repair", row -> row.text("route"))).contains("space");
        var note = new Writing(noor);
        note.press("#frightened");
        assertThat(note.texts()).anyMatch(text -> text.contains(
                "If you go on, this repair remembers to open without a letter."));
    }

    private Writing privately() {
        var page = new Writing(noor);
        page.press("#afraid");
        return page;
    }

    /** Scenario 2. */
    @Test
    void c15ThePrivatePagesNameNothingThatReachesOut() {
        Writing page = privately();
        assertThat(page.place()).isInstanceOf(Place.Privately.class);
        List<String> texts = page.texts();
        assertThat(texts).contains("Let it vanish", "Keep it locked here").hasSizeGreaterThan(12);
        for (String word : List.of("sorry", "letter", "ask", "next time", "apolog", "forgiv", "follow")) {
            assertThat(texts).as(word).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    @Test
    void c15NothingIsWrittenUnlessKeepIsChosen() {
        Writing page = privately();
        page.type("note", "He stood in the doorway.");
        page.rest(10_000);
        Fx.run(page.view::leave);
        Fx.run(page.view::enter);
        page.rest(10_000);
        assertThat(Rows.of(noor.db)).isEqualTo(before);
        page.press("#vanish");
        assertThat(page.text("note")).isEmpty();
        assertThat(noor.said()).isEmpty();
        assertThat(noor.ways().asked).isEmpty();
        assertThat(Rows.of(noor.db)).isEqualTo(before);
    }

    @Test
    void c15AKeptNoteIsFoundOnlyWhereItIsLookedFor() {
        Writing page = privately();
        page.type("note", "Call Ana.");
        page.press("#keep");
        assertThat(Rows.changed(before, Rows.of(noor.db))).hasSize(2).allMatch(line -> line.startsWith("repair: ")
                || line.startsWith("private_text: "));
        assertThat(noor.db.one("select route || ' ' || state as how from repair", row -> row.text("how"))).contains(
                "private finished");
        var search = new SearchRepository(noor.house.records(), Noor.CONTENT);
        assertThat(search.page(search.read("Ana"), null).rows()).isEmpty();
        assertThat(search.page(search.read("in:private Ana"), null).rows()).extracting(Hit::kind).containsExactly(
                "repair");
    }

    private static final Fields EVERYTHING = Fields.EMPTY.with("route", "open").with("path", "full")
            .with("state", "draft").with("happened_on", LocalDate.of(2026, 3, 7)).with("facts", "The light went off.")
            .with("i_statement", "I feel lonely when the light goes off.").with("their_view", "It was a long day")
            .with("my_part", "I went silent").with("sorry_happened", "I went silent in the car")
            .with("sorry_impact", "It may have felt like a door").with("ask_text", "Tell me before you go up.")
            .with("commitment_text", "We say good night.").with("followup_day1", true).with("plan_steps", Json.read("""
                    [{"body": "I say that I am tired", "who": "me"}]"""));

    private List<String> pagesAfter(String choice) {
        var who = new Noor();
        UUID id = Ids.fresh();
        who.house.records().save(RepairKinds.REPAIR, id, EVERYTHING.with("sorry_choice", choice)
                .with("state", "paused").with("sorry_happened", null).with("sorry_impact", null)
                .with("step_status", Json.read("{\"sorry\": \"done\"}")).with("resume_step", "say_ask"));
        var page = new Writing(who);
        Fx.run(() -> page.view.resume(id));
        var texts = new ArrayList<String>();
        for (Step step : List.of(Step.SAY_ASK, Step.HOLDS, Step.NEXT_TIME, Step.SHARE)) {
            page.go(step);
            texts.addAll(page.texts());
        }
        return texts;
    }

    /** Scenario 3. */
    @ParameterizedTest
    @ValueSource(strings = {"not_mine", "already_said", "write"})
    void c16NothingLaterRecallsThatNoSorryWasWritten(String choice) {
        List<String> notNow = pagesAfter("not_now");
        assertThat(notNow).hasSizeGreaterThan(40);
        assertThat(pagesAfter(choice)).isEqualTo(notNow);
    }

    @Test
    void c16ASorryCanBeLeftOut() {
        Writing page = Writing.openly(noor);
        page.go(Step.SORRY);
        assertThat(Fx.find(page.root(), "#onward", Button.class).getText()).isEqualTo("Skip for now");
        assertThat(Fx.find(page.root(), "#onward", Button.class).isDisabled()).isFalse();
        page.press("#onward");
        assertThat(page.session().walk().step().get()).isNotEqualTo(Step.SORRY);
    }

    @Test
    void c17WhoeverMayHaveFrightenedSomeoneGetsNoLetterAndNoAsk() {
        Writing page = Writing.givingRoom(noor);
        assertThat(page.texts()).noneMatch(text -> text.contains("Say and ask"));
        page.go(Step.MY_PART);
        page.type("my_part", "I shouted.");
        page.go(Step.SHARE);
        assertThat(page.session().walk().shown()).doesNotContain(Step.SAY_ASK);
        assertThat(page.texts())
                .noneMatch(text -> text.matches("(?i)print letter|save letter.*|copy|.*i shared it|.*the letter.*"));
        UUID id = Ids.fresh();
        noor.repairs.finish(id, EVERYTHING.with("route", "space"), true);
        assertThat(noor.repairs.outputs(id)).extracting(Output::kind).containsExactly("plan");
        assertThat(noor.db.one("select state from repair where id = ?", row -> row.text("state"), id)).contains(
                "finished");
        assertThat(page.root().lookupAll("#shared").stream().filter(Node::isVisible)).isEmpty();
    }

    @Test
    void c17NoOutputAsksToBeForgivenOrAnswered() {
        Pattern pressing = Pattern.compile("(?i)forgiv|answer me|please (answer|reply|respond)|waiting for|\\bby (\\{"
                + "|tomorrow|tonight)|i hope you|you owe|give me|another chance|let me know");
        Map<String, String> lines = new TreeMap<>(Shown.words());
        lines.keySet().removeIf(key -> !key.matches("repair\\.(letter|plan|sorry|say_ask|share)\\..*"));
        assertThat(lines).hasSizeGreaterThan(40);
        lines.forEach((key, text) -> assertThat(pressing.matcher(text).find()).as(key + ": " + text).isFalse());
        UUID id = Ids.fresh();
        noor.repairs.finish(id, EVERYTHING.with("sorry_choice", "write").with("talk_time", "on Sunday"), false);
        noor.repairs.outputs(id).forEach(output -> assertThat(pressing.matcher(output.text()).find()).isFalse());
    }

    private static final String LIMIT = "A limit says what I will do. A request says what I’d like; a no is possible. "
            + "If this sets what another person may do, wear, spend or whom they may see, it’s a rule for them, not a "
            + "boundary.";
    private static final String RISK = "If saying it could put you at risk, keep it here. It can be true without being "
            + "said.";

    private List<String> form(Fields fields) {
        var model = new BoundariesViewModel(noor.house, Noor.CONTENT);
        BoundariesView view = Page.drawn(() -> new BoundariesView(model, null));
        UUID id = Ids.fresh();
        if (!fields.isEmpty()) {
            new BoundaryRepository(noor.house.records()).save(id, fields);
        }
        Fx.run(() -> {
            if (fields.isEmpty()) {
                model.begin();
            } else {
                model.show(id);
                model.edit("title");
            }
        });
        return Page.texts(view.root());
    }

    @Test
    void c18ThatALimitIsMyOwnStandsBesideEveryForm() {
        assertThat(form(Fields.EMPTY)).contains(LIMIT, RISK);
        assertThat(form(Boundary.fresh().with("title", "Quiet").with("what_i_do", "I go for a walk."))).contains(LIMIT,
                RISK);
        assertThat(form(Boundary.fresh().with("title", "Friends").with("form", "request").with("holder", "partners")
                .with("what_i_ask", "You may not see them."))).contains(LIMIT, RISK);
    }

    @Test
    void c19NothingPromisesWithoutCondition() {
        List<String> words = Stream.concat(BannedWords.LOYALTY.stream(), BannedWords.list("""
                "no matter how" "always be there" "for ever" forever "never leave" "till death"
                "whatever happens" "put the relationship" "couple first" "us first"
                """).stream()).toList();
        var found = new TreeMap<String, List<String>>();
        Stream.of(Shown.words(), Shown.content()).forEach(texts -> texts.forEach((key, text) -> found.put(key,
                BannedWords.in(text, words))));
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    @Test
    void c19ABoundaryGoesBeforeAnAgreement() {
        Writing page = Writing.openly(noor);
        page.go(Step.HOLDS);
        assertThat(page.texts()).contains("A boundary goes before an agreement.");
    }

    @Test
    void c20NoNumberAndNoAddressIsBuiltIn() {
        Pattern number = Pattern.compile("\\+\\d{2}|\\b(112|911|999|110|988|116 ?\\d{3}|0800)\\b"
                + "|(?<![\\d:])\\d{3,}[ /-]\\d{2,}|\\b\\d{6,}\\b");
        Pattern address = Pattern.compile("(?i)https?:|www\\.|\\w@\\w+\\.\\w|\\.(org|com|net)\\b");
        Stream.of(Shown.words(), Shown.content()).forEach(texts -> texts.forEach((key, text) -> {
            assertThat(number.matcher(text).find()).as(key + ": " + text).isFalse();
            assertThat(address.matcher(text).find()).as(key + ": " + text).isFalse();
        }));
        assertThat(number.matcher("Call 0800 111 222 or 112").find()).isTrue();
    }

    @Test
    void c20TheFixedTextsStandWordForWordWhereTheyBelong() {
        CalmView calm = Page.drawn(() -> new CalmView(new CalmViewModel(noor.house, Noor.CONTENT), new Motion()));
        assertThat(Page.texts(calm.root())).contains(K1);
        SupportView support = Page.drawn(() -> new SupportView(new PersonViewModel(noor.house)));
        assertThat(Page.texts(support.root())).contains(K1, K2);
        var space = new Writing(noor);
        space.press("#frightened");
        assertThat(space.texts()).contains(K2);
        assertThat(privately().texts()).contains(K2);
    }

    @Test
    void c20OnesOwnLinesComeFirst() {
        noor.house.preferred().change(all -> all.with("support_text", "Ana, any hour."));
        assertThat(privately().texts()).contains("Ana, any hour.").doesNotContain(K2);
    }

    @Test
    void c20NothingThatIsWrittenSetsThemOff() {
        String heavy = "He hit me. I want to die. I am afraid of him.";
        Writing page = Writing.openly(noor);
        for (Map.Entry<Step, String> place : Map.of(Step.HAPPENED, "facts", Step.INSIDE, "inside_note", Step.MY_PART,
                "my_part").entrySet()) {
            page.go(place.getKey());
            page.type(place.getValue(), "Soup.");
            page.rest(10_000);
            Set<String> plain = new HashSet<>(page.texts());
            page.input(place.getValue()).clear();
            page.type(place.getValue(), heavy);
            page.rest(10_000);
            Set<String> after = new HashSet<>(page.texts());
            after.remove(heavy);
            plain.remove("Soup.");
            assertThat(after).as(place.getKey().key()).isEqualTo(plain);
        }
        assertThat(noor.said()).isEmpty();
        assertThat(noor.ways().asked).isEmpty();
    }

    @Test
    void c20TheyCarryNoColourOfAlarm() {
        Writing page = privately();
        assertThat(alarms(page.root())).isEmpty();
        CalmView calm = Page.drawn(() -> new CalmView(new CalmViewModel(noor.house, Noor.CONTENT), new Motion()));
        assertThat(alarms(calm.root())).isEmpty();
    }

    private static List<String> alarms(Node node) {
        var found = new ArrayList<String>();
        node.getStyleClass().stream().filter(style -> style.matches(".*(danger|alert|warning|error|alarm).*")).forEach(
                found::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(alarms(child)));
        }
        return found;
    }

    @Test
    void c21ItSaysOnceAndPlainlyWhatItIsnt(@TempDir Path folder) {
        AboutView about = Page.drawn(() -> new AboutView(noor.house.preferred(), "0.1.0"));
        assertThat(Page.texts(about.root())).contains(K3);
        try (Running program = new Running(folder)) {
            program.start();
            assertThat(Page.texts(program.root())).contains(K3.replace("Eli", "my partner"));
        }
    }

    @Test
    void c21NoVerdictAndNoAdviceToStayOrGo() {
        Pattern verdict = Pattern
                .compile("(?i)\\b(you should (stay|leave)|leave (him|her|your partner)|break up|divorce"
                        + "|is (right|wrong) for you|(good|bad) relationship|work on your(self| relationship)|abus)");
        Stream.of(Shown.words(), Shown.content()).forEach(texts -> texts.forEach((key, text) -> assertThat(verdict
                .matcher(text).find()).as(key + ": " + text).isFalse()));
    }

    @Test
    void c22NothingIsGroupedOrOrderedByAPerson() {
        Pattern grouping = Pattern.compile("(?i)\\b(?:group|order) by ([^\"\\n)]*)");
        var by = new HashSet<String>();
        Tree.below(Path.of("src/main/java"), ".java").forEach(file -> grouping.matcher(Tree.read(file)).results()
                .forEach(match -> by.add(match.group(1).strip())));
        assertThat(by).hasSizeGreaterThan(10).noneMatch(columns -> columns.matches(
                ".*\\b(who|person\\w*|speaker|holder_name|partner\\w*)\\b.*"));
    }

    @Test
    void c22TheSearchGathersNothingAboutAPerson() {
        var tags = new TagRepository(noor.house.records());
        tags.named("Sam", TagKind.PERSON);
        tags.named("parties", TagKind.TRIGGER);
        var search = new SearchRepository(noor.house.records(), Noor.CONTENT);
        for (String typed : List.of("tag:Sam", "tag:sam", "tag:\"Sam\"", "kind:person", "kind:PERSON")) {
            assertThat(search.read(typed).asWords()).as(typed).containsExactly(typed);
        }
        assertThat(search.read("tag:parties").asWords()).isEmpty();
        assertThat(search.read("kind:trigger").asWords()).isEmpty();
    }

    @Test
    void c22APersonHasNoPageOfEntries() {
        var tags = new TagRepository(noor.house.records());
        Tag sam = tags.named("Sam", TagKind.PERSON);
        Tag parties = tags.named("parties", TagKind.TRIGGER);
        var model = new TagsViewModel(noor.house, Noor.CONTENT, tags, new TaggedPages() {

            @Override
            public app.mendwell.storage.Page<TaggedPage> after(UUID tag, @Nullable TaggedPage last) {
                return new app.mendwell.storage.Page<>(List.of(new TaggedPage(tag, LocalDate.of(2026, 3, 7), null,
                        "The bridge", 4)), false);
            }

            @Override
            public void open(UUID page) {}

            @Override
            public void write(Tag tag) {}
        });
        model.open(parties.id());
        assertThat(model.open().entries()).hasSize(1);
        model.open(sam.id());
        assertThat(model.open().entries()).isEmpty();
    }
}
