package app.mendwell.calm;

import java.util.List;

/** The parts of the room, in their order. */
enum CalmPart {

    BREATHE("calm.part.breathe", "remixmz-windy-line"), GROUND("calm.part.ground", "remixmz-seedling-line"), MOVE(
            "calm.part.move", "remixmz-walk-line"), SIT("calm.part.sit", "remixmz-timer-line"), BESIDE(
                    "calm.part.beside", "remixmz-user-heart-line"), STEADIES("calm.part.steadies", "remixal-leaf-line");

    private final String word;
    private final String icon;

    CalmPart(String word, String icon) {
        this.word = word;
        this.icon = icon;
    }

    String word() {
        return word;
    }

    String icon() {
        return icon;
    }

    /** The kinds of exercises that are found here, in their order. */
    List<String> kinds() {
        return switch (this) {
            case BREATHE -> List.of("breathing");
            case GROUND -> List.of("grounding", "voice", "imagery");
            case MOVE -> List.of("movement");
            case SIT -> List.of("sit-with-it");
            case BESIDE, STEADIES -> List.of();
        };
    }

    /** Whether an exercise is chosen from a list beside it. */
    boolean hasList() {
        return this == GROUND || this == MOVE || this == SIT;
    }
}
