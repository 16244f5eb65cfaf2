package app.mendwell.storage;

import java.util.Locale;

/** What a tag stands for, in the order of the lists. */
public enum TagKind {
    TRIGGER, SOOTHER, VALUE, PERSON, PLACE, TOPIC;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TagKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
