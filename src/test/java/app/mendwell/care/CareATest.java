package app.mendwell.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.boundaries.BoundariesView;
import app.mendwell.boundaries.BoundariesViewModel;
import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryEventRepository;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.repair.Neighbours;
import app.mendwell.repair.RepairView;
import app.mendwell.repair.steps.PrivatePages;
import app.mendwell.repair.steps.RepairSession;
import app.mendwell.repair.steps.Route;
import app.mendwell.repair.steps.Wizard;
import app.mendwell.storage.Database;
import app.mendwell.storage.Ids;
import app.mendwell.testing.Vaults;
import app.mendwell.today.OtherRooms;
import app.mendwell.today.TodayView;
import app.mendwell.today.TodayViewModel;
import app.mendwell.trends.figures.Metric;
import app.mendwell.ui.House;
import app.mendwell.ui.paper.DesktopPress;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableNumberValue;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** No judging. */
class CareATest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    private final Noor noor = new Noor();
    private final House house = noor.house;

    private static Map<String, List<String>> found(Map<String, String> texts, List<String> words) {
        var found = new TreeMap<String, List<String>>();
        texts.forEach((place, text) -> {
            List<String> in = BannedWords.in(text, words);
            if (!in.isEmpty()) {
                found.put(place, in);
            }
        });
        return found;
    }

    @Test
    void c01NothingIsWonOrKeptUp() {
        List<String> words = BannedWords.list("""
                streak* badge* leaderboard* achievement* score* level* goal* rank* trophy reward* medal "days since"
                "in a row" completed completion unlocked
                """);
        // What a chart is made of: it needs days that follow one another.
        assertThat(found(Shown.words(), words)).isEqualTo(Map.of("trends.swing.few", List.of("in a row")));
        assertThat(found(Shown.content(), BannedWords.APPLAUSE)).isEmpty();
        assertThat(BannedWords.in("Seven days in a row", words)).containsExactly("in a row");
    }

    private static final Set<String> ROOMS = Set.of("boundaries", "repair", "together", "today");

    /** The classes between the rooms that tell of two people and their screens. */
    private static List<Class<?>> models() {
        var models = new ArrayList<Class<?>>();
        for (JavaClass type : new ClassFileImporter().importPackages("app.mendwell")) {
            String[] names = type.getPackageName().split("\\.");
            boolean model = type.getSimpleName().matches(".*(ViewModel|Session|Pages|Walk|Wizard|Hints)");
            if (names.length > 2 && ROOMS.contains(names[2]) && model) {
                models.add(type.reflect());
            }
        }
        return models;
    }

    /** A step taken back turns something so that pages read anew; a place in the list of steps is none of faults. */
    private static final Set<String> NO_COUNTS = Set.of("turns", "place");

    @Test
    void c02NoModelTellsANumberOfAnything() {
        List<Class<?>> models = models();
        assertThat(models).hasSizeGreaterThan(8);
        var numbers = new TreeSet<String>();
        for (Class<?> model : models) {
            for (Method method : model.getMethods()) {
                if (method.getDeclaringClass().equals(model) && isNumber(method.getReturnType())
                        && !NO_COUNTS.contains(method.getName())) {
                    numbers.add(model.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(numbers).isEmpty();
        assertThat(models.stream().flatMap(model -> Arrays.stream(model.getMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())).map(Method::getName))
                .noneMatch(name -> name.matches("(?i).*(count|total|rate|ratio|score|number|average|streak).*"));
    }

    private static boolean isNumber(Class<?> type) {
        return Set.of(int.class, long.class, double.class, float.class).contains(type)
                || Number.class.isAssignableFrom(type) || ObservableNumberValue.class.isAssignableFrom(type);
    }

    private static UUID quietEvenings(Noor who, int events) {
        UUID id = Ids.fresh();
        new BoundaryRepository(who.house.records()).save(id, Boundary.fresh().with("state", "active")
                .with("title", "Quiet evenings").with("warm_wording", "After ten I’d like it quiet."));
        var notes = new BoundaryEventRepository(who.house.records());
        for (int i = 0; i < events; i++) {
            Outcome outcome = Outcome.values()[i % Outcome.values().length];
            notes.save(new BoundaryEvent(Ids.fresh(), id, SUNDAY.minusDays(i), outcome, "", "", null));
        }
        return id;
    }

    private static List<String> boundaries(int events) {
        var who = new Noor();
        UUID id = quietEvenings(who, events);
        var model = new BoundariesViewModel(who.house, Noor.CONTENT);
        BoundariesView view = Page.drawn(() -> new BoundariesView(model, null));
        app.mendwell.testing.Fx.run(() -> model.show(id));
        return Page.texts(view.root());
    }

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2} " + MONTH + "(?: \\d{4})?|\\b" + MONTH
            + " \\d{1,2}(?:, \\d{4})?");

    private static Set<String> withoutDates(List<String> texts) {
        return texts.stream().map(text -> DATE.matcher(text).replaceAll("(day)")).collect(Collectors.toSet());
    }

    @Test
    void c02ThreeNotesAndThirtyReadTheSame() {
        Set<String> three = withoutDates(boundaries(3));
        Set<String> thirty = withoutDates(boundaries(30));
        assertThat(three).contains("Quiet evenings").anyMatch(text -> text.contains("(day)"));
        // What has no room among the newest is folded away under words, not under a number.
        assertThat(thirty).contains("Earlier notes");
        thirty.remove("Earlier notes");
        assertThat(thirty).isEqualTo(three);
        assertThat(thirty).noneMatch(text -> text.matches(".*\\b(27|30|10|33)\\b.*"));
    }

    private static List<String> repairs(int many) {
        var who = new Noor();
        for (int i = 0; i < many; i++) {
            RepairSession session = RepairSession.begin(who.house, who.repairs, Route.OPEN, false);
            session.form().put("my_part", "I raised my voice.");
            session.form().put("happened_on", SUNDAY.minusDays(i % 3));
            session.form().put("title", "After supper");
            if (i % 3 == 1) {
                session.pause(() -> {});
            } else {
                session.finish(i % 3 == 2, () -> {});
            }
        }
        RepairView view = Page.drawn(() -> new RepairView(who.house, Noor.CONTENT, new Neighbours((boundary, repair,
                day, outcome) -> {}, who, new DesktopPress(Stage::new))));
        return Page.texts(view.root());
    }

    @Test
    void c02ThreeRepairsAndThirtyReadTheSame() {
        Set<String> three = withoutDates(repairs(3));
        assertThat(three).contains("After supper").anyMatch(text -> text.contains("Shared"));
        assertThat(withoutDates(repairs(30))).isEqualTo(three);
    }

    /** Columns that hold a number, each with what it measures: the person's own day, or the form of a record. */
    private static final Map<String, Set<String>> NUMBERS = Map.ofEntries(
            Map.entry("entry", Set.of("mood", "energy", "latitude", "longitude", "starred", "veiled",
                    "no_look_back")),
            Map.entry("check_in", Set.of("mood", "unclear", "energy", "sleep_hours", "sleep_quality", "moved",
                    "ate_ok", "space_need", "tags_asked")),
            Map.entry("photo", Set.of("width", "height", "size", "position")), Map.entry("tag", Set.of("hidden")),
            Map.entry("tagging", Set.of("position")), Map.entry("own_word", Set.of("hidden")),
            Map.entry("template", Set.of("hidden")), Map.entry("boundary", Set.of("review_months")),
            Map.entry("repair", Set.of("resume_caret", "heat_before", "heat_after", "echo_share",
                    "i_statement_edited", "ask_ok_no", "followup_day1", "followup_week1", "letter_edited")),
            Map.entry("calm_session", Set.of("seconds", "heat_before", "heat_after")),
            // What was found between one's own days, and how sure that is.
            Map.entry("look", Set.of("days", "looked")),
            Map.entry("look_result", Set.of("days", "days_with", "days_without", "found", "half", "passed", "slope")),
            Map.entry("search_text", Set.of("number")), Map.entry("private_text", Set.of("number")),
            Map.entry("care_item", Set.of("veiled")), Map.entry("ask", Set.of("ok_no")),
            Map.entry("event_plan", Set.of("template")), Map.entry("ritual", Set.of("minutes")),
            Map.entry("pulse", Set.of("room_for_me", "room_for_us")),
            Map.entry("agreement", Set.of("review_months")));

    @Test
    void c03NoColumnMeasuresAPersonOrTheTwo() {
        var numbers = new TreeSet<String>();
        for (String table : Rows.tables(noor.db)) {
            noor.db.list("select name from pragma_table_info(?) where upper(type) not in ('TEXT', 'BLOB')",
                    row -> row.text("name"), table).stream()
                    .filter(column -> !NUMBERS.getOrDefault(table, Set.of()).contains(column))
                    .forEach(column -> numbers.add(table + "." + column));
        }
        assertThat(numbers).isEmpty();
    }

    @Test
    void c03ThereIsNoChartOfAnybodyElse() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::stored)).isSubsetOf("mood", "energy", "sleep_hours",
                "sleep_quality", "space_need", "moved", "ate_ok", "room_for_me", "room_for_us", "feelings");
    }

    @Test
    void c04AfterKeepingItSaysKeptAndNothingElse() {
        var said = new ArrayList<String>();
        var model = new BoundariesViewModel(house, Noor.CONTENT);
        model.begin();
        model.form().form().put("title", "Quiet evenings");
        model.keepForm();
        said.add(noor.said());
        UUID boundary = noor.db.one("select id from boundary", row -> row.uuid("id")).orElseThrow();
        model.show(boundary);
        model.boundary().noteEvent();
        model.boundary().note().form().put("outcome", "crossed");
        model.boundary().note().keep();
        said.add(noor.said());
        model.review();
        model.reviewing().form().put("decision", "keep");
        model.keepReview();
        said.add(noor.said());
        var today = new TodayViewModel(house, Noor.CONTENT, new OtherRooms(List.of(), Optional::empty, prompt -> {}));
        today.enter();
        today.checkIn().form().integer("mood").set(1);
        today.checkIn().keep();
        said.add(noor.said());
        var pages = new PrivatePages(house, noor.repairs);
        pages.note().set("Call Ana.");
        pages.keep();
        said.add(noor.said());
        said.add(afterARepair());
        assertThat(said).containsOnly("Kept").hasSize(6);
    }

    private String afterARepair() {
        house.notices().dismiss();
        var wizard = new Wizard(house, noor.repairs, left -> {});
        wizard.begin();
        wizard.openly();
        wizard.takeTime(false);
        RepairSession session = ((Wizard.Place.Within) wizard.place().get()).session();
        session.form().put("my_part", "I raised my voice.");
        wizard.finish(false);
        return noor.said();
    }

    @Test
    void c05NobodyIsDiagnosed() {
        assertThat(found(Shown.words(), BannedWords.MEDICINE)).isEmpty();
        assertThat(found(Shown.content(), BannedWords.MEDICINE)).isEmpty();
        assertThat(BannedWords.in("clinically it is traumatic", BannedWords.MEDICINE)).hasSize(2);
    }

    @Test
    void c06NobodyIsAType() {
        assertThat(found(Shown.words(), BannedWords.PEOPLE)).isEmpty();
        assertThat(found(Shown.content(), BannedWords.PEOPLE)).isEmpty();
        List<String> types = BannedWords.list("anxious-type avoider pursuer distancer \"type of person\"");
        assertThat(found(Shown.words(), types)).isEmpty();
        assertThat(found(Shown.content(), types)).isEmpty();
    }

    @Test
    void c07LeaningAndStandingAloneAreAskedAboutEqually() {
        Map<String, Long> themes = Noor.CONTENT.prompts().stream().collect(Collectors.groupingBy(
                prompt -> prompt.theme(), Collectors.counting()));
        assertThat(themes).containsKeys("independence", "interdependence");
        assertThat(Math.abs(themes.get("independence") - themes.get("interdependence"))).isLessThanOrEqualTo(1);
    }

    private static List<String> today(Noor who, Duration later) {
        who.hands.turn(later);
        var model = new TodayViewModel(who.house, Noor.CONTENT, new OtherRooms(List.of(),
                () -> Optional.of(new OtherRooms.Paused(new UUID(0, 1), "After the party")), prompt -> {}));
        TodayView view = Page.drawn(() -> new TodayView(model));
        var texts = new ArrayList<>(withoutDates(Page.texts(view.root())));
        // Each day has a question of its own.
        String question = model.prompt().text().get();
        assertThat(question).isNotEmpty();
        texts.remove(question);
        texts.add(who.said());
        return texts.stream().map(text -> text.replaceAll("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", "(weekday)"))
                .sorted().toList();
    }

    @Test
    void c08AfterFourHundredDaysTodayIsAsAfterOne() {
        var often = new Noor();
        var seldom = new Noor();
        for (Noor who : List.of(often, seldom)) {
            var today = new TodayViewModel(who.house, Noor.CONTENT, new OtherRooms(List.of(), Optional::empty,
                    prompt -> {}));
            today.enter();
            today.checkIn().form().integer("mood").set(2);
            today.checkIn().keep();
            today.leave();
            who.house.notices().dismiss();
        }
        List<String> nextDay = today(often, Duration.ofDays(1));
        assertThat(nextDay).anyMatch(text -> text.contains("(day)")).hasSizeGreaterThan(15);
        assertThat(today(seldom, Duration.ofDays(400))).isEqualTo(nextDay);
    }

    @Test
    void c08NoTextTellsOfAnAbsence() {
        Pattern absence = Pattern.compile("(?i)\\b(long time|been a while|away for|last visit|last opened|since you"
                + "|missed you|you haven’t|not been here)\\b");
        Shown.words().forEach((key, text) -> assertThat(absence.matcher(text).find()).as(key).isFalse());
    }

    @Test
    void theDatabaseOfTheTestHasEveryTable() {
        try (Database db = Vaults.inMemory()) {
            assertThat(new HashSet<>(Rows.tables(db))).contains("repair", "boundary_event", "check_in", "entry",
                    "search_text", "setting").doesNotContain("search", "search_data");
        }
    }
}
