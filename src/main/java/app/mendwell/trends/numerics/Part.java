package app.mendwell.trends.numerics;

/**
 * A part of the day by the clock on the wall: morning from the start of the day to 11:59, afternoon to 16:59, evening to
 * 21:59, late to the start of the next. A point whose time is not known has a part of its own.
 */
public enum Part {
    MORNING, AFTERNOON, EVENING, LATE, UNKNOWN
}
