package app.mendwell.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bringing journals in and taking them out, as the exchange answers for it. Blocks; database thread. */
public interface Transfers {

    /** What was found in a file, or came in from it. */
    sealed interface Found {

        record Read(Report report) implements Found {}

        /**
         * The file as a whole is not what it was taken for; nothing was written.
         *
         * @param why a sentence
         */
        record Unreadable(String why) implements Found {}
    }

    /**
     * What an import did, or would do.
     *
     * @param batch null where nothing was written
     * @param format by its stored name
     * @param zone that which is used where the file names none; null where it plays no part
     * @param firstDay null where no entry comes in
     */
    record Report(@Nullable UUID batch, String format, @Nullable String zone, Counts counts,
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, List<Refused> refused, List<LeftOut> leftOut) {

        public Report {
            refused = List.copyOf(refused);
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public String toString() {
            return "report";
        }
    }

    /** How many records come in, and how many were here before. */
    record Counts(int entries, int photos, int other, int alreadyThere) {

        boolean isEmpty() {
            return entries + photos + other == 0;
        }
    }

    /** A record that does not come in. */
    record Refused(String where, String why) {
        @Override
        public String toString() {
            return "refused";
        }
    }

    /** Something there is no place for here. */
    record LeftOut(String what, int count) {
        @Override
        public String toString() {
            return "left out";
        }
    }

    /**
     * An import of before.
     *
     * @param report what came in and what did not, in words
     * @param undone whether it was taken back
     */
    record Past(UUID batch, Instant at, String format, String report, boolean undone) {
        @Override
        public String toString() {
            return "import " + batch;
        }
    }

    /** How taking back ended: the names of what was changed since and stays. */
    record TakenBack(List<String> staying) {

        public TakenBack {
            staying = List.copyOf(staying);
        }

        @Override
        public String toString() {
            return "taken back";
        }
    }

    /** A file on its way out, page by page; closed before its end it leaves nothing behind. */
    interface Outgoing extends AutoCloseable {

        /** Writes a page; false once everything is written. */
        boolean step();

        @Override
        void close();
    }

    /** Formats that can be read, by their stored names. */
    List<String> readable();

    /** Formats that can be written, by their stored names. */
    List<String> writable();

    /** The format of a file, by a look at it. */
    Optional<String> formatOf(Path file) throws IOException;

    /** What would come in; nothing is written. */
    Found look(Path file, String format, String zone);

    /** Brings it in, all in one, with a backup before. */
    Found bring(Path file, String format, String zone);

    /** The newest first. */
    List<Past> past();

    /** Whether an import of before can be taken back. */
    boolean takesBack();

    TakenBack takeBack(UUID batch);

    Outgoing out(Path file, String format) throws FileAlreadyExistsException;
}
