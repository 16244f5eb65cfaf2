package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideFileTest {

    @TempDir
    private Path home;

    private Path file() {
        return home.resolve("mendwell").resolve("settings.json");
    }

    private OutsideFile anew() {
        return new OutsideFile(file());
    }

    private void lies(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        Outside outside = anew().now();
        assertThat(outside.theme()).isEqualTo("system");
        assertThat(outside.textSize()).isEqualTo(100);
        assertThat(outside.reduceMotion()).isEqualTo("system");
        assertThat(outside.neutralName()).isFalse();
        assertThat(outside.hideKey()).isEqualTo("F9");
        assertThat(outside.window()).isEmpty();
        assertThat(outside.lastVault()).isEmpty();
        assertThat(outside.backupFolder()).isEmpty();
    }

    @Test
    void everyChoiceIsThereTheNextTime() {
        OutsideFile settings = anew();
        var place = new Outside.Place(12, 34, 1180, 780, true);
        settings.change(outside -> outside.withTheme("dark").withTextSize(150).withReduceMotion("on")
                .withNeutralName(true).withHideKey("F8").withWindow(place));
        settings.change(outside -> outside.withLastVault(home.resolve("a.mendwell")).withBackupFolder(home));
        assertThat(settings.write()).isTrue();
        Outside read = anew().now();
        assertThat(read).isEqualTo(settings.now());
        assertThat(read.theme()).isEqualTo("dark");
        assertThat(read.textSize()).isEqualTo(150);
        assertThat(read.reduceMotion()).isEqualTo("on");
        assertThat(read.neutralName()).isTrue();
        assertThat(read.hideKey()).isEqualTo("F8");
        assertThat(read.window()).contains(place);
        assertThat(read.lastVault()).contains(home.resolve("a.mendwell"));
        assertThat(read.backupFolder()).contains(home);
    }

    @Test
    void onlyTheNamesOfThePageAreWritten() throws IOException {
        OutsideFile settings = anew();
        settings.change(outside -> outside.withTheme("dark").withTextSize(150).withReduceMotion("on")
                .withNeutralName(true).withHideKey("F8").withWindow(new Outside.Place(0, 0, 900, 640, false))
                .withLastVault(home).withBackupFolder(home).withTries("ab", new WrongTries(1, Instant.EPOCH)));
        settings.write();
        var names = Set
                .copyOf(Json.read(Files.readString(file())).properties().stream().map(java.util.Map.Entry::getKey)
                        .toList());
        assertThat(names).containsExactlyInAnyOrder("theme", "text_size", "reduce_motion", "neutral_name", "hide_key",
                "window", "last_vault", "backup_folder", "waits");
    }

    @Test
    void aDamagedFileIsSetAside() throws IOException {
        lies("{\"theme\": \"dark\"");
        OutsideFile settings = anew();
        assertThat(settings.now().theme()).isEqualTo("system");
        assertThat(file()).doesNotExist();
        assertThat(file().resolveSibling("settings.json.bad")).hasContent("{\"theme\": \"dark\"");
        settings.change(outside -> outside.withTextSize(120));
        assertThat(settings.write()).isTrue();
        assertThat(anew().now().textSize()).isEqualTo(120);
    }

    @Test
    void aFileThatIsNoTextIsSetAside() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[]{(byte) 0xff, (byte) 0xfe, 0});
        assertThat(anew().now()).isEqualTo(Outside.DEFAULT);
        assertThat(file().resolveSibling("settings.json.bad")).exists();
    }

    @Test
    void valuesWithoutSenseCountAsNotThere() throws IOException {
        lies("""
                {"theme": "pink", "text_size": 900, "reduce_motion": 7, "hide_key": "", "window": {"width": -1},
                 "last_vault": "not/absolute", "waits": {"ab": {"wrong": 9, "until": "soon"}}}""");
        Outside outside = anew().now();
        assertThat(outside.theme()).isEqualTo("system");
        assertThat(outside.textSize()).isEqualTo(200);
        assertThat(outside.reduceMotion()).isEqualTo("system");
        assertThat(outside.hideKey()).isEqualTo("F9");
        assertThat(outside.window()).isEmpty();
        assertThat(outside.lastVault()).isEmpty();
        assertThat(outside.tries("ab").wrong()).isZero();
        assertThat(file()).exists();
    }

    @Test
    void namesOfANewerProgramAreKept() throws IOException {
        lies("{\"theme\": \"dark\", \"lamp\": {\"warm\": true}}");
        OutsideFile settings = anew();
        settings.change(outside -> outside.withTheme("light"));
        settings.write();
        assertThat(Json.read(Files.readString(file())).path("lamp").path("warm").asBoolean()).isTrue();
    }

    @Test
    void aSecondWindowsChoicesAreNotOverwritten() {
        OutsideFile one = anew();
        OutsideFile other = anew();
        one.change(outside -> outside.withTheme("dark"));
        one.write();
        other.change(outside -> outside.withTextSize(130));
        other.write();
        assertThat(anew().now().theme()).isEqualTo("dark");
        assertThat(anew().now().textSize()).isEqualTo(130);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        OutsideFile settings = anew();
        settings.change(outside -> outside.withTheme("dark"));
        settings.write();
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(file().getParent())).isEqualTo("rwx------");
        assertThat(home.resolve("mendwell").toFile().list()).containsExactly("settings.json");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aChoiceThatCannotBeWrittenHoldsAndIsTriedAgain() throws IOException {
        Files.writeString(home.resolve("mendwell"), "in the way");
        OutsideFile settings = anew();
        settings.change(outside -> outside.withTheme("dark"));
        assertThat(settings.write()).isFalse();
        assertThat(settings.now().theme()).isEqualTo("dark");
        Files.delete(home.resolve("mendwell"));
        assertThat(settings.write()).isTrue();
        assertThat(anew().now().theme()).isEqualTo("dark");
    }

    @Test
    void thePlaceOfTheBackupsCanBeGivenUp() {
        Outside outside = Outside.DEFAULT.withBackupFolder(home).withBackupFolder(null);
        assertThat(outside.backupFolder()).isEqualTo(Optional.empty());
    }
}
