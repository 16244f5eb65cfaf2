package app.mendwell.exchange;

import app.mendwell.exchange.batch.ImportReport;

/** How reading files into a vault ended. */
public sealed interface ImportResult {

    /** What could come in has come in, or was counted where nothing was to be written. */
    record Done(ImportReport report) implements ImportResult {}

    /** Some records were refused and all or nothing was asked for: nothing was written. */
    record Stopped(ImportReport report) implements ImportResult {}

    /**
     * A file as a whole is not what it was taken for: nothing was written.
     *
     * @param why a sentence that quotes nothing of it
     */
    record Unreadable(String why) implements ImportResult {}
}
