package app.mendwell.trends;

import app.mendwell.trends.figures.EnergyAndMood;
import app.mendwell.trends.figures.FeelingDays;
import app.mendwell.trends.figures.FeelingPairs;
import app.mendwell.trends.figures.JustTheDays;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.figures.Rhythm;
import app.mendwell.trends.figures.SleepAndMood;
import app.mendwell.trends.figures.Swings;
import app.mendwell.trends.numerics.DayValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of a stretch of days, and the figures that can be made of it; free of JavaFX.
 *
 * @param days with a check-in, oldest first
 * @param values of the metrics of which the last of a day counts
 * @param steady the first mood of each day in the part of the day that is used most
 */
record Readings(Range range, List<DayValue> days, Map<Metric, List<OverTime.Dot>> values, List<OverTime.Dot> steady,
        Names names) {

    Readings {
        days = List.copyOf(days);
        values = Map.copyOf(values);
        steady = List.copyOf(steady);
    }

    /** Reads a stretch; blocks. */
    static Readings of(TrendsRepository repository, Range range, int dayStartsAt, Names names) {
        var values = new EnumMap<Metric, List<OverTime.Dot>>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (metric != Metric.MOOD && metric != Metric.ENERGY) {
                values.put(metric, repository.last(metric, range));
            }
        }
        return new Readings(range, repository.days(range, dayStartsAt), values, repository.steady(range, dayStartsAt),
                names);
    }

    OverTime mood() {
        return OverTime.mood(range, days);
    }

    /** A metric other than mood. */
    OverTime overTime(Metric metric) {
        return OverTime.of(metric, range, metric == Metric.ENERGY ? energy() : values.getOrDefault(metric, List.of()));
    }

    private List<OverTime.Dot> energy() {
        var energy = new ArrayList<OverTime.Dot>();
        for (DayValue day : days) {
            Double value = day.energy();
            if (value != null) {
                energy.add(new OverTime.Dot(day.date(), value));
            }
        }
        return energy;
    }

    Rhythm weekdays() {
        return Rhythm.weekdays(range, days);
    }

    Rhythm parts() {
        return Rhythm.parts(range, days);
    }

    FeelingDays feelings() {
        return new FeelingDays(range, days, names);
    }

    FeelingPairs pairs() {
        return new FeelingPairs(range, days, names);
    }

    SleepAndMood sleep() {
        return new SleepAndMood(range, days);
    }

    EnergyAndMood energyAndMood() {
        return new EnergyAndMood(range, days);
    }

    Swings swings() {
        return new Swings(range, steady);
    }

    JustTheDays justTheDays(String tag) {
        return new JustTheDays(tag, names.tag(tag), range, days);
    }

    @Override
    public String toString() {
        return days.size() + " days";
    }
}
