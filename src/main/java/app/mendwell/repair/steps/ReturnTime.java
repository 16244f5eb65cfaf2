package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Wall;
import app.mendwell.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When one would like to come back: a few times to choose from, or any other, and the words to say so. */
final class ReturnTime {

    /** A time on offer. */
    enum Offer {
        TWENTY_MINUTES, AN_HOUR, THIS_EVENING, TOMORROW;

        String words() {
            return Words.of("repair.settle.pause_until." + name().toLowerCase(Locale.ROOT));
        }
    }

    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private final Wall wall;
    private final ZoneId zone;

    ReturnTime(Wall wall) {
        this.wall = wall;
        this.zone = ZoneId.of(wall.zone());
    }

    private ZonedDateTime now() {
        return wall.instant().atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** What can be offered at this hour. */
    List<Offer> offers() {
        var offers = new ArrayList<>(List.of(Offer.values()));
        if (!now().toLocalTime().isBefore(EVENING.minusHours(2))) {
            offers.remove(Offer.THIS_EVENING);
        }
        return offers;
    }

    Instant at(Offer offer) {
        ZonedDateTime now = now();
        return switch (offer) {
            case TWENTY_MINUTES -> now.plusMinutes(20).toInstant();
            case AN_HOUR -> now.plusHours(1).toInstant();
            case THIS_EVENING -> now.with(EVENING).toInstant();
            case TOMORROW -> wall.today().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
        };
    }

    Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(zone).toInstant();
    }

    LocalDateTime wallClock(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /** As “9:00”, and “Sunday, 9:00” on another day. */
    String words(Instant at) {
        LocalDateTime there = wallClock(at);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(there);
        return there.toLocalDate().equals(now().toLocalDate()) ? time
                : Words.of("repair.settle.return_day", DAY.format(there), time);
    }

    /** A time as it may be typed, as 9, 9:30 or 21.15. */
    static Optional<LocalTime> read(String typed) {
        var matcher = java.util.regex.Pattern.compile("([01]?\\d|2[0-3])(?:[:.h]([0-5]\\d))?").matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String minutes = matcher.group(2);
        return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minutes == null ? 0
                : Integer.parseInt(minutes)));
    }

    /** The repair with this time; the suggested words follow it as long as they are the suggested ones. */
    Fields with(Fields repair, @Nullable Instant until) {
        Instant before = repair.instant("pause_until");
        String words = repair.text("return_words");
        boolean suggested = words.isBlank() || (before != null && words.equals(suggestion(before)));
        Fields next = repair.with("pause_until", until);
        return suggested ? next.with("return_words", until == null ? "" : suggestion(until)) : next;
    }

    String suggestion(Instant until) {
        return Words.of("repair.settle.return_suggestion", words(until));
    }
}
