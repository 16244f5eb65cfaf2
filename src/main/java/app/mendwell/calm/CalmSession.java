package app.mendwell.calm;

import app.mendwell.storage.Fields;
import java.util.UUID;

/**
 * A note of a quiet while, made only where the person asked for it.
 *
 * @param fields under the names of {@link CalmSessionRepository#KIND}; {@code date} and {@code kind} are there
 */
public record CalmSession(UUID id, Fields fields) {

    /** The longest note, in characters. */
    public static final int NOTE = 280;
    /** The ends of the scale of heat. */
    static final int COOL = 0;
    static final int HOT = 10;

    public CalmSession {
        if (fields.date("date") == null || !fields.has("kind")) {
            throw new IllegalArgumentException("date, kind: needed");
        }
    }

    @Override
    public String toString() {
        return "calm_session " + id;
    }
}
