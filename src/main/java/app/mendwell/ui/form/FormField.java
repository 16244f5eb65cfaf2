package app.mendwell.ui.form;

import app.mendwell.storage.Fields;
import java.util.function.Predicate;

/**
 * One field of a form.
 *
 * @param name the stored name; its words are {@code <form>.<name>.label} and, if there is one, {@code .placeholder} and
 *        {@code .help}
 * @param shown whether the field is on the form, by what the form holds now
 * @param em 0 for a line of its own; else the field shares its line with neighbours of that sort where they fit, and
 *        needs so many em
 */
public record FormField(String name, Input input, Predicate<Fields> shown, double em) {

    public static FormField of(String name, Input input) {
        return new FormField(name, input, fields -> true, 0);
    }

    /** The same, shown only when the form holds this. */
    public FormField when(Predicate<Fields> condition) {
        return new FormField(name, input, condition, em);
    }

    /** The same, in one line with its neighbours where there is room for so many em. */
    public FormField beside(double needed) {
        return new FormField(name, input, shown, needed);
    }
}
