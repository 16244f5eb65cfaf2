package app.mendwell.today;

import java.time.LocalDate;
import java.util.List;

/** Where due rows come from; the shell answers it from the other rooms. */
public interface DueSource {

    /**
     * Everything whose day has come, however long ago: what has been shown long enough is left out here, by
     * {@link DueList}. No row of a binned record. Blocks; called on the database thread.
     */
    List<Due> dueBy(LocalDate day);
}
