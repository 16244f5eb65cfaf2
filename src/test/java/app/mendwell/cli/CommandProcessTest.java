package app.mendwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.Main;
import app.mendwell.vault.OpenedVault;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** Commands as processes of their own, with the libraries they need and no other: none of a toolkit is among them. */
class CommandProcessTest {

    private static final List<Class<?>> NEEDED = List.of(Main.class, picocli.CommandLine.class, ObjectMapper.class,
            JsonFactory.class, JsonProperty.class, org.sqlite.JDBC.class, Logger.class,
            org.slf4j.jul.JULServiceProvider.class);

    @TempDir
    private static Path folder;
    private static CommandLineHarness line;
    private static Path vault;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void anEmptyVault() throws IOException {
        line = new CommandLineHarness(folder);
        vault = line.vault("journal.mendwell", records -> {});
    }

    private static String libraries() {
        return NEEDED.stream().map(type -> {
            try {
                return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
            } catch (java.net.URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }).distinct().collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static Ended run(String input, List<String> before, Object... arguments) throws Exception {
        var command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-cp", libraries(),
                "app.mendwell.Main"));
        Stream.of(arguments).forEach(argument -> command.add(argument.toString()));
        var process = new ProcessBuilder(command);
        process.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        process.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        process.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process running = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (var in = running.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return new Ended(running.waitFor(), Files.readString(out), Files.readString(err));
    }

    @Test
    void aCommandNeedsNoToolkitAndSaysNothingBesideItsDocument() throws Exception {
        assertThat(libraries()).doesNotContain("javafx", "atlantafx", "controlsfx");
        Ended ended = run(CommandLineHarness.WORDS + "\n", List.of(), "info", vault, "--json");
        assertThat(ended.err()).isEmpty();
        assertThat(new ObjectMapper().readTree(ended.out()).path("cipher").asText()).isEqualTo("SQLCipher 4");
        assertThat(ended.code()).isZero();
    }

    @Test
    void anotherProcessThatHoldsTheVaultIsSeen() throws Exception {
        try (OpenedVault opened = CommandLineHarness.opened(vault)) {
            assertThat(opened.file()).exists();
            Ended ended = run(CommandLineHarness.WORDS + "\n", List.of(), "info", vault);
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.err()).isEqualTo("The journal is open elsewhere.\n");
        }
    }

    /** A limit on the size of files stands for a disk that fills up: what is written beyond it fails. */
    @Test
    void aDiskThatFillsUpLeavesEverythingAsItWas() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        Path copy = full.resolve("journal.mendwell");
        Files.copy(vault, copy);
        Path export = full.resolve("Journal.json");
        Files.writeString(export, "{\"entries\":[{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\""
                + "soup and rain ".repeat(800_000) + "\"}]}");
        Ended ended = run(CommandLineHarness.WORDS + "\n",
                List.of("/bin/sh", "-c", "ulimit -f 12000; exec \"$0\" \"$@\""),
                "import", copy, export);
        assertThat(ended.err()).contains("What was kept before is untouched.").doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(8);
        assertThat(full.toFile().list()).contains("journal.mendwell", "Journal.json").noneMatch(
                name -> name.endsWith(".part"));
        assertThat(full.resolve("backups").toFile().list()).as("it began to write").hasSize(1);
        Ended after = run(CommandLineHarness.WORDS + "\n", List.of(), "verify", copy, "--json");
        assertThat(after.out()).contains("\"ok\" : true");
        assertThat(run(CommandLineHarness.WORDS + "\n", List.of(), "info", copy).out()).contains("entries: 0");
    }
}
