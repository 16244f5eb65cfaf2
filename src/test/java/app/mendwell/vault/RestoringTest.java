package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Migrations;
import app.mendwell.testing.Vaults;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {

    private static final String WORDS = "harbor lamp on the sill";
    private static final String KEPT = "journal.20260308T201500Z.before-restore.mendwell";

    @TempDir
    private Path folder;

    private final VaultFiles files = new VaultFiles(Vaults.evening(), VaultFiles::besideIt);
    private final Restoring restoring = new Restoring(files, Vaults.evening());
    private Path vault;
    private Path copy;

    @BeforeEach
    void aVaultWithACopyAndANewerPage() throws IOException {
        vault = folder.resolve("journal.mendwell");
        try (OpenedVault opened = files.create(vault, Passphrase.of(WORDS))) {
            opened.db().run("create table note (words text)");
            opened.db().run("insert into note values ('the soup evening')");
            copy = opened.backups(VaultFiles.besideIt(vault)).make(Backups.Why.MANUAL, Vaults.EVENING);
            opened.db().run("insert into note values ('the newer page')");
        }
    }

    private UnlockResult restore(Path from, String words) {
        UnlockResult result = restoring.open(from, vault, Passphrase.of(words));
        if (result instanceof UnlockResult.Opened(OpenedVault opened)) {
            opened.close();
        }
        return result;
    }

    private long notes(Path file) {
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(file, Passphrase.of(WORDS))).vault()) {
            return opened.db().number("select count(*) from note");
        }
    }

    @Test
    void theCopyTakesThePlaceAndWhatStoodThereIsKept() {
        assertThat(restore(copy, WORDS)).isInstanceOf(UnlockResult.Opened.class);
        assertThat(notes(vault)).isEqualTo(1);
        assertThat(notes(folder.resolve(KEPT))).isEqualTo(2);
        assertThat(copy).exists();
    }

    @Test
    void unfinishedWritesOfTheOldFileNeverMeetTheNewOne() throws IOException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            opened.db().run("insert into note values ('the last words')");
            Files.copy(vault, killed.resolve("journal.mendwell"));
            Files.copy(folder.resolve("journal.mendwell-wal"), killed.resolve("journal.mendwell-wal"));
        }
        vault = killed.resolve("journal.mendwell");
        assertThat(restore(copy, WORDS)).isInstanceOf(UnlockResult.Opened.class);
        assertThat(notes(vault)).isEqualTo(1);
        assertThat(notes(killed.resolve(KEPT))).isEqualTo(3);
    }

    @Test
    void aDamagedVaultIsReplacedAndKept() throws IOException {
        Files.write(vault, new byte[0]);
        assertThat(restore(copy, WORDS)).isInstanceOf(UnlockResult.Opened.class);
        assertThat(folder.resolve(KEPT)).isEmptyFile();
        assertThat(notes(vault)).isEqualTo(1);
    }

    @Test
    void whatCannotBeUsedChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(vault);
        assertThat(restore(copy, "another")).isInstanceOf(UnlockResult.WrongPassphrase.class);
        assertThat(restore(folder.resolve("none.mendwell"), WORDS)).isInstanceOf(UnlockResult.NotAVault.class);
        Path torn = folder.resolve("torn.mendwell");
        Files.write(torn, Arrays.copyOf(Files.readAllBytes(copy), Pages.SIZE * 3 + 100));
        assertThat(restore(torn, WORDS)).isInstanceOf(UnlockResult.Damaged.class);
        try (var broken = new RandomAccessFile(copy.toFile(), "rw")) {
            broken.seek(2 * Pages.SIZE + 50);
            broken.write(7);
        }
        assertThat(restore(copy, WORDS)).isInstanceOf(UnlockResult.Damaged.class);
        assertThat(Files.readAllBytes(vault)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("journal.mendwell", "backups", "torn.mendwell");
    }

    @Test
    void aCopyFromTheFutureIsLeftAlone() throws IOException {
        Path newer = folder.resolve("newer.mendwell");
        try (OpenedVault opened = files.create(newer, Passphrase.of(WORDS))) {
            opened.db().run("pragma user_version = " + (Migrations.NEWEST + 1));
        }
        assertThat(restore(newer, WORDS)).isInstanceOf(UnlockResult.NewerThanProgram.class);
        assertThat(notes(vault)).isEqualTo(2);
    }

    @Test
    void whileTheVaultIsOpenNothingTakesItsPlace() {
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            assertThat(restore(copy, WORDS)).isInstanceOf(UnlockResult.InUse.class);
            assertThat(opened.db().number("select count(*) from note")).isEqualTo(2);
        }
    }

    @Test
    void lookingAtACopyTellsAndChangesNothing() throws IOException {
        Path foreign = folder.resolve("backups/journal.20200101T000000Z.manual.mendwell");
        files.create(foreign, Passphrase.of("another one entirely")).close();
        byte[] before = Files.readAllBytes(copy);
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            Backups backups = opened.backups(VaultFiles.besideIt(vault));
            assertThat(backups.check(copy)).isEqualTo(Backups.Check.GOOD);
            assertThat(Files.readAllBytes(copy)).isEqualTo(before);
            assertThat(backups.check(foreign)).isEqualTo(Backups.Check.OTHER_PASSPHRASE);
            assertThat(backups.check(folder.resolve("none"))).isEqualTo(Backups.Check.GONE);
            assertThat(Backups.check(copy, Passphrase.of(WORDS))).isEqualTo(Backups.Check.GOOD);
            assertThat(Backups.check(copy, Passphrase.of("others"))).isEqualTo(Backups.Check.OTHER_PASSPHRASE);
            try (var broken = new RandomAccessFile(copy.toFile(), "rw")) {
                broken.seek(2 * Pages.SIZE + 50);
                broken.write(7);
            }
            assertThat(backups.check(copy)).isEqualTo(Backups.Check.DAMAGED);
            assertThat(backups.copies()).extracting(Backups.Copy::file).containsExactly(copy, foreign);
        }
        assertThat(folder.resolve("backups").toFile().list()).hasSize(2);
    }

    @Test
    void theCopyOfTheDayIsMadeOnceAndOnlyAfterAChange() {
        try (OpenedVault opened = ((UnlockResult.Opened) files.open(vault, Passphrase.of(WORDS))).vault()) {
            Backups backups = opened.backups(folder.resolve("days"));
            assertThat(backups.daily(Vaults.EVENING)).isEmpty();
            opened.db().run("insert into note values ('once more')");
            assertThat(backups.daily(Vaults.EVENING)).isPresent();
            assertThat(backups.daily(Vaults.EVENING.plusSeconds(60))).isEmpty();
            assertThat(backups.daily(Vaults.EVENING.plus(Duration.ofDays(1)))).isPresent();
        }
    }

    @Test
    void aChosenFolderThatIsAwayIsKeptInMindAndTheOtherUsedMeanwhile() throws IOException {
        var outside = new OutsideFile(folder.resolve("settings.json"));
        var place = new BackupPlace(outside);
        assertThat(place.apply(vault)).isEqualTo(folder.resolve("backups"));
        outside.change(now -> now.withBackupFolder(folder.resolve("stick")));
        assertThat(place.isAway()).isTrue();
        assertThat(place.apply(vault)).isEqualTo(folder.resolve("backups"));
        Files.createDirectory(folder.resolve("stick"));
        assertThat(place.isAway()).isFalse();
        assertThat(place.apply(vault)).isEqualTo(folder.resolve("stick"));
    }
}
