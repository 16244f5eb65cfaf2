package app.mendwell.vault;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a copy: {@code <stem>.<yyyyMMdd'T'HHmmss'Z'>.<why>.mendwell}.
 *
 * @param stem the vault's name without its ending
 * @param at to the second
 */
record BackupName(String stem, Instant at, Backups.Why why) {

    static final String ENDING = ".mendwell";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    static BackupName of(Path vault, Instant at, Backups.Why why) {
        return new BackupName(stem(vault), at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS), why);
    }

    static String stem(Path vault) {
        String name = vault.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    String fileName() {
        return stem + "." + TIME.format(at.atOffset(ZoneOffset.UTC)) + "." + why.name().toLowerCase(Locale.ROOT)
                + ENDING;
    }

    BackupName aSecondLater() {
        return new BackupName(stem, at.plusSeconds(1), why);
    }

    /** Reads the name of a copy of that vault; nothing for any other file. */
    static Optional<BackupName> read(Path vault, Path file) {
        String stem = stem(vault);
        String name = file.getFileName().toString();
        if (!name.startsWith(stem + ".") || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        String middle = name.substring(stem.length() + 1, Math.max(stem.length() + 1, name.length() - ENDING.length()));
        List<String> parts = List.of(middle.split("\\.", -1));
        if (parts.size() != 2) {
            return Optional.empty();
        }
        try {
            Instant at = LocalDateTime.parse(parts.getFirst(), TIME).toInstant(ZoneOffset.UTC);
            return Arrays.stream(Backups.Why.values())
                    .filter(why -> why.name().toLowerCase(Locale.ROOT).equals(parts.getLast()))
                    .map(why -> new BackupName(stem, at, why)).findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
