package app.mendwell.cli;

import app.mendwell.storage.StorageException;
import app.mendwell.storage.StorageException.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** How a command ended; each has its own code and, where something is to be said, its own sentence. */
sealed interface Ending {

    record Done() implements Ending {}

    /** The window is to be opened on this journal. */
    record Window(Optional<Path> vault, boolean demo) implements Ending {
        @Override
        public String toString() {
            return "window";
        }
    }

    record Bug() implements Ending {}

    /** The arguments make no sense; the sentence quotes nothing but names of options. */
    record WrongUse(String sentence) implements Ending {}

    record NoSuchFile() implements Ending {}

    record NotAVault() implements Ending {}

    record Exists() implements Ending {}

    record WrongPassphrase() implements Ending {}

    record Damaged(Optional<Path> newestGood) implements Ending {
        @Override
        public String toString() {
            return "damaged";
        }
    }

    /** A journal that opens was looked through, and something in it is wrong; it was said on standard output. */
    record FoundWrong() implements Ending {}

    record InUse() implements Ending {}

    record NewerThanProgram() implements Ending {}

    /** An input file is not what it was taken for. */
    record UnreadableInput(String sentence) implements Ending {}

    /** Some records of an input were refused. */
    record SomeRefused(int count, boolean nothingWritten) implements Ending {}

    record CannotWrite(Reason reason) implements Ending {}

    record NoWindow(String sentence) implements Ending {}

    /** What it means that a new file could not be made. */
    static Ending of(IOException e, Path file) {
        if (e instanceof FileAlreadyExistsException && Files.exists(file)) {
            return new Exists();
        }
        return new CannotWrite(StorageException.of(e, Objects.requireNonNull(file.getParent(), "folder")).reason());
    }
}
