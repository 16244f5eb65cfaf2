package app.mendwell.journal;

/**
 * One sitting at a page: it ends on leaving the page or after ten quiet minutes. The words that stood before its first
 * change are laid aside once.
 */
final class Sitting {

    /** Read and written on the database thread alone. */
    private boolean begun;

    /** Keeps the page; on the database thread. */
    void keep(EntryRepository entries, Entry entry) {
        begun |= entries.keepTyped(entry, !begun);
    }
}
