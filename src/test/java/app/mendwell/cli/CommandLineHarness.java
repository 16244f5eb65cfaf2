package app.mendwell.cli;

import app.mendwell.exchange.AllKinds;
import app.mendwell.storage.Records;
import app.mendwell.testing.Vaults;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.Passphrase;
import app.mendwell.vault.Places;
import app.mendwell.vault.UnlockResult;
import app.mendwell.vault.VaultFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs commands in this process, with streams of its own; a fixed Sunday evening; places in a folder of the test. */
final class CommandLineHarness {

    static final String WORDS = "harbor lamp on the sill";

    /** How a command ended, and what it said. */
    record Ran(Choice choice, String out, String err) {

        int code() {
            return choice instanceof Choice.Exit(int code) ? code : -1;
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new AssertionError("no JSON document: " + out, e);
            }
        }
    }

    final Path folder;
    final Places places;
    final Path passphrase;
    Clock clock = Vaults.evening();
    String standardInput = "";

    CommandLineHarness(Path folder) throws IOException {
        this.folder = folder;
        this.places = new Places(folder.resolve("data/journal.mendwell"), folder.resolve("data/demo.mendwell"),
                folder.resolve("settings.json"), folder.resolve("mendwell.log"));
        this.passphrase = secret("passphrase", WORDS + "\n");
    }

    /** A file that nobody else may read. */
    Path secret(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    Ran run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        var words = new ArrayList<String>();
        List.of(arguments).forEach(argument -> words.add(argument.toString()));
        Choice choice = Cli.run(words.toArray(new String[0]), new Surroundings(terminal, clock, places));
        return new Ran(choice, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** As {@link #run}, on a journal whose passphrase lies in the file. */
    Ran open(String command, Path vault, Object... more) {
        var arguments = new ArrayList<Object>(List.of(command, vault, "--passphrase-file", passphrase));
        arguments.addAll(List.of(more));
        return run(arguments.toArray());
    }

    Path vault(String name, Consumer<Records> fill) throws IOException {
        Path vault = folder.resolve(name);
        try (OpenedVault opened = new VaultFiles(Vaults.evening(), VaultFiles::besideIt).create(vault,
                Passphrase.of(WORDS))) {
            fill.accept(new Records(opened.db(), AllKinds.kinds(), Vaults.evening()));
        }
        return vault;
    }

    static OpenedVault opened(Path vault) {
        UnlockResult result = new VaultFiles(Vaults.evening(), VaultFiles::besideIt).open(vault, Passphrase.of(WORDS));
        return ((UnlockResult.Opened) result).vault();
    }
}
