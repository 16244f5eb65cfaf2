package app.mendwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.cli.CommandLineHarness.Ran;
import app.mendwell.exchange.demo.DemoVault;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents that the commands print, on the made-up journal. */
class DocumentsTest {

    @TempDir
    private static Path folder;
    private static CommandLineHarness line;
    private static Path vault;

    @BeforeAll
    static void theMadeUpJournal() throws IOException {
        line = new CommandLineHarness(folder);
        vault = line.vault("mara.mendwell", records -> DemoVault.fill(records, LocalDate.of(2026, 3, 8)));
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void info() {
        JsonNode document = line.open("info", vault, "--json").json();
        assertThat(names(document)).containsExactly("entries", "check_ins", "photos", "records", "schema", "cipher",
                "size", "last_backup");
        assertThat(document.path("entries").asInt()).isGreaterThan(100);
        assertThat(document.path("size").asLong()).isEqualTo(vault.toFile().length());
    }

    @Test
    void searchInTheLanguageOfTheSearchBox() {
        Ran ran = line.open("search", vault, "tag:walking river", "--limit", "2", "--json");
        JsonNode document = ran.json();
        assertThat(names(document)).containsExactly("query", "read_as", "total", "took_ms", "hits");
        assertThat(document.path("query").asText()).isEqualTo("tag:walking river");
        assertThat(document.path("hits")).hasSize(2);
        assertThat(document.path("total").asInt()).isGreaterThanOrEqualTo(2);
        JsonNode newest = document.path("hits").path(0);
        assertThat(names(newest)).containsExactly("id", "kind", "date", "title", "snippet");
        assertThat(newest.path("date").asText()).isGreaterThan(document.path("hits").path(1).path("date").asText());
        assertThat(line.open("search", vault, "\"at their own time\"", "--json").json().path("total").asInt()).isZero();
    }

    @Test
    void veiledPagesAreFoundOnlyWhenAskedForByName() {
        assertThat(line.open("search", vault, "salt", "--json").json().path("hits")).isEmpty();
        assertThat(line.open("search", vault, "salt in:private", "--json").json().path("hits")).hasSize(2);
    }

    @Test
    void verifyFindsNothingWrong() {
        JsonNode document = line.open("verify", vault, "--json").json();
        assertThat(names(document)).containsExactly("ok", "problems");
        assertThat(document.path("ok").asBoolean()).isTrue();
        assertThat(document.path("problems")).isEmpty();
    }

    @Test
    void backupIsEncryptedAndOpensWithTheSameWords() throws IOException {
        JsonNode document = line.open("backup", vault, "--to", folder.resolve("elsewhere"), "--json").json();
        assertThat(names(document)).containsExactly("path", "verified");
        Path copy = Path.of(document.path("path").asText());
        assertThat(document.path("verified").asBoolean()).isTrue();
        byte[] start = Files.readAllBytes(copy);
        assertThat(new String(start, 0, 16, StandardCharsets.ISO_8859_1)).doesNotContain("SQLite format");
        assertThat(new String(start, StandardCharsets.ISO_8859_1)).doesNotContain("rehearsing");
        assertThat(line.open("info", copy).code()).isZero();
    }

    @Test
    void exportSaysFirstThatTheFileIsNotLockedAndComesBackWhole() throws IOException {
        Path out = folder.resolve("whole.json");
        Ran ran = line.open("export", vault, out);
        assertThat(ran.err()).startsWith("This file isn’t locked.");
        assertThat(ran.out().strip()).isEqualTo(out.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out))).isEqualTo("rw-------");
        assertThat(folder.resolve("whole.json-photos").toFile().list()).hasSize(7);

        Path other = line.vault("other.mendwell", records -> {});
        JsonNode dry = line.open("import", other, out, "--dry-run", "--json").json();
        assertThat(dry.path("batch").isNull()).isTrue();
        assertThat(line.open("info", other, "--json").json().path("records").asInt()).isZero();
        JsonNode document = line.open("import", other, out, "--json").json();
        assertThat(names(document)).containsExactly("batch", "format", "zone", "entries", "photos", "other",
                "already_there", "refused", "left_out");
        assertThat(document.path("format").asText()).isEqualTo("mendwell");
        for (String count : List.of("entries", "photos", "other", "already_there")) {
            assertThat(document.path(count)).as(count).isEqualTo(dry.path(count));
        }
        assertThat(document.path("refused")).isEmpty();
        assertThat(document.path("left_out")).isEmpty();
        assertThat(line.open("verify", other, "--json").json().path("ok").asBoolean()).isTrue();
        assertThat(line.open("import", other, out, "--json").json().path("already_there").asInt())
                .isEqualTo(dry.path("entries").asInt() + dry.path("other").asInt());
    }

    @Test
    void exportOfAFewDaysHoldsThoseAndEveryTag() throws IOException {
        Path out = folder.resolve("february.json");
        line.open("export", vault, out, "--from", "2026-02-01", "--to", "2026-02-28");
        JsonNode document = new com.fasterxml.jackson.databind.ObjectMapper().readTree(out.toFile());
        assertThat(document.path("entries")).isNotEmpty().allSatisfy(entry -> assertThat(entry.path("date").asText())
                .startsWith("2026-02"));
        assertThat(document.path("check_ins")).isNotEmpty();
        assertThat(document.path("tags")).hasSize(36);
        assertThat(document.path("repair_outputs")).isEmpty();
        assertThat(document.path("settings").path("my_name").asText()).isEqualTo("Mara");
    }

    @Test
    void helpAndVersionAreOnStandardOutput() {
        Ran help = line.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("demo", "create", "info", "import", "export", "search", "verify", "backup")
                .doesNotContain("trends", "recover", "undo-import");
        for (String command : List.of("demo", "create", "info", "import", "export", "search", "verify", "backup")) {
            assertThat(line.run(command, "--help").out()).as(command).contains("mendwell " + command);
        }
        assertThat(line.run("--version").out()).isNotBlank();
    }

    @Test
    void theDemoIsWrittenWhereItIsAskedFor() throws IOException {
        Path out = Files.createDirectory(folder.resolve("looking"));
        Ran ran = line.run("demo", "--out", out, "--until", "2026-03-08");
        assertThat(ran.out().strip()).isEqualTo(out.resolve("demo.mendwell").toString());
        Path words = line.secret("demo-words", "demo\n");
        assertThat(line.run("info", out.resolve("demo.mendwell"), "--json", "--passphrase-file", words).json()
                .path("entries").asInt()).isGreaterThan(100);
        assertThat(line.run("demo", "--out", out).code()).isEqualTo(2);
        assertThat(line.run("demo").choice()).isEqualTo(new Choice.Window(java.util.Optional.of(line.places.demo()),
                true));
    }
}
