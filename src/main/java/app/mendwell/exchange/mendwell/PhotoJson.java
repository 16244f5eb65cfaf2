package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Kind;

/** Where photos stand in the export: inside their entries. */
final class PhotoJson {

    static final String ARRAY = "photos";

    private PhotoJson() {}

    /** Whether records of this kind stand inside others and have no array of their own. */
    static boolean nested(Kind kind) {
        return kind.name().equals("photo");
    }

    static boolean holdsPhotos(Kind kind) {
        return kind.name().equals("entry");
    }
}
