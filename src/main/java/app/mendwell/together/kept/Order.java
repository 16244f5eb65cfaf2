package app.mendwell.together.kept;

/** How the records of a shelf follow each other. */
public enum Order {
    /** The newest first. */
    NEWEST("''", false),
    /** By their day, the newest first. */
    DAY("coalesce(date, '')", true),
    /** By the day they begin, the newest first. */
    BEGINS("coalesce(from_date, '')", true),
    /** What is coming by its hour, then what has none, then what is over. */
    STARTS("case when state in ('looked_back', 'cancelled') then '3' when starts_at is null then '2' "
            + "else '1' || starts_at end", false),
    /** Those of one area together. */
    AREA("coalesce(area, '~')", false),
    /** Those about one person together, and within them those of one kind. */
    ABOUT("coalesce(about, '') || coalesce(kind, '')", true),
    /** Those of one kind together. */
    KIND("coalesce(kind, '~')", false),
    /** Together, alone, and what rests or has ended below. */
    MODE("case state when 'ended' then '2' when 'resting' then '1' else '0' end || coalesce(mode, '')", false),
    /** By their week, the newest first. */
    WEEK("coalesce(week, '')", true);

    private final String place;
    private final boolean falling;

    Order(String place, boolean falling) {
        this.place = place;
        this.falling = falling;
    }

    /** SQL expression of a record's place. */
    String place() {
        return place;
    }

    String after() {
        return falling ? "<" : ">";
    }

    String by() {
        return "order by " + place + (falling ? " desc" : "") + ", id desc";
    }
}
