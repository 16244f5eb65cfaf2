package app.mendwell.repair.output;

import app.mendwell.ui.Words;
import java.util.Locale;
import java.util.Optional;

/** A part of the letter that can be ticked, in the order in which it stands there (wizard.md section 6). */
public enum LetterPart {
    OPENING, FACTS, I_STATEMENT, ECHO, THEIR_VIEW, MY_PART, SORRY, ASK, COMMITMENTS, PLAN, CLOSING;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LetterPart> of(String stored) {
        for (LetterPart part : values()) {
            if (part.stored().equals(stored)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Its name beside its box, as “What I remember”. */
    public String label() {
        return Words.of("repair.letter.part." + stored());
    }

    /** Whether it says something of its own; opening and closing are the frame. */
    boolean isBody() {
        return this != OPENING && this != CLOSING;
    }
}
