package app.mendwell.repair.steps;

import app.mendwell.repair.steps.RepairStore.Output;
import app.mendwell.storage.Fields;

/** Brings a letter or a plan out of the program, by the person's own hand; the Repair room answers it. */
public interface Paper {

    /** Shows the page as it will be printed, over the wizard; closing it leads back. On the FX thread. */
    void print(Fields repair, Output output);

    /**
     * Asks for a place and writes the letter there, on the FX thread; that it isn't locked was said before.
     *
     * @param saved runs once the file is written, and not where the person changed their mind
     */
    void saveLetter(Fields repair, Runnable saved);
}
