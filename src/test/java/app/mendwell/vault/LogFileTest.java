package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("state").resolve("mendwell.log");
    }

    private void log(String logger, Level level, String message, Throwable thrown) {
        var line = new LogRecord(level, message);
        line.setLoggerName(logger);
        line.setThrown(thrown);
        new LogFile(file()).publish(line);
    }

    @Test
    void ourLinesAreKeptForTheirOwnerAlone() throws IOException {
        log("app.mendwell.vault.VaultFiles", Level.INFO, "migrated from 6 to 7", null);
        assertThat(Files.readString(file())).endsWith("INFO app.mendwell.vault.VaultFiles: migrated from 6 to 7\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void theWordsOfOthersAreNot() throws IOException {
        log("org.library", Level.INFO, "the balcony door", null);
        assertThat(file()).doesNotExist();
        log("org.library", Level.WARNING, "the balcony door", null);
        assertThat(Files.readString(file())).contains("org.library").doesNotContain("balcony");
    }

    @Test
    void aFailureIsToldWithoutItsMessage() throws IOException {
        log("app.mendwell.Main", Level.SEVERE, "a fault", new IllegalStateException("balcony",
                new IOException("balcony")));
        assertThat(Files.readString(file())).contains("java.lang.IllegalStateException", "java.io.IOException",
                "LogFileTest.aFailureIsToldWithoutItsMessage").doesNotContain("balcony");
    }

    @Test
    void afterAMegabyteOneOlderFileStays() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "x".repeat(999_990));
        Files.writeString(LogFile.older(file()), "the one before");
        log("app.mendwell.Main", Level.INFO, "started", null);
        assertThat(Files.size(LogFile.older(file()))).isEqualTo(999_990);
        assertThat(Files.readString(file())).contains("started");
        assertThat(file().getParent().toFile().list()).containsExactlyInAnyOrder("mendwell.log", "mendwell.log.1");
    }

    @Test
    void whereNoneCanBeWrittenNothingHappens() throws IOException {
        Files.writeString(folder.resolve("state"), "in the way");
        log("app.mendwell.Main", Level.INFO, "started", null);
        assertThat(folder.resolve("state")).hasContent("in the way");
    }
}
