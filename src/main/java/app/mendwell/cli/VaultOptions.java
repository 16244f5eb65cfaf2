package app.mendwell.cli;

import app.mendwell.exchange.AllKinds;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import app.mendwell.ui.Words;
import app.mendwell.vault.Backups;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.Passphrase;
import app.mendwell.vault.UnlockResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The journal that a command is about, and the way to open it. */
final class VaultOptions {

    @Parameters(index = "0", paramLabel = "VAULT", description = "the journal's file")
    private @Nullable Path vault;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "the passphrase is the first line of FILE, "
            + "which nobody else may be able to read; without it: asked for, or the first line of standard input")
    private @Nullable Path passphraseFile;

    /** What a command does with an open journal. */
    interface Work {
        Ending on(OpenedVault vault, Records records);
    }

    Path vault() {
        Path named = vault;
        if (named == null) {
            throw new IllegalStateException("the parser gives every command its journal");
        }
        return named.toAbsolutePath();
    }

    Asking asking(Surroundings here) {
        return new Asking(here.terminal(), passphraseFile);
    }

    /** Opens the journal, does the work and closes it. */
    Ending open(Surroundings here, Work work) {
        if (!Files.exists(vault())) {
            return new Ending.NoSuchFile();
        }
        return switch (asking(here).existing()) {
            case Asking.Answer.None(Ending why) -> why;
            case Asking.Answer.Letters(char[] letters) -> {
                try (Passphrase passphrase = Passphrase.of(letters)) {
                    yield opened(here, here.files().open(vault(), passphrase), work);
                }
            }
        };
    }

    private static Ending opened(Surroundings here, UnlockResult result, Work work) {
        return switch (result) {
            case UnlockResult.Opened(OpenedVault opened) -> worked(here, opened, work);
            case UnlockResult.WrongPassphrase _ -> new Ending.WrongPassphrase();
            case UnlockResult.Damaged(Optional<Path> newestGood) -> new Ending.Damaged(newestGood);
            case UnlockResult.NewerThanProgram _ -> new Ending.NewerThanProgram();
            case UnlockResult.InUse _ -> new Ending.InUse();
            case UnlockResult.NotAVault _ -> new Ending.NotAVault();
            case UnlockResult.PlaceRefuses(StorageException.Reason reason) -> new Ending.CannotWrite(reason);
        };
    }

    private static Ending worked(Surroundings here, OpenedVault opened, Work work) {
        if (here.backupPlace().isAway()) {
            here.terminal().say(Words.of("cli.backups_away"));
        }
        try (opened) {
            return tried(here, opened, work);
        } catch (StorageException e) {
            return new Ending.CannotWrite(e.reason());
        }
    }

    private static Ending tried(Surroundings here, OpenedVault opened, Work work) {
        try {
            return work.on(opened, new Records(opened.db(), AllKinds.kinds(), here.clock()));
        } catch (StorageException e) {
            return switch (e.reason()) {
                case DISK_FULL, READ_ONLY, CANNOT_WRITE -> new Ending.CannotWrite(e.reason());
                case BUSY -> new Ending.InUse();
                case DAMAGED -> new Ending.Damaged(newestGood(here, opened));
                case OTHER -> throw new IllegalStateException("a statement that cannot be right", e);
            };
        }
    }

    private static Optional<Path> newestGood(Surroundings here, OpenedVault opened) {
        Backups backups = opened.backups(here.backupPlace().apply(opened.file()));
        return backups.list().stream().filter(copy -> backups.check(copy) == Backups.Check.GOOD).findFirst();
    }
}
