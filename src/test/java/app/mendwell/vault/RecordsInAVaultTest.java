package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.exchange.AllKinds;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.storage.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every room does, on a file with all the guards that a vault is opened with. */
class RecordsInAVaultTest {

    @TempDir
    private Path folder;

    @Test
    void aPageIsKeptFoundAndTakenOutOfTheSearchAgain() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-03-08T20:15:00Z"), ZoneOffset.UTC);
        var files = new VaultFiles(clock, VaultFiles::besideIt);
        try (OpenedVault vault = files.create(folder.resolve("journal.mendwell"),
                Passphrase.of("a lamp on the sill"))) {
            var entries = new EntryRepository(new Records(vault.db(), AllKinds.kinds(), clock));
            Entry entry = Entry.on(LocalDate.of(2026, 3, 8)).title("The bridge, both ways").build();
            entries.save(entry);
            assertThat(found(vault, "bridge")).isOne();
            entries.save(entry.but().title("The river").build());
            assertThat(found(vault, "bridge")).isZero();
            entries.bin(entry.id());
            assertThat(found(vault, "river")).isZero();
        }
    }

    private static long found(OpenedVault vault, String word) {
        return vault.db().number("select count(*) from search where search match ?", word);
    }
}
