package app.mendwell.together;

import java.util.List;

/**
 * Something to read beside a form.
 *
 * @param lines what opens under the title where there are several, or stands under it where it is one
 */
record Reading(String title, List<String> lines) {

    Reading {
        lines = List.copyOf(lines);
    }
}
