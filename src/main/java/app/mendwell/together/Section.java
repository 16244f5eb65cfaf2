package app.mendwell.together;

import app.mendwell.ui.Words;
import java.util.Locale;

/** The five parts of the room, in their order. */
enum Section {
    CARE, DOING, RHYTHM, HOLD, BEYOND;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** “Doing together”. */
    String word() {
        return Words.of("together.section." + stored());
    }

    /** The style class that gives its icons their colour. */
    String tone() {
        return "together-" + stored();
    }
}
