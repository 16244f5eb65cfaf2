package app.mendwell.trends;

import java.time.LocalDate;

/** What another room answers: the page of a day. */
public interface DayPages {

    /** Shows what was written and noted on a day, or an empty page for it. */
    void open(LocalDate day);
}
