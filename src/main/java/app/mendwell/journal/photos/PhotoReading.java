package app.mendwell.journal.photos;

/** What came of reading a file as a photo. */
public sealed interface PhotoReading {

    /** Why a file cannot become a photo. */
    enum Why {
        /** More than 25 MB, or more points than can be drawn. */
        TOO_LARGE,
        /** A picture of a kind that cannot be shown here. */
        FORMAT,
        /** No picture at all. */
        NO_PICTURE,
        /** A picture that breaks off or contradicts itself. */
        DAMAGED
    }

    /**
     * A photo, ready to be kept.
     *
     * @param name of its file
     * @param bytes the picture without what tells of place, camera and time
     * @param thumbnail a small one, upright, as JPEG or PNG
     * @param width pixels as it is seen, upright
     * @param height pixels as it is seen, upright
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares pictures
    record Ready(String name, byte[] bytes, byte[] thumbnail, String mime, int width, int height)
            implements
                PhotoReading {
        @Override
        public String toString() {
            return "photo of " + bytes.length + " bytes";
        }
    }

    /**
     * A file that stays outside.
     *
     * @param name of the file
     * @param format the kind of picture in its own letters, as {@code HEIC}; empty where it is not known
     */
    record Refused(String name, Why why, String format) implements PhotoReading {
        @Override
        public String toString() {
            return "refused: " + why;
        }
    }
}
