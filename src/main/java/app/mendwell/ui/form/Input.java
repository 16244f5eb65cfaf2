package app.mendwell.ui.form;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.WordChoices;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a field of a form is filled in with. */
public sealed interface Input {

    /** One line of at most {@code most} characters; stripped on leaving. */
    record Line(int most) implements Input {}

    /** Several lines. {@code reading} sets them as a page to read. */
    record Area(int most, int rows, boolean reading) implements Input {}

    /** One line that may be long: it wraps and grows from so many rows, and Enter adds nothing to it. */
    record Wrapped(int most, int rows) implements Input {}

    /**
     * One key of several, or none. {@code side} sets them side by side in one bar.
     *
     * @param icons the icon before each word, or null for none
     * @param needed whether the choice can be changed but not taken back
     */
    record Choice(List<String> keys, Function<String, String> words, boolean side,
            @Nullable Function<String, String> icons, boolean needed) implements Input {

        public Choice(List<String> keys, Function<String, String> words, boolean side) {
            this(keys, words, side, null, false);
        }

        /** The same side by side with an icon before each word, and never none of them. */
        public Choice with(Function<String, String> newIcons) {
            return new Choice(keys, words, true, newIcons, true);
        }

        /** The same, but one of them is always chosen. */
        public Choice always() {
            return new Choice(keys, words, side, icons, true);
        }
    }

    /** One key of many, in a menu that opens; {@code none} is its first line, or empty where one is always chosen. */
    record Menu(List<String> keys, Function<String, String> words, String none) implements Input {}

    /** One of a few whole numbers, in a menu that opens; {@code none} is its first line. */
    record NumberMenu(List<Integer> numbers, Function<Integer, String> words, String none) implements Input {}

    /** Any number of keys. */
    record Several(List<String> keys, Function<String, String> words) implements Input {}

    /** Yes, no, or not said. */
    record YesNo() implements Input {}

    /** A box with its label beside it. */
    record Tick() implements Input {}

    /** A day; {@code last} is the last one that can be chosen, or null for any. */
    record Day(@Nullable Supplier<LocalDate> last) implements Input {}

    /** A day and a time on it; {@code moment} tells the offset that holds then. */
    record At(Function<LocalDateTime, Moment> moment) implements Input {}

    /** A time of the day, kept as {@code 19:30}. */
    record Time() implements Input {}

    /** Any number of whole numbers. */
    record Numbers(List<Integer> numbers, Function<Integer, String> words) implements Input {}

    /** A whole number on a line with words at both ends. */
    record Scale(int least, int most, String low, String high) implements Input {}

    /** One to five, with five words. */
    record Dots(List<String> words) implements Input {}

    /** A whole number in a small field with arrows; empty is none. {@code unit} stands behind it. */
    record Count(int least, int most, String unit) implements Input {}

    /** Tags of these kinds; its {@code .placeholder} is what the empty field says. */
    record TagList(List<TagKind> kinds) implements Input {}

    /** At most one tag of these kinds; its {@code .placeholder} is what the empty field says. */
    record OneTag(List<TagKind> kinds) implements Input {}

    /** Feelings or needs: the chosen ones as chips, the picker in a fold below. Stored as a list of ids. */
    record WordList(Supplier<WordChoices> choices, String open) implements Input {}

    /**
     * A short list of small records, stored as a JSON list of objects.
     *
     * @param first what a row holds before the person changes it; such a row is not kept
     */
    record Rows(List<FormField> columns, int most, Fields first) implements Input {

        public Rows(List<FormField> columns, int most) {
            this(columns, most, Fields.EMPTY);
        }
    }
}
