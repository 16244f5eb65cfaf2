package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the records of a shelf hold, in words. No number of records is among them. */
final class Said {

    private static final String BETWEEN = "  ·  ";

    private final Shelf shelf;

    Said(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What names a record: the first of its words, or else its first fact. */
    String title(Fields fields) {
        if (fields.is("veiled")) {
            return Words.of("ui.veiled");
        }
        return shelf.titled().stream().filter(fields::hasText).findFirst().map(fields::text)
                .map(text -> text.strip().lines().findFirst().orElse(""))
                .orElseGet(() -> facts(fields).stream().findFirst().orElse(""));
    }

    /** The same in full. */
    String whole(Fields fields) {
        return shelf.titled().stream().filter(fields::hasText).findFirst().map(name -> fields.text(name).strip())
                .orElseGet(() -> title(fields));
    }

    /** What is said of it in a word or two, one by one. */
    List<String> facts(Fields fields) {
        return shelf.facts().stream().map(name -> of(name, fields)).filter(each -> !each.isEmpty()).toList();
    }

    /** “I ask · a hard talk”. */
    String factLine(Fields fields) {
        String title = title(fields);
        return shelf.listed().stream().map(name -> of(name, fields))
                .filter(each -> !each.isEmpty() && !each.equals(title)).collect(Collectors.joining(BETWEEN));
    }

    String state(Fields fields) {
        return fields.has("state") ? shelf.keys("state").map(keys -> keys.say(fields.text("state"))).orElse("") : "";
    }

    /** What a field holds, in words; empty where it holds nothing that can be said in a line. */
    String of(String name, Fields fields) {
        Optional<Keys> keys = shelf.keys(name);
        if (!fields.has(name) || !shelf.isSaid(name, fields)) {
            return "";
        }
        return switch (input(name)) {
            case Input.Several _ -> fields.words(name).stream().map(key -> keys.map(all -> all.say(key)).orElse(key))
                    .collect(Collectors.joining(", "));
            case Input.Numbers _ -> weekdays(fields.words(name));
            case Input.Day _ -> day(name, fields.date(name));
            case Input.NumberMenu _ -> months(fields.integer(name));
            case Input.At _ -> moment(fields.moment(name));
            case Input.Time _ -> time(fields.text(name));
            case Input.Tick _ -> fields.is(name) ? yes(name) : "";
            case Input.Count _ -> Words.of(shelf.word(name + ".said"), String.valueOf(fields.integer(name)));
            case Input.Rows _,Input.TagList _,Input.OneTag _ -> "";
            case null -> keys.map(all -> all.say(fields.text(name))).orElse("");
            default -> keys.map(all -> all.say(fields.text(name))).orElseGet(() -> fields.text(name).strip());
        };
    }

    private @Nullable Input input(String name) {
        return shelf.form().stream().filter(each -> each.name().equals(name)).map(FormField::input).findFirst()
                .orElse(null);
    }

    private String yes(String name) {
        String key = shelf.word(name + ".yes");
        return Words.has(key) ? Words.of(key) : Words.of("ui.form.yes");
    }

    private String day(String name, @Nullable LocalDate day) {
        String key = shelf.word(name + ".said");
        return day == null ? "" : Words.has(key) ? Words.of(key, Dates.day(day)) : Dates.day(day);
    }

    /** “6 months”. */
    static String months(@Nullable Integer months) {
        return months == null ? ""
                : months == 1 ? Words.of("together.months.one") : Words.of("together.months", months);
    }

    private static String time(String time) {
        return time.matches("[0-2][0-9]:[0-5][0-9]") ? Dates.time(LocalTime.parse(time)) : time;
    }

    /** “25 October 2026, 19:00”. */
    static String moment(@Nullable Moment moment) {
        return moment == null ? ""
                : Dates.day(moment.wall().toLocalDate()) + ", " + Dates.time(moment.wall().toLocalTime());
    }

    private static String weekdays(List<String> numbers) {
        return numbers.stream().flatMap(Said::weekday).collect(Collectors.joining(", "));
    }

    private static Stream<String> weekday(String number) {
        return number.matches("[1-7]") ? Stream.of(weekday(Integer.parseInt(number))) : Stream.empty();
    }

    /** “Friday”. */
    static String weekday(int number) {
        return DayOfWeek.of(number).getDisplayName(TextStyle.FULL_STANDALONE,
                Locale.getDefault(Locale.Category.FORMAT));
    }

    /** The words beside a field. */
    String label(String name) {
        return Words.of(shelf.word(name + ".label"));
    }
}
