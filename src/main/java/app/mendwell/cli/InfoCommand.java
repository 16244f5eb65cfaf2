package app.mendwell.cli;

import app.mendwell.exchange.Counts;
import app.mendwell.storage.Migrations;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import app.mendwell.vault.OpenedVault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mendwell info}: how much a journal holds, and of what. */
@CommandLine.Command(name = "info", description = "Says how much a journal holds.", mixinStandardHelpOptions = true)
final class InfoCommand implements Command {

    @Mixin
    private final VaultOptions options = new VaultOptions();

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Ending run(Surroundings here) {
        return options.open(here, (vault, records) -> {
            ObjectNode document = document(here, vault, records);
            if (json) {
                Json.print(here.terminal(), document);
            } else {
                document.properties().forEach(
                        field -> here.terminal().out().println(field.getKey() + ": " + field.getValue().asText()));
            }
            return new Ending.Done();
        });
    }

    private static ObjectNode document(Surroundings here, OpenedVault vault, Records records) {
        Counts counts = Counts.of(records);
        Path folder = here.backupPlace().apply(vault.file());
        Optional<Instant> newest = vault.backups(folder).newest();
        return Json.object().put("entries", counts.entries()).put("check_ins", counts.checkIns())
                .put("photos", counts.photos()).put("records", counts.records())
                .put("schema", Migrations.version(records.db())).put("cipher", "SQLCipher 4")
                .put("size", size(vault.file())).put("last_backup", newest.map(Instant::toString).orElse(null));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw StorageException.of(e, Objects.requireNonNull(file.getParent()));
        }
    }
}
