package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private final Path vault = Path.of("journal.mendwell");
    private final Instant now = Instant.parse("2026-03-08T20:15:00Z");

    private Path copy(int daysAgo, Backups.Why why) {
        return Path.of(BackupName.of(vault, now.minus(Duration.ofDays(daysAgo)), why).fileName());
    }

    private List<Path> staying(List<Path> copies) {
        var staying = new ArrayList<>(copies);
        staying.removeAll(Retention.leaving(vault, copies));
        return staying;
    }

    @Test
    void dailyCopiesThinOutWithAge() {
        List<Path> daily = IntStream.range(0, 700).mapToObj(day -> copy(day, Backups.Why.DAILY)).toList();
        List<Path> staying = staying(daily);
        assertThat(staying).containsAll(daily.subList(0, 10)).doesNotContain(copy(10, Backups.Why.DAILY));
        assertThat(staying).hasSizeBetween(20, 30);
        assertThat(staying.getLast()).isEqualTo(Path.of("journal.20250430T201500Z.daily.mendwell"));
    }

    @Test
    void oldDailyCopiesStayWhenThereAreNoNewerOnes() {
        List<Path> old = List.of(copy(400, Backups.Why.DAILY), copy(500, Backups.Why.DAILY));
        assertThat(staying(old)).isEqualTo(old);
    }

    @Test
    void threeOfEachOtherKindStayAndThoseMadeByHandAll() {
        List<Path> migrations = IntStream.range(0, 6).mapToObj(day -> copy(day, Backups.Why.MIGRATION)).toList();
        List<Path> byHand = IntStream.range(0, 40).mapToObj(day -> copy(day, Backups.Why.MANUAL)).toList();
        assertThat(staying(migrations)).isEqualTo(migrations.subList(0, 3));
        assertThat(staying(byHand)).isEqualTo(byHand);
    }

    @Test
    void otherFilesAreNoCopies() {
        assertThat(BackupName.read(vault, Path.of("journal.mendwell"))).isEmpty();
        assertThat(BackupName.read(vault, Path.of("other.20260308T201500Z.daily.mendwell"))).isEmpty();
        assertThat(BackupName.read(vault, Path.of("journal.20260308T201500Z.weekly.mendwell"))).isEmpty();
        assertThat(BackupName.read(vault, Path.of("journal.yesterday.daily.mendwell"))).isEmpty();
    }
}
