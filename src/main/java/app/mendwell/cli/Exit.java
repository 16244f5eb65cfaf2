package app.mendwell.cli;

import app.mendwell.storage.StorageException.Reason;
import app.mendwell.ui.Words;
import java.nio.file.Path;

/**
 * The code that a process ends with, and what is said on standard error (the table of cli.md).
 *
 * @param sentence empty where nothing is to be said
 */
record Exit(int code, String sentence) {

    private static final int DONE = 0;
    private static final int BUG = 1;
    private static final int WRONG_USE = 2;
    private static final int WRONG_PASSPHRASE = 3;
    private static final int DAMAGED = 4;
    private static final int IN_USE = 5;
    private static final int NEWER = 6;
    private static final int UNREADABLE = 7;
    private static final int CANNOT_WRITE = 8;
    private static final int NO_WINDOW = 9;

    /** @param log where the traces of a fault of ours are */
    static Exit of(Ending ending, Path log) {
        return switch (ending) {
            case Ending.Done _ -> new Exit(DONE, "");
            case Ending.Window _ -> new Exit(DONE, "");
            case Ending.Bug _ -> new Exit(BUG, Words.of("cli.end.bug", log));
            case Ending.WrongUse(String sentence) -> new Exit(WRONG_USE, sentence);
            case Ending.NoSuchFile _ -> new Exit(WRONG_USE, Words.of("cli.end.no_such_file"));
            case Ending.NotAVault _ -> new Exit(WRONG_USE, Words.of("cli.end.not_a_vault"));
            case Ending.Exists _ -> new Exit(WRONG_USE, Words.of("cli.end.exists"));
            case Ending.WrongPassphrase _ -> new Exit(WRONG_PASSPHRASE, Words.of("cli.end.wrong_passphrase"));
            case Ending.Damaged(var backup) -> new Exit(DAMAGED, backup.map(copy -> Words.of("cli.end.damaged", copy))
                    .orElseGet(() -> Words.of("cli.end.damaged_alone")));
            case Ending.FoundWrong _ -> new Exit(DAMAGED, "");
            case Ending.InUse _ -> new Exit(IN_USE, Words.of("cli.end.in_use"));
            case Ending.NewerThanProgram _ -> new Exit(NEWER, Words.of("cli.end.newer"));
            case Ending.UnreadableInput(String sentence) -> new Exit(UNREADABLE, sentence);
            case Ending.SomeRefused(int count, boolean nothing) -> new Exit(UNREADABLE, nothing
                    ? Words.of("cli.end.refused_all", count)
                    : Words.of("cli.end.refused_some", count));
            case Ending.CannotWrite(Reason reason) -> new Exit(CANNOT_WRITE, cannotWrite(reason));
            case Ending.NoWindow(String sentence) -> new Exit(NO_WINDOW, sentence);
        };
    }

    private static String cannotWrite(Reason reason) {
        return switch (reason) {
            case DISK_FULL -> Words.of("cli.end.disk_full");
            case READ_ONLY -> Words.of("cli.end.read_only");
            case CANNOT_WRITE, BUSY, DAMAGED, OTHER -> Words.of("cli.end.cannot_write");
        };
    }
}
