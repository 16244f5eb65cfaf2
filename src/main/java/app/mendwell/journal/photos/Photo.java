package app.mendwell.journal.photos;

import java.util.UUID;

/**
 * A photo of a page, without its picture.
 *
 * @param name of the file it came from, at most 120 characters
 * @param caption at most 200 characters
 * @param mime {@code image/jpeg}, {@code image/png} or {@code image/gif}
 * @param width pixels as it is seen, upright
 * @param height pixels as it is seen, upright
 * @param size bytes of the picture as it is kept
 * @param sha256 of the picture as it is kept, in hexadecimal digits
 * @param position its place among the photos of its page, from 0
 */
public record Photo(UUID id, UUID entry, String name, String caption, String mime, int width, int height, int size,
        String sha256, int position) {

    /** The longest name, in characters. */
    public static final int NAME = 120;
    /** The longest caption, in characters. */
    public static final int CAPTION = 200;

    /** The end of a file name for this kind of picture: {@code jpg}, {@code png} or {@code gif}. */
    public String ending() {
        return switch (mime) {
            case "image/jpeg" -> "jpg";
            case "image/gif" -> "gif";
            default -> "png";
        };
    }

    @Override
    public String toString() {
        return "photo " + id;
    }
}
