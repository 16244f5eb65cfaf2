package app.mendwell.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which copies stay: daily ones thin out with age, three of each other kind, those made by hand until removed by hand. */
final class Retention {

    private static final int DAYS = 10;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;
    private static final int OTHERS = 3;

    private Retention() {}

    /** @param copies the newest first */
    static void apply(Path vault, List<Path> copies) throws IOException {
        for (Path file : leaving(vault, copies)) {
            Files.deleteIfExists(file);
        }
    }

    static List<Path> leaving(Path vault, List<Path> copies) {
        var leaving = new ArrayList<Path>();
        for (Backups.Why why : Backups.Why.values()) {
            List<Path> ofKind = copies.stream()
                    .filter(file -> BackupName.read(vault, file).orElseThrow().why() == why).toList();
            leaving.addAll(switch (why) {
                case MANUAL -> List.<Path>of();
                case DAILY -> thinned(vault, ofKind);
                case MIGRATION, IMPORT, RESTORE -> ofKind.stream().skip(OTHERS).toList();
            });
        }
        return leaving;
    }

    private static List<Path> thinned(Path vault, List<Path> copies) {
        Set<Path> staying = new HashSet<>();
        staying.addAll(newestOf(vault, copies, day -> day, DAYS));
        staying.addAll(newestOf(vault, copies, day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(
                IsoFields.WEEK_OF_WEEK_BASED_YEAR), WEEKS));
        staying.addAll(newestOf(vault, copies, YearMonth::from, MONTHS));
        return copies.stream().filter(file -> !staying.contains(file)).toList();
    }

    private static List<Path> newestOf(Path vault, List<Path> copies, Function<LocalDate, Object> span, int count) {
        var seen = new HashSet<Object>();
        return copies.stream().filter(file -> seen.size() < count && seen.add(span.apply(BackupName.read(vault, file)
                .orElseThrow().at().atOffset(ZoneOffset.UTC).toLocalDate()))).toList();
    }
}
