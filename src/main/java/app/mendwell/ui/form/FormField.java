package app.mendwell.ui.form;

import app.mendwell.storage.Fields;
import java.util.function.Predicate;

/**
 * One field of a form.
 *
 * @param name the stored name; its words are {@code <form>.<name>.label} and, if there is one, {@code .placeholder} and
 *        {@code .help}
 * @param shown whether the field is on the form, by what the form holds now
 */
public record FormField(String name, Input input, Predicate<Fields> shown) {

    public static FormField of(String name, Input input) {
        return new FormField(name, input, fields -> true);
    }

    /** The same, shown only when the form holds this. */
    public FormField when(Predicate<Fields> condition) {
        return new FormField(name, input, condition);
    }
}
