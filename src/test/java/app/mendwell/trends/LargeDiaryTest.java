package app.mendwell.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Ids;
import app.mendwell.testing.Fx;
import app.mendwell.trends.chart.OverTimePlot;
import app.mendwell.trends.chart.TrendChart;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.numerics.Band;
import app.mendwell.trends.numerics.DayValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/** A hundred years of check-ins: trends.md section 7, 5. Limits leave room for a busy machine. */
class LargeDiaryTest {

    private static final int DAYS = 36_500;

    @Test
    void aHundredYearsAreReadComputedAndDrawnInABreath() {
        var diary = new Diary();
        LocalDate first = Diary.TODAY.minusDays(DAYS - 1L);
        diary.db.inTransaction(() -> {
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = first.plusDays(i);
                diary.db.run("""
                        insert into check_in (id, created_at, updated_at, date, at, mood, feelings, tags_asked)
                        values (?, ?, ?, ?, ?, ?, ?, 1)
                        """, Ids.fresh(), "2026-03-08T10:00:00Z", "2026-03-08T10:00:00Z", day, day + "T20:15+01:00",
                        1 + (i * 7 + i / 9) % 5, "[\"tender\",\"tired\"]");
            }
        });
        var repository = new TrendsRepository(diary.db);
        Range range = new Range(first, Diary.TODAY);
        repository.days(new Range(first, first.plusDays(400)), 4);
        long began = System.nanoTime();
        List<DayValue> days = repository.days(range, 4);
        OverTime figure = OverTime.mood(range, days);
        paint(figure);
        long painted = System.nanoTime();
        assertThat(days).hasSize(DAYS);
        assertThat((painted - began) / 1e9).isLessThan(4);
    }

    private static void paint(OverTime figure) {
        Fx.run(() -> {
            var chart = new TrendChart();
            var scene = new Scene(chart, 900, 220);
            chart.show(new OverTimePlot(figure, new Names(Map.of(), Map.of()), true, Diary.TODAY));
            scene.getRoot().applyCss();
            chart.layout();
        });
    }

    @Test
    void theLineTakesATenthOfASecondOnceWarm() {
        long[] days = new long[DAYS];
        double[] mood = new double[DAYS];
        for (int i = 0; i < DAYS; i++) {
            days[i] = i;
            mood[i] = 1 + (i * 7 + i / 9) % 5;
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long began = System.nanoTime();
            Band.of(days, mood);
            best = Math.min(best, System.nanoTime() - began);
        }
    }
}
