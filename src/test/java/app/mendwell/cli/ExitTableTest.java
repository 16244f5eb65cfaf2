package app.mendwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.cli.CommandLineHarness.Ran;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.storage.Records;
import app.mendwell.testing.Vaults;
import app.mendwell.vault.OpenedVault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each row of the table of exit codes: its own sentence, its own code, nothing half-written. */
class ExitTableTest {

    private static final String SECRET = "We argued about the balcony door";

    @TempDir
    private static Path shared;
    private static Path made;

    @TempDir
    private Path folder;

    private CommandLineHarness line;
    private Path vault;

    @BeforeAll
    static void oneVaultForAll() throws IOException {
        made = new CommandLineHarness(shared).vault("journal.mendwell", ExitTableTest::fill);
    }

    private static void fill(Records records) {
        var entries = new EntryRepository(records);
        for (int day = 1; day <= 28; day++) {
            entries.save(Entry.on(LocalDate.of(2026, 2, day)).body(SECRET + " and later laughed. ".repeat(60)).build());
        }
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        line = new CommandLineHarness(folder);
        vault = folder.resolve("journal.mendwell");
        Files.copy(made, vault);
    }

    private Map<String, Long> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            var sizes = new TreeMap<String, Long>();
            all.filter(Files::isRegularFile).forEach(file -> sizes.put(folder.relativize(file).toString(),
                    file.toFile().length()));
            return sizes;
        }
    }

    /** Ends with this code and these words, and leaves every file as it was. */
    private void ends(Ran ran, int code, String sentence) {
        assertThat(ran.err()).contains(sentence).doesNotContain(SECRET, CommandLineHarness.WORDS, "\tat ");
        assertThat(ran.code()).isEqualTo(code);
    }

    @Test
    void doneIsZeroAndSaysNothing() {
        Ran ran = line.open("info", vault);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("entries: 28");
    }

    @Test
    void aFaultOfOursIsOneLine() {
        line.clock = new Clock() {

            @Override
            public ZoneId getZone() {
                throw new IllegalStateException(SECRET);
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Vaults.EVENING;
            }
        };
        Ran ran = line.open("import", vault, line.passphrase);
        ends(ran, 1, "Something went wrong inside Mendwell.");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void wrongUseIsTwoAndNeverQuotesWhatWasTyped() {
        ends(line.run("search", vault, "balcony", SECRET), 2,
                "An argument isn’t understood. See mendwell search --help.");
        ends(line.run("info"), 2, "Something is missing: VAULT.");
        ends(line.run("info", vault, "--passphrase=" + SECRET), 2, "An argument isn’t understood.");
        ends(line.open("export", vault, folder.resolve("out.json"), "--from", SECRET), 2, "The value of --from");
        ends(line.run("burn", "the", "letters"), 2, "isn’t understood");
        ends(line.run("burnt"), 2, "There is no file and no command of that name.");
        ends(line.open("import", vault, line.passphrase, "--zone", "Mars/Olympus"), 2, "There is no time zone");
        ends(line.open("import", vault, line.passphrase, "--format", "papyrus"), 2, "There is no format of that name.");
    }

    @Test
    void noSuchFileAndNoVaultAreTwo() throws IOException {
        ends(line.open("info", folder.resolve("elsewhere.mendwell")), 2, "There is no such file.");
        Path letter = folder.resolve("letter.mendwell");
        Files.writeString(letter, "Dear Theo, " + "and so on. ".repeat(800));
        ends(line.open("info", letter), 2, "The file is no Mendwell journal.");
        ends(line.open("import", vault, folder.resolve("gone.zip")), 2, "One of the files isn’t there.");
    }

    @Test
    void aPassphraseFileThatOthersCanReadIsRefused() throws IOException {
        Path open = line.secret("open", CommandLineHarness.WORDS);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r-----"));
        ends(line.run("info", vault, "--passphrase-file", open), 2, "Others can read the passphrase file.");
        ends(line.run("info", vault, "--passphrase-file", folder.resolve("none")), 2, "cannot be read");
        ends(line.run("info", vault), 2, "No passphrase was given.");
    }

    @Test
    void theFirstLineOfStandardInputIsThePassphrase() {
        line.standardInput = CommandLineHarness.WORDS + "\r\nsomething else\n";
        assertThat(line.run("info", vault).code()).isZero();
    }

    @Test
    void aWrongPassphraseIsThreeAndSaysOnlyThat() throws IOException {
        Path wrong = line.secret("wrong", "harbor lamp on the sil\n");
        Ran ran = line.run("info", vault, "--passphrase-file", wrong);
        ends(ran, 3, "The passphrase doesn’t open this journal.");
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void damageIsFourAndNamesTheNewestGoodBackup() throws IOException {
        damage(100);
        ends(line.open("info", vault), 4, "The journal is damaged, and no good backup was found.");
        Files.copy(made, vault, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        String copy = line.open("backup", vault).out().strip();
        damage(100);
        ends(line.open("info", vault), 4, "The newest good backup: " + copy);
        Ran verified = line.open("verify", vault, "--json");
        assertThat(verified.json().path("ok").asBoolean()).isFalse();
        assertThat(verified.code()).isEqualTo(4);
    }

    private void damage(long at) throws IOException {
        try (var file = new RandomAccessFile(vault.toFile(), "rw")) {
            file.seek(at);
            file.write(new byte[]{1, 2, 3});
        }
    }

    @Test
    void aPageThatIsDamagedFurtherBackIsFoundByVerify() throws IOException {
        damage(Files.size(vault) - 2000);
        Ran ran = line.open("verify", vault);
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).contains("damaged");
    }

    @Test
    void anIndexThatDoesNotKnowARecordIsFoundByVerify() {
        try (OpenedVault opened = CommandLineHarness.opened(vault)) {
            opened.db().run("update entry set body = 'other words' where date = '2026-02-03'");
        }
        Ran ran = line.open("verify", vault, "--json");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.json().path("problems").path(0).asText())
                .isEqualTo("The search doesn’t know the words of 1 records.");
    }

    @Test
    void openElsewhereIsFive() {
        try (OpenedVault opened = CommandLineHarness.opened(vault)) {
            assertThat(opened.file()).isEqualTo(vault);
            ends(line.open("info", vault), 5, "The journal is open elsewhere.");
        }
    }

    @Test
    void aNewerVaultIsSix() {
        try (OpenedVault opened = CommandLineHarness.opened(vault)) {
            opened.db().run("pragma user_version = 999");
        }
        ends(line.open("info", vault), 6, "The journal was written by a newer version of Mendwell.");
    }

    @Test
    void aFileOfNoFormatIsSeven() throws IOException {
        Path poem = folder.resolve("poem.txt");
        Files.writeString(poem, "No entries here.");
        Map<String, Long> before = files();
        ends(line.open("import", vault, poem), 7, "The file is of no format that can be read here.");
        ends(line.open("import", vault, poem, "--format", "dayone"), 7, "no readable JSON");
        assertThat(files()).containsAllEntriesOf(before);
    }

    @Test
    void someRefusedIsSevenAndTheGoodOnesCameInUnlessStrict() throws IOException {
        Path export = folder.resolve("Journal.json");
        Files.writeString(export,
                """
                        {"entries":[{"uuid":"A1","creationDate":"2024-06-01T22:30:00Z","timeZone":"Europe/Vienna","text":"Soup."},
                        {"uuid":"A2","text":"No date."}]}""",
                StandardCharsets.UTF_8);
        Ran strict = line.open("import", vault, export, "--strict", "--json");
        ends(strict, 7, "Nothing was brought in: 1 records were refused.");
        assertThat(strict.json().path("batch").isNull()).isTrue();
        assertThat(line.open("info", vault, "--json").json().path("entries").asInt()).isEqualTo(28);
        Ran ran = line.open("import", vault, export, "--json");
        ends(ran, 7, "Refused: 1. All others came in.");
        assertThat(ran.json().path("refused").path(0).path("where").asText()).isEqualTo("Journal.json 2");
        assertThat(line.open("info", vault, "--json").json().path("entries").asInt()).isEqualTo(29);
    }

    @Test
    void whatCannotBeWrittenIsEight() throws IOException {
        Map<String, Long> before = files();
        String sentence = "The file cannot be written there. What was kept before is untouched.";
        ends(line.open("backup", vault, "--to", vault.resolve("inside")), 8, sentence);
        ends(line.run("create", vault.resolve("inside.mendwell"), "--passphrase-file", line.passphrase), 8, sentence);
        ends(line.run("demo", "--out", vault.resolve("inside")), 8, sentence);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        Map<String, Long> before = files();
        ends(line.run("create", vault, "--passphrase-file", line.passphrase), 2, "Something is there already");
        ends(line.open("export", vault, line.passphrase), 2, "Something is there already");
        Files.createDirectory(folder.resolve("out.json-photos"));
        ends(line.open("export", vault, folder.resolve("out.json")), 2, "Something is there already");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void noWindowIsNineAndSaysHowToGetOne() {
        assertThat(Exit.of(new Ending.NoWindow(NoDisplay.sentence(
                new UnsupportedOperationException("Unable to open DISPLAY")).orElseThrow()), line.places.log()))
                .satisfies(exit -> {
                    assertThat(exit.code()).isEqualTo(9);
                    assertThat(exit.sentence()).startsWith("There is no display for the window");
                });
        assertThat(NoDisplay.sentence(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .get().asString().contains("libgtk-3-0");
        assertThat(NoDisplay.sentence(new RuntimeException(new UnsatisfiedLinkError("libXtst.so.6: cannot open"))))
                .get().asString().contains("libxtst6");
        assertThat(NoDisplay.sentence(new IllegalStateException("something else"))).isEmpty();
    }

    @Test
    void withoutACommandTheWindowIsWanted() {
        assertThat(line.run().choice()).isInstanceOf(Choice.Window.class);
        assertThat(line.run(vault).choice()).isEqualTo(new Choice.Window(java.util.Optional.of(vault), false));
    }

    @Test
    void aPassphraseThatNoFileCanHaveIsRefusedBeforeAnythingIsMade() throws IOException {
        for (String words : new String[]{"\n", "x'00ff'\n", "a\0b\n", "a".repeat(1025) + "\n"}) {
            Path file = line.secret("new", words);
            Ran ran = line.run("create", folder.resolve("new.mendwell"), "--passphrase-file", file);
            assertThat(ran.code()).as(words).isEqualTo(2);
            assertThat(folder.resolve("new.mendwell")).doesNotExist();
        }
    }

    @Test
    void aWeakPassphraseIsSaidAndTaken() throws IOException {
        Path file = line.secret("new", "sunshine\n");
        Ran ran = line.run("create", folder.resolve("new.mendwell"), "--passphrase-file", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("easy to find by trying");
        assertThat(ran.out().strip()).isEqualTo(folder.resolve("new.mendwell").toString());
    }
}
