package app.mendwell.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.testing.Fx;
import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.OverTimePlot;
import app.mendwell.trends.chart.Ruler;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.today.CheckIn;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.numerics.DayValue;
import app.mendwell.ui.Theme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/** care.md part F, rule by rule. */
class CareFTest {

    private static ChartCard mood(Diary diary) {
        return Fx.get(() -> {
            var view = new TrendsView(diary.house, new Content(), day -> {});
            var scene = new Scene(view.root(), 1180, 780);
            new Theme().dress(scene);
            view.enter();
            view.root().applyCss();
            view.root().layout();
            return (ChartCard) view.root().lookup("#mood");
        });
    }

    @Test
    void c31DotsLieAboveEveryLineAndTheTableHasTheSameNumbers() {
        ChartCard card = mood(Diary.plain(30));
        List<Node> layers = card.chart().getChildrenUnmodifiable();
        int lines = layers.indexOf(card.chart().lookup(".trend-lines"));
        int dots = layers.indexOf(card.chart().lookup(".trend-dots"));
        assertThat(lines).isNotNegative().isLessThan(dots);
        assertThat(layers.get(dots).isVisible()).isTrue();
        Fx.run(() -> card.asTable().set(true));
        assertThat(card.table().getItems().stream().filter(row -> row.get(1) != null).count()).isEqualTo(30);
        assertThat(card.table().getItems().getFirst()).startsWith(Diary.TODAY, 2.0);
    }

    private static final Pattern FORBIDDEN = Pattern.compile("\\b(because|cause|causes|effect|due to|leads to|improves|"
            + "worsens|makes you|predicts|should|helps|thanks to|affects|will)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void c32NoWordOfTheChartsExplainsOrForetells() throws IOException {
        var words = new Properties();
        words.load(new InputStreamReader(Theme.class.getResourceAsStream("words/trends.properties"),
                StandardCharsets.UTF_8));
        assertThat(words).isNotEmpty();
        assertThat(words.values()).noneMatch(text -> FORBIDDEN.matcher((String) text).find());
        assertThat(words.values()).noneMatch(text -> ((String) text).contains("!"));
        assertThat(FORBIDDEN.matcher("It will rain").find()).isTrue();
    }

    @Test
    void c33FiftyNinePairsAreSaidAndNothingElse() {
        var diary = new Diary();
        diary.pick("walking");
        for (int i = 0; i < 59; i++) {
            diary.checkIns.save(CheckIn.fresh(Diary.at(Diary.TODAY.minusDays(i), 20).with("mood", 1 + i % 5)
                    .with("tags",
                            i % 2 == 0 ? List.of(diary.tags.get("walking").id()) : List.of())
                    .with("tags_asked", true)));
        }
        var model = new LinksViewModel(diary.house, new Content());
        model.refresh();
        assertThat(model.links().get().sentence()).isEqualTo(
                "59 days have both. Below 60 the dots speak for themselves.");
        assertThat(model.links().get().cards()).isEmpty();
        assertThat(diary.db.number("select count(*) from look_result")).isZero();
    }

    @Test
    void c34NoLineUnderTwentyOneDaysAndNoneAcrossALongGap() {
        var range = new Range(Diary.TODAY.minusDays(89), Diary.TODAY);
        assertThat(OverTime.mood(range, spread(20, 0)).slow()).isNull();
        assertThat(OverTime.mood(range, spread(21, 0)).slow().runs()).hasSize(1);
        assertThat(OverTime.mood(range, spread(22, 14)).slow().runs()).hasSize(1);
        assertThat(OverTime.mood(range, spread(22, 15)).slow().runs()).hasSize(2);
    }

    /** Every second day of so many, with a gap after the eleventh. */
    private static List<DayValue> spread(int count, int missing) {
        var days = new ArrayList<DayValue>();
        LocalDate day = Diary.TODAY.minusDays(80);
        for (int i = 0; i < count; i++) {
            days.add(new DayValue(day, 3.0, 3, 3, 1, Map.of(), null, null, List.of(), List.of(), false));
            day = day.plusDays(i == 10 && missing > 0 ? missing + 1 : 2);
        }
        return days;
    }

    @Test
    void c35NothingButTheseIsEverCharted() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::stored)).isSubsetOf("mood", "energy", "sleep_hours",
                "sleep_quality", "space_need", "moved", "ate_ok", "room_for_me", "room_for_us");
    }

    @Test
    void c35RepairsBoundariesAndPersonsAreNoDays() {
        var diary = new Diary();
        diary.db.run("insert into boundary (id, created_at, updated_at, title, state) values (?, ?, ?, ?, ?)",
                Ids.fresh(), "2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z", "Quiet evenings", "active");
        diary.db.run("""
                insert into repair (id, created_at, updated_at, route, path, state, happened_on)
                values (?, ?, ?, 'standard', 'full', 'drafting', '2026-03-01')
                """, Ids.fresh(), "2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z");
        var repository = new TrendsRepository(diary.db);
        assertThat(repository.firstDay()).isEmpty();
        assertThat(repository.days(new Range(Diary.TODAY.minusDays(90), Diary.TODAY), 4)).isEmpty();
        assertThat(repository.tagNames()).doesNotContainValue("Eli");
        // The one source of the charts reads check-ins and entries only.
        String view = diary.db.one("select sql from sqlite_master where name = 'mood_point'", row -> row.text("sql"))
                .orElseThrow();
        assertThat(view).doesNotContain("repair", "boundary", "support", "ask ");
    }

    @Test
    void c36TheScaleIsWholeAndHasTheWordsOfTheWeather() {
        OverTime figure = OverTime.mood(new Range(Diary.TODAY.minusDays(29), Diary.TODAY), List.of());
        Ruler scale = new OverTimePlot(figure, new Names(Map.of(), Map.of()), true, Diary.TODAY).y();
        assertThat(scale.low()).isEqualTo(1);
        assertThat(scale.high()).isEqualTo(5);
        assertThat(scale.ticks().stream().map(tick -> scale.words().apply(tick.doubleValue()))).containsExactly(
                "Stormy", "Rainy", "Cloudy", "Fair", "Clear");
    }

    @Test
    void c36GapsStayGaps() {
        var diary = new Diary();
        diary.mood(Diary.TODAY, 4);
        diary.mood(Diary.TODAY.minusDays(5), 2);
        diary.records().save(app.mendwell.today.CheckInRepository.KIND, Ids.fresh(), Fields.EMPTY.with("date",
                Diary.TODAY.minusDays(3)).with("unclear", true));
        Range range = new Range(Diary.TODAY.minusDays(29), Diary.TODAY);
        OverTime figure = OverTime.mood(range, new TrendsRepository(diary.db).days(range, 4));
        assertThat(figure.dots()).hasSize(2);
        assertThat(figure.note()).isEqualTo("3 of 30 days have a check-in");
    }

    @Test
    void c36NoMoodIsDrawnInTheColourOfFailure() throws IOException {
        for (String look : List.of("light", "dark", "hc")) {
            String tokens = new String(Theme.class.getResourceAsStream("theme/tokens-" + look + ".css").readAllBytes(),
                    StandardCharsets.UTF_8);
            String danger = colour(tokens, "-mw-danger");
            for (int mood = 1; mood <= 5; mood++) {
                assertThat(colour(tokens, "-mw-mood-" + mood + "-fill")).isNotEqualTo(danger);
            }
        }
    }

    private static String colour(String tokens, String role) {
        var found = Pattern.compile(Pattern.quote(role) + ": (#[0-9A-F]+);").matcher(tokens);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
