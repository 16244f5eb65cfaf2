package app.mendwell.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The backups of the open journal, as the vault answers for them. */
public interface Copies {

    /** What a backup was made for. */
    enum Why {
        DAILY, MIGRATION, IMPORT, RESTORE, MANUAL
    }

    /** What a look at a backup found. */
    enum Look {
        GOOD, DAMAGED, OTHER_PASSPHRASE, GONE
    }

    /** One backup. */
    record Copy(Path file, Instant at, Why why) {
        @Override
        public String toString() {
            return "copy " + why;
        }
    }

    /** The newest first. Blocks; work pool. */
    List<Copy> list();

    /** Makes one and looks at every page of it. Blocks; database thread. */
    void make();

    /** Whether it is whole and opens; nothing of it is changed. Blocks; work pool. */
    Look look(Copy copy);

    /** The same with its own passphrase, which is left as it is. Blocks; work pool. */
    Look look(Copy copy, char[] passphrase);

    /** Where backups go now. */
    Path folder();

    /** The folder the person chose, if they did. */
    Optional<Path> chosen();

    /** Whether the chosen folder isn't there now; backups go beside the journal meanwhile. */
    boolean isAway();

    /** Lets the person choose a folder; nothing where they changed their mind. FX thread. */
    Optional<Path> askFolder();

    /** Where backups go from now on; null for beside the journal. */
    void choose(@Nullable Path folder);

    /**
     * Closes the journal, keeps it under a dated name, puts the backup in its place and opens that. FX thread; the window
     * goes on from there.
     *
     * @param passphrase that of the backup, looked at before; wiped
     */
    void restore(Copy copy, char[] passphrase);
}
