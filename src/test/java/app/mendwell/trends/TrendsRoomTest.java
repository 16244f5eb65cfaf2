package app.mendwell.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.testing.Fx;
import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.TrendChart;
import app.mendwell.ui.Theme;
import atlantafx.base.controls.ToggleSwitch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TrendsRoomTest {

    private final List<LocalDate> opened = new ArrayList<>();

    private Parent room(Diary diary) {
        return enter(Fx.get(() -> new TrendsView(diary.house, new Content(), opened::add)));
    }

    private static Parent enter(TrendsView view) {
        return Fx.get(() -> {
            var scene = new Scene(view.root(), 1180, 780);
            new Theme().dress(scene);
            view.root().applyCss();
            view.root().layout();
            view.enter();
            view.root().applyCss();
            view.root().layout();
            return view.root();
        });
    }

    private static TrendChart chart(Parent room, String card) {
        return Fx.find(room, card + " .trend-chart", TrendChart.class);
    }

    @Test
    void keysGoFromDotToDotAndEnterOpensTheDay() {
        Parent room = room(Diary.plain(30));
        TrendChart chart = chart(room, "#mood");
        Fx.run(chart::requestFocus);
        Fx.press(chart, KeyCode.END);
        assertThat(voice(chart)).contains("March 8, 2026", "Mood: Rainy, 2.0");
        Fx.press(chart, KeyCode.LEFT);
        assertThat(voice(chart)).contains("March 7, 2026");
        Fx.press(chart, KeyCode.HOME);
        Fx.press(chart, KeyCode.LEFT);
        assertThat(voice(chart)).contains("February 7, 2026");
        Fx.press(chart, KeyCode.ENTER);
        assertThat(opened).containsExactly(LocalDate.of(2026, 2, 7));
    }

    private static String voice(TrendChart chart) {
        return Fx.get(() -> chart.pointer().voice());
    }

    @Test
    void pixelsAreWalkedThroughByDayAndByMonth() {
        Parent room = room(Diary.plain(40));
        TrendChart chart = chart(room, "#year");
        Fx.run(chart::requestFocus);
        Fx.press(chart, KeyCode.END);
        assertThat(voice(chart)).isEqualTo("March 8, 2026, Rainy, 2 of 5");
        Fx.press(chart, KeyCode.UP);
        assertThat(voice(chart)).startsWith("February 8, 2026");
        Fx.press(chart, KeyCode.RIGHT);
        Fx.press(chart, KeyCode.ENTER);
        assertThat(opened).containsExactly(LocalDate.of(2026, 2, 9));
    }

    @Test
    void theSameNumbersStandInATable() {
        Parent room = room(Diary.plain(5));
        Fx.fire(room, "#mood .chart-turn");
        ChartCard card = Fx.find(room, "#mood", ChartCard.class);
        assertThat(card.table().isVisible()).isTrue();
        assertThat(card.chart().isVisible()).isFalse();
        assertThat(card.table().getItems()).hasSize(90);
        assertThat(card.table().getItems().getFirst()).startsWith(Diary.TODAY, 2.0);
        assertThat(Fx.find(room, "#mood .chart-turn", Button.class).getText()).isEqualTo("Show as chart");
    }

    @Test
    void theLineIsOffUntilAskedForAndAbsentUnderItsFloor() {
        ToggleSwitch few = Fx.find(room(Diary.plain(20)), "#line", ToggleSwitch.class);
        assertThat(few.isVisible()).isFalse();
        ToggleSwitch enough = Fx.find(room(Diary.plain(28)), "#line", ToggleSwitch.class);
        assertThat(enough.isVisible()).isTrue();
        assertThat(enough.isSelected()).isFalse();
    }

    @Test
    void anEmptyDiaryIsToldWhereDotsComeFrom() {
        Diary diary = new Diary();
        Parent room = room(diary);
        assertThat(Fx.find(room, ".empty-text", Label.class).getText())
                .isEqualTo("Dots appear as you check in. There’s no right number.");
        Fx.fire(room, ".trends-empty .button");
        assertThat(((app.mendwell.testing.NoWays) diary.house.go()).asked).containsExactly("room TODAY");
    }

    @Test
    void whatIsKeptMeanwhileIsThereWhenOneComesBack() {
        Diary diary = Diary.plain(3);
        var view = Fx.get(() -> new TrendsView(diary.house, new Content(), opened::add));
        Parent room = enter(view);
        Fx.run(view::leave);
        diary.mood(Diary.TODAY.minusDays(10), 5);
        Fx.run(view::enter);
        assertThat(Fx.find(room, "#mood", ChartCard.class).lookupAll(".mw-small")).anyMatch(
                each -> each instanceof Label label && label.getText().startsWith("4 of 90 days"));
    }
}
