package app.mendwell.ui;

import org.kordamp.ikonli.javafx.FontIcon;

/** The icon and the name of a kind of record, wherever records of several rooms stand together. */
public final class KindMark {

    private KindMark() {}

    /** The icon, as {@code remixmz-quill-pen-line}. */
    public static String icon(String kind) {
        return switch (kind) {
            case "entry" -> "remixmz-quill-pen-line";
            case "check_in" -> "remixal-cup-line";
            case "boundary" -> "remixal-door-open-line";
            case "repair" -> "remixal-chat-heart-line";
            case "calm_session" -> "remixal-leaf-line";
            case "tag" -> "remixmz-price-tag-3-line";
            case "care_item" -> "remixmz-user-heart-line";
            case "appreciation" -> "remixal-hearts-line";
            case "support" -> "remixal-hand-heart-line";
            case "ask" -> "remixmz-question-answer-line";
            case "solo_item" -> "remixal-footprint-line";
            case "event_plan" -> "remixal-calendar-event-line";
            case "decision" -> "remixmz-scales-3-line";
            case "heads_up" -> "remixal-chat-voice-line";
            case "ritual", "ritual_note" -> "remixal-cup-line";
            case "pulse" -> "remixal-contrast-2-line";
            case "agreement" -> "remixal-file-paper-2-line";
            case "vision_item" -> "remixal-compass-3-line";
            case "supporter" -> "remixmz-team-line";
            case "anchor" -> "remixmz-seedling-line";
            default -> "remixal-file-paper-2-line";
        };
    }

    public static FontIcon of(String kind) {
        return new FontIcon(icon(kind));
    }

    /** The kind in words: “Boundary”. */
    public static String word(String kind) {
        String key = "ui.kind." + kind;
        return Words.has(key) ? Words.of(key) : Words.of("ui.kind.other");
    }
}
