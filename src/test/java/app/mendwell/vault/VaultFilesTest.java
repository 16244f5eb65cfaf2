package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mendwell.storage.Database;
import app.mendwell.storage.Migrations;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFilesTest {

    private static final String WORDS = "harbor lamp on the sill";
    private static final String SECRET = "We argued about the balcony door";

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-08T20:15:00Z"), ZoneOffset.UTC);
    private final VaultFiles files = new VaultFiles(clock, VaultFiles::besideIt);
    private Path vault;

    @BeforeEach
    void aVaultWithSomethingInIt() throws IOException {
        vault = folder.resolve("journal.mendwell");
        try (OpenedVault opened = files.create(vault, Passphrase.of(WORDS))) {
            fill(opened.db());
        }
    }

    private static void fill(Database db) {
        db.run("create table if not exists note (words text)");
        for (int i = 0; i < 200; i++) {
            db.run("insert into note values (?)", SECRET + " " + "and later laughed ".repeat(20) + i);
        }
    }

    private UnlockResult open(String words) {
        UnlockResult result = files.open(vault, Passphrase.of(words));
        if (result instanceof UnlockResult.Opened(OpenedVault opened)) {
            opened.close();
        }
        return result;
    }

    private void overwrite(long at, byte... bytes) throws IOException {
        try (var file = new RandomAccessFile(vault.toFile(), "rw")) {
            file.seek(at);
            file.write(bytes);
        }
    }

    @Test
    void whatWasWrittenIsThereAfterClosing() {
        var result = (UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS));
        try (OpenedVault opened = result.vault()) {
            assertThat(opened.db().number("select count(*) from note")).isEqualTo(200);
            assertThat(opened.everyPageFits()).isTrue();
        }
        assertThat(folder.toFile().list()).containsExactly("journal.mendwell");
    }

    @Test
    void aWrongPassphraseIsNotDamage() {
        assertThat(open("harbor lamp on the sil")).isInstanceOf(UnlockResult.WrongPassphrase.class);
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.Opened.class);
    }

    @Test
    void composedAndDecomposedAccentsOpenTheSameVault() throws IOException {
        vault = folder.resolve("accents.mendwell");
        files.create(vault, Passphrase.of("caf\u00e9 au lait")).close();
        assertThat(open("cafe\u0301 au lait")).isInstanceOf(UnlockResult.Opened.class);
    }

    @Test
    void aDamagedFirstPageIsDamage() throws IOException {
        overwrite(100, (byte) 1, (byte) 2, (byte) 3);
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.Damaged.class);
    }

    @Test
    void damageNamesTheNewestGoodCopy() throws IOException {
        Path copy;
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            copy = opened.backups(VaultFiles.besideIt(vault)).make(Backups.Why.DAILY, clock.instant());
        }
        overwrite(100, (byte) 1, (byte) 2, (byte) 3);
        assertThat(((UnlockResult.Damaged) open(WORDS)).newestGood()).contains(copy);
    }

    @Test
    void aTornFileIsDamage() throws IOException {
        try (var file = new RandomAccessFile(vault.toFile(), "rw")) {
            file.setLength(file.length() - Pages.SIZE);
        }
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.Damaged.class);
        try (var file = new RandomAccessFile(vault.toFile(), "rw")) {
            file.setLength(file.length() - 100);
        }
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.Damaged.class);
    }

    @Test
    void anEmptyFileIsDamageAndAShortOneIsNoVault() throws IOException {
        Files.write(vault, new byte[0]);
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.Damaged.class);
        Files.write(vault, new byte[400]);
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.NotAVault.class);
    }

    @Test
    void otherFilesAreNoVault() throws IOException, SQLException {
        Files.writeString(vault, "Dear diary, today we walked along the river.\n".repeat(200));
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.NotAVault.class);
        Files.delete(vault);
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.NotAVault.class);
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + vault); var statement = plain.createStatement()) {
            statement.execute("create table note (words text)");
        }
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.NotAVault.class);
    }

    @Test
    void aForeignEncryptedDatabaseIsNoVault() {
        rewrite("pragma application_id = 7");
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.NotAVault.class);
    }

    @Test
    void aVaultFromTheFutureIsLeftAsItIs() throws IOException {
        rewrite("pragma user_version = " + (Migrations.NEWEST + 1));
        byte[] before = Files.readAllBytes(vault);
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.NewerThanProgram.class);
        assertThat(Files.readAllBytes(vault)).isEqualTo(before);
    }

    private void rewrite(String pragma) {
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            opened.db().run(pragma);
        }
    }

    @Test
    void whileItIsOpenNobodyElseOpensIt() {
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            assertThat(opened.file()).isEqualTo(vault);
            assertThat(open(WORDS)).isInstanceOf(UnlockResult.InUse.class);
        }
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.Opened.class);
    }

    @Test
    void whatAKillLeftBesideTheFileIsTakenUp() throws IOException {
        Path killed = folder.resolve("killed");
        Files.createDirectory(killed);
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            opened.db().run("insert into note values ('the last words')");
            Files.copy(vault, killed.resolve("journal.mendwell"));
            Files.copy(folder.resolve("journal.mendwell-wal"), killed.resolve("journal.mendwell-wal"));
        }
        vault = killed.resolve("journal.mendwell");
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            assertThat(opened.db().number("select count(*) from note where words = 'the last words'")).isEqualTo(1);
        }
    }

    @Test
    void noWordCanBeReadOnTheDisk() throws IOException {
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            fill(opened.db());
            Path copy = opened.backups(VaultFiles.besideIt(vault)).make(Backups.Why.MANUAL, clock.instant());
            for (Path file : new Path[]{vault, folder.resolve("journal.mendwell-wal"), folder.resolve(
                    "journal.mendwell-shm"), copy}) {
                if (Files.exists(file)) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(bytes).doesNotContain("balcony").doesNotContain("SQLite format");
                }
            }
        }
    }

    @Test
    void anyReaderOfTheFormatOpensItWithThePassphraseAlone() throws SQLException {
        var options = new Properties();
        options.setProperty("cipher", "sqlcipher");
        options.setProperty("legacy", "4");
        options.setProperty("key", WORDS);
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + vault, options);
                var rows = plain.createStatement().executeQuery("select count(*) from note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(200);
        }
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(vault))).isEqualTo("rw-------");
    }

    @Test
    void creatingNeverTakesThePlaceOfAFile() {
        assertThatThrownBy(() -> files.create(vault, Passphrase.of(WORDS)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(open(WORDS)).isInstanceOf(UnlockResult.Opened.class);
    }

    @Test
    void anOlderVaultIsCopiedBeforeItIsBroughtUpToDate() throws IOException {
        vault = folder.resolve("older.mendwell");
        Files0600.create(vault);
        try (VaultKey key = VaultKey.derive(Passphrase.of(WORDS), VaultKey.freshSalt());
                Database db = Cipher.open(vault, key)) {
            db.run("pragma application_id = " + VaultFiles.APPLICATION_ID);
            Migrations.applyUpTo(db, 1);
        }
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            assertThat(Migrations.version(opened.db())).isEqualTo(Migrations.NEWEST);
        }
        boolean migrates = Migrations.NEWEST > 1;
        assertThat(Files.exists(folder.resolve("backups/older.20260308T201500Z.migration.mendwell")))
                .isEqualTo(migrates);
    }

    @Test
    void refusedPassphrasesSayWhy() {
        assertThat(Passphrase.of("").refusal()).contains(Passphrase.Refusal.EMPTY);
        assertThat(Passphrase.of("a\0b").refusal()).contains(Passphrase.Refusal.HAS_NUL);
        assertThat(Passphrase.of("x'00ff'").refusal()).contains(Passphrase.Refusal.LOOKS_LIKE_KEY);
        assertThat(Passphrase.of("é".repeat(1025)).refusal()).contains(Passphrase.Refusal.TOO_LONG);
        assertThat(Passphrase.of("it's x'ing time").refusal()).isEmpty();
    }
}
