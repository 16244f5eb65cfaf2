package app.mendwell.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.trends.figures.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewsViewModelTest {

    private final Diary diary = Diary.plain(5);
    private final TrendsViewModel charts = new TrendsViewModel(diary.house, new Content(), day -> {});
    private final ViewsViewModel views = new ViewsViewModel(diary.house, charts);

    private void keep(String name) {
        views.name().set(name);
        views.keep();
    }

    @Test
    void aKeptViewLooksAsItWasKept() {
        String walking = diary.tags.get("walking").id().toString();
        charts.reach().set(Reach.YEAR);
        charts.beside().setAll(List.of(Metric.SLEEP_HOURS, Metric.ENERGY));
        views.tag().set(walking);
        keep("  Sleep this year  ");
        charts.reach().set(Reach.DAYS_30);
        charts.beside().clear();
        views.tag().set(null);
        views.refresh();
        assertThat(views.kept()).hasSize(1);
        assertThat(views.kept().getFirst().name()).isEqualTo("Sleep this year");
        views.look(views.kept().getFirst());
        assertThat(charts.reach().get()).isEqualTo(Reach.YEAR);
        assertThat(charts.beside()).containsExactly(Metric.SLEEP_HOURS, Metric.ENERGY);
        assertThat(views.tag().get()).isEqualTo(walking);
        assertThat(views.name().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aViewWithoutANameIsNotKept(String name) {
        keep(name);
        assertThat(views.canKeep().get()).isFalse();
        assertThat(views.kept()).isEmpty();
        assertThat(ChartView.fits("x".repeat(60))).isTrue();
        assertThat(ChartView.fits("x".repeat(61))).isFalse();
    }

    @Test
    void aBinnedViewComesBackAsItWas() {
        keep("Winter");
        ChartView before = views.kept().getFirst();
        views.bin(before);
        assertThat(views.kept()).isEmpty();
        diary.house.undo().undo();
        views.refresh();
        assertThat(views.kept()).containsExactly(before);
    }
}
