package app.mendwell.journal.photos;

/**
 * A picture without what tells of place, camera and time.
 *
 * @param width pixels as stored, before it is turned
 * @param height pixels as stored, before it is turned
 * @param orientation how it is turned to be seen, 1 to 8 as in Exif
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pictures
record PlainPicture(byte[] bytes, int width, int height, int orientation) {

    /** From 5 on, the sides change places. */
    private static final int LYING = 5;

    boolean isLying() {
        return orientation >= LYING;
    }

    int seenWidth() {
        return isLying() ? height : width;
    }

    int seenHeight() {
        return isLying() ? width : height;
    }

    @Override
    public String toString() {
        return "picture of " + bytes.length + " bytes";
    }
}
