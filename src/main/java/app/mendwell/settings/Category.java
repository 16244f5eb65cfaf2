package app.mendwell.settings;

import app.mendwell.ui.Words;
import java.util.Locale;

/** The parts of this room, in order. */
public enum Category {
    YOU("remixmz-user-heart-line"), PRIVACY("remixal-lock-line"), SUPPORT("remixal-lifebuoy-line"), BACKUP(
            "remixmz-save-3-line"), TRANSFER("remixal-arrow-left-right-line"), BIN(
                    "remixal-delete-bin-line"), APPEARANCE("remixmz-palette-line"), WRITING(
                            "remixmz-quill-pen-line"), REPAIR("remixal-chat-heart-line"), KEYBOARD(
                                    "remixal-keyboard-line"), ABOUT("remixal-information-line");

    private final String icon;

    Category(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String word() {
        return Words.of("settings.category." + name().toLowerCase(Locale.ROOT));
    }
}
