package app.mendwell.ui;

import org.jspecify.annotations.Nullable;

/**
 * A line that comes by itself and goes after fifteen seconds.
 *
 * @param action the words of its button, or null
 * @param act what the button does
 */
public record Notice(String text, @Nullable String action, Runnable act) {

    @Override
    public String toString() {
        return "notice";
    }
}
