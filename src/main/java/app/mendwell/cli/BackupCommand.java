package app.mendwell.cli;

import app.mendwell.vault.Backups;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mendwell backup}: one encrypted copy, looked through page by page before it gets its name. */
@CommandLine.Command(name = "backup", description = "Makes one encrypted, verified copy and prints where it lies.", mixinStandardHelpOptions = true)
final class BackupCommand implements Command {

    @Mixin
    private final VaultOptions options = new VaultOptions();

    @Option(names = "--to", paramLabel = "DIR", description = "the folder; without it, the one chosen in Settings, or backups beside the journal")
    private @Nullable Path to;

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Ending run(Surroundings here) {
        return options.open(here, (vault, records) -> {
            Path folder = to == null ? here.backupPlace().apply(vault.file()) : to.toAbsolutePath();
            Path copy = vault.backups(folder).make(Backups.Why.MANUAL, here.clock().instant());
            if (json) {
                Json.print(here.terminal(), Json.object().put("path", copy.toString()).put("verified", true));
            } else {
                here.terminal().out().println(copy);
            }
            return new Ending.Done();
        });
    }
}
