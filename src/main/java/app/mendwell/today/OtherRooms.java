package app.mendwell.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What Today needs of other rooms; the shell answers it.
 *
 * @param dues what is ready, room by room
 * @param goOn what was paused
 * @param answers where a question is written about
 */
public record OtherRooms(List<DueSource> dues, GoOn goOn, Answers answers) {

    public OtherRooms {
        dues = List.copyOf(dues);
    }

    /** A repair that was paused. */
    public record Paused(UUID id, String title) {

        @Override
        public String toString() {
            return "paused " + id;
        }
    }

    /** Knows what was paused. */
    public interface GoOn {

        /** The newest paused repair of the routes open and space. Blocks; called on the database thread. */
        Optional<Paused> newest();
    }

    /** Begins pages of the journal. */
    public interface Answers {

        /** Opens a new page that answers this question of the library. On the FX thread. */
        void begin(String prompt);
    }
}
