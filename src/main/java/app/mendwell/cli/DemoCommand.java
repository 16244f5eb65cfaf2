package app.mendwell.cli;

import app.mendwell.exchange.AllKinds;
import app.mendwell.exchange.demo.DemoVault;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.Passphrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code mendwell demo}: a journal of two years that nobody lived. */
@CommandLine.Command(name = "demo", description = "Makes a journal of two made-up years and opens it. Its passphrase is demo.", mixinStandardHelpOptions = true)
final class DemoCommand implements Command {

    @Option(names = "--out", paramLabel = "DIR", description = "only writes demo.mendwell into this folder and prints its path")
    private @Nullable Path out;

    @Option(names = "--until", paramLabel = "DATE", description = "its last day; today without it")
    private @Nullable LocalDate until;

    @Override
    public Ending run(Surroundings here) {
        Path folder = out;
        Path vault = folder == null ? here.places().demo() : folder.resolve(here.places().demo().getFileName());
        if (Files.exists(vault)) {
            return folder == null && until == null
                    ? new Ending.Window(Optional.of(vault), true)
                    : new Ending.Exists();
        }
        Ending made = made(here, vault.toAbsolutePath());
        if (!(made instanceof Ending.Done)) {
            return made;
        }
        if (folder == null) {
            return new Ending.Window(Optional.of(vault), true);
        }
        here.terminal().out().println(vault.toAbsolutePath());
        return made;
    }

    private Ending made(Surroundings here, Path vault) {
        LocalDate last = until == null ? LocalDate.now(here.clock()) : until;
        boolean whole = false;
        try (Passphrase passphrase = Passphrase.of(DemoVault.PASSPHRASE)) {
            try (OpenedVault opened = here.files().create(vault, passphrase)) {
                DemoVault.fill(new Records(opened.db(), AllKinds.kinds(), here.clock()), last);
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(vault);
                }
            }
            return new Ending.Done();
        } catch (IOException e) {
            return Ending.of(e, vault);
        } catch (StorageException e) {
            return new Ending.CannotWrite(e.reason());
        }
    }
}
