package app.mendwell.today;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is ready when the person is; computed from a record, never stored.
 *
 * @param source the record it comes from
 * @param dueOn from this day on it is shown
 * @param title what the record is called
 * @param opens what Open leads to
 */
public record Due(DueType type, UUID source, LocalDate dueOn, String title, Place opens) {

    /** A record in its room. */
    public record Place(String kind, UUID id) {}

    @Override
    public String toString() {
        return type.stored() + " of " + source;
    }
}
