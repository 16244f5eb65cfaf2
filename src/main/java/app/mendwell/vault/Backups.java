package app.mendwell.vault;

import app.mendwell.storage.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verified copies of an open vault, byte for byte, under the same key (vault.md section 6). Blocks; database thread. */
public final class Backups {

    /** What a copy was made for; the name carries it. */
    public enum Why {
        DAILY, MIGRATION, IMPORT, RESTORE, MANUAL
    }

    /** One copy as its name tells it. */
    public record Copy(Path file, Instant at, Why why) {
        @Override
        public String toString() {
            return "copy " + why;
        }
    }

    /** What a look at a copy found. */
    public enum Check {
        GOOD, DAMAGED,
        /** Made before the passphrase was changed, or of another vault. */
        OTHER_PASSPHRASE,
        /** Not there any more, or not readable. */
        GONE
    }

    private final OpenedVault vault;
    private final Path folder;

    Backups(OpenedVault vault, Path folder) {
        this.vault = vault;
        this.folder = folder;
    }

    /** Makes one copy, looks at every page of it, opens it to read, and only then gives it its name. */
    public Path make(Why why, Instant now) {
        try {
            Files0600.folders(folder);
            Path copy = free(BackupName.of(vault.file(), now, why));
            vault.db().run("pragma wal_checkpoint(truncate)");
            try (var part = VerifiedCopy.of(vault.file(), copy, vault.key())) {
                part.take(copy);
            }
            Retention.apply(vault.file(), list());
            return copy;
        } catch (IOException e) {
            throw StorageException.of(e, folder);
        }
    }

    private Path free(BackupName name) {
        Path wanted = folder.resolve(name.fileName());
        return Files.exists(wanted) ? free(name.aSecondLater()) : wanted;
    }

    /**
     * Makes the copy of the day, at lock or close, where none of this day (UTC) is there and something was changed since
     * the vault was opened.
     */
    public Optional<Path> daily(Instant now) {
        LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean made = copies().stream().anyMatch(copy -> copy.why() == Why.DAILY && copy.at().atOffset(ZoneOffset.UTC)
                .toLocalDate().equals(day));
        boolean changed = vault.db().number("select total_changes()") > 0;
        return made || !changed ? Optional.empty() : Optional.of(make(Why.DAILY, now));
    }

    /** The copies with their times and what they were made for, the newest first. Blocks; any thread but the FX one. */
    public List<Copy> copies() {
        return list().stream().map(file -> {
            BackupName name = BackupName.read(vault.file(), file).orElseThrow();
            return new Copy(file, name.at(), name.why());
        }).toList();
    }

    /** Whether a copy is whole and opens, under the key of this vault. Nothing of it is changed. */
    public Check check(Path copy) {
        try {
            return salted(copy).map(salt -> vault.key().hasSalt(salt)
                    ? looked(copy, vault.key())
                    : Check.OTHER_PASSPHRASE).orElse(Check.DAMAGED);
        } catch (IOException e) {
            return Check.GONE;
        }
    }

    /** The same with a passphrase at hand, whatever vault the copy is of. */
    public static Check check(Path copy, Passphrase passphrase) {
        try {
            Optional<byte[]> salt = salted(copy);
            if (salt.isEmpty()) {
                return Check.DAMAGED;
            }
            try (VaultKey key = VaultKey.derive(passphrase, salt.get())) {
                var pages = new Pages(copy, key);
                return pages.firstFits() || pages.anotherFits() ? looked(copy, key) : Check.OTHER_PASSPHRASE;
            }
        } catch (IOException e) {
            return Check.GONE;
        }
    }

    private static Optional<byte[]> salted(Path copy) throws IOException {
        return Files.size(copy) < Pages.SIZE ? Optional.empty() : Optional.of(Pages.salt(copy));
    }

    private static Check looked(Path copy, VaultKey key) {
        try {
            return VerifiedCopy.isGood(copy, key) ? Check.GOOD : Check.DAMAGED;
        } catch (IOException e) {
            return Check.GONE;
        }
    }

    /** The newest first. */
    public List<Path> list() {
        return list(vault.file(), folder);
    }

    private static List<Path> list(Path vault, Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> BackupName.read(vault, file).isPresent())
                    .sorted(Comparator.comparing((Path file) -> BackupName.read(vault, file).orElseThrow().at())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            return List.of(); // A folder that cannot be read holds no copy for us now.
        }
    }

    /** The time of the newest copy, of whatever kind. */
    public Optional<Instant> newest() {
        return list().stream().findFirst().flatMap(file -> BackupName.read(vault.file(), file)).map(BackupName::at);
    }

    /** The newest copy of a vault that this passphrase opens and whose every page is whole. */
    static Optional<Path> newestGood(Path vault, Path folder, Passphrase passphrase) {
        for (Path copy : list(vault, folder)) {
            try (VaultKey key = VaultKey.derive(passphrase, Pages.salt(copy))) {
                if (new Pages(copy, key).allFit()) {
                    return Optional.of(copy);
                }
            } catch (IOException e) {
                // One that cannot be read is not a good one; the next may be.
            }
        }
        return Optional.empty();
    }
}
