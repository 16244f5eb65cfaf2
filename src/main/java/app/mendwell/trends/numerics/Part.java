package app.mendwell.trends.numerics;

/** A part of the day by the clock on the wall; a point whose time is not known has one of its own. */
public enum Part {
    MORNING, AFTERNOON, EVENING, LATE, UNKNOWN;

    private static final int NOON = 12;
    private static final int AFTERNOON_ENDS = 17;
    private static final int EVENING_ENDS = 22;
    private static final int DAY = 24;

    /**
     * The part that an hour lies in.
     *
     * @param hour 0 to 23
     * @param dayStartsAt hour 0 to 6 at which the person's day begins
     */
    public static Part of(int hour, int dayStartsAt) {
        int since = Math.floorMod(hour - dayStartsAt, DAY);
        if (since < NOON - dayStartsAt) {
            return MORNING;
        }
        if (since < AFTERNOON_ENDS - dayStartsAt) {
            return AFTERNOON;
        }
        return since < EVENING_ENDS - dayStartsAt ? EVENING : LATE;
    }
}
