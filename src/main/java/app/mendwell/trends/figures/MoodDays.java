package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import java.util.List;
import java.util.function.Predicate;

/** The days that have a mood. */
public record MoodDays(List<DayValue> days) {

    public MoodDays {
        days = days.stream().filter(day -> day.mood() != null).toList();
    }

    public int size() {
        return days.size();
    }

    /** Those of them that meet a condition. */
    public MoodDays only(Predicate<DayValue> condition) {
        return new MoodDays(days.stream().filter(condition).toList());
    }

    /** The latest so many of them. */
    public MoodDays latest(int most) {
        return new MoodDays(days.subList(Math.max(0, days.size() - most), days.size()));
    }

    public long[] epochDays() {
        return days.stream().mapToLong(day -> day.date().toEpochDay()).toArray();
    }

    public double[] moods() {
        return days.stream().mapToDouble(MoodDays::mood).toArray();
    }

    /** The mood of a day that has one. */
    public static double mood(DayValue day) {
        Double mood = day.mood();
        if (mood == null) {
            throw new IllegalArgumentException("mood: none");
        }
        return mood;
    }

    /** The class of a value on the scale of five, halves going up. */
    public static int rounded(double value) {
        return Math.clamp((int) Math.floor(value + 0.5), 1, 5);
    }

    @Override
    public String toString() {
        return days.size() + " days with a mood";
    }
}
