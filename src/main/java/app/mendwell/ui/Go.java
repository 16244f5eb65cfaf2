package app.mendwell.ui;

import java.util.UUID;

/** The ways from one room to another. Every one of them keeps what is typed where it was left. */
public interface Go {

    void room(Room room);

    /** Shows a record in its room; a record that is gone or binned opens nothing. */
    void open(String kind, UUID id);

    /** Opens the room of that kind with a new record of it. */
    void begin(String kind);

    /**
     * Calm, laid over the present place; closing it leads back to the same caret.
     *
     * @param keepNothing whether the offer to keep a note is absent
     */
    void calm(boolean keepNothing);

    /** A panel at the side of the present place; closing it leads back to the same caret. */
    void aside(String title, View view);

    void closeAside();
}
