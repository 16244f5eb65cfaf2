package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** The name a repair has by itself, as “3 May, evening”: from its day and part of the day, never from what was written. */
final class RepairTitle {

    /** The language of the words, not of the reader's dates: the two stand in one line. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final Set<String> NAMED = Set.of("morning", "afternoon", "evening", "night");

    private RepairTitle() {}

    static String of(Fields repair) {
        LocalDate day = repair.date("happened_on");
        String part = repair.text("happened_part");
        if (day == null) {
            return Words.of("repair.wizard.untitled");
        }
        return NAMED.contains(part)
                ? Words.of("repair.wizard.title_part", day(day), Words.of("repair.happened.happened_part." + part))
                : day(day);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The fields with their title following the day, unless the person gave it another. */
    static Fields kept(Fields before, Fields now) {
        boolean own = now.hasText("title") && !now.text("title").equals(of(before));
        return own ? now : now.with("title", of(now));
    }
}
