package app.mendwell.journal.photos;

import app.mendwell.journal.photos.PhotoReading.Ready;
import app.mendwell.journal.photos.PhotoReading.Refused;
import app.mendwell.journal.photos.PhotoReading.Why;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads files as photos. What kind of picture a file is, is decided by what it holds, never by its name. */
public final class PhotoFile {

    /** The largest file, in bytes. */
    public static final int LARGEST = 25 * 1024 * 1024;
    /** Photos are kept as they are, whatever their size in pixels. */
    public static final int AS_IT_IS = Integer.MAX_VALUE;
    /** The longest side of photos that are kept small, in pixels. */
    public static final int SMALL = 2048;

    private static final int UNDRAWN = 0;
    private static final int THUMBNAIL = 320;
    private static final long MOST_POINTS = 200_000_000;
    /** How kinds begin that cannot be shown here; the letters at an offset. */
    private static final Map<String, String> OTHERS = Map.of("8WEBP", "WebP", "4ftypheic", "HEIC", "4ftypheix",
            "HEIC", "4ftypmif1", "HEIC", "4ftypmsf1", "HEIC", "4ftypavif", "AVIF", "0II*\0", "TIFF", "0MM\0*", "TIFF",
            "0BM", "BMP");

    private PhotoFile() {}

    private record Format(String mime, String name) {}

    /**
     * Reads a file; slow for large ones, needs no vault.
     *
     * @param name of the file; a path before it is cut off
     * @param longest the longest side in pixels: {@link #AS_IT_IS}, or {@link #SMALL} to make larger ones smaller
     */
    public static PhotoReading read(String name, byte[] file, int longest) {
        String plainName = name(name);
        if (file.length > LARGEST) {
            return new Refused(plainName, Why.TOO_LARGE, "");
        }
        Format format = format(file);
        if (format == null) {
            String other = other(file);
            return new Refused(plainName, other.isEmpty() ? Why.NO_PICTURE : Why.FORMAT, other);
        }
        try {
            return read(plainName, file, format, longest);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Refused(plainName, Why.DAMAGED, format.name());
        }
    }

    /**
     * As {@link #read}, fast: the picture is taken apart but not drawn, and its small one is made when it is first
     * asked for. For imports of many.
     */
    public static PhotoReading readUndrawn(String name, byte[] file) {
        return read(name, file, UNDRAWN);
    }

    /** The small picture, upright, of one that is kept; nothing where this platform cannot draw it. Slow. */
    public static Optional<byte[]> thumbnail(byte[] kept) {
        return read("", kept, AS_IT_IS) instanceof Ready ready ? Optional.of(ready.thumbnail()) : Optional.empty();
    }

    /** Whether a kept picture can be drawn to its end. Slow. */
    public static boolean draws(byte[] kept) {
        Format format = format(kept);
        if (format == null) {
            return false;
        }
        try {
            Thumbnails.draw(plain(kept, format), format.name());
            return true;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false; // That is the answer.
        }
    }

    private static PlainPicture plain(byte[] file, Format format) {
        return switch (format.name()) {
            case "JPEG" -> JpegFile.plain(file);
            case "PNG" -> PngFile.plain(file);
            default -> GifFile.plain(file);
        };
    }

    private static PhotoReading read(String name, byte[] file, Format format, int longest) {
        PlainPicture picture = plain(file, format);
        if ((long) picture.width() * picture.height() > MOST_POINTS) {
            return new Refused(name, Why.TOO_LARGE, format.name());
        }
        try {
            boolean undrawn = longest == UNDRAWN && (!format.name().equals("JPEG") || JpegFile.isOfCameras(
                    picture.bytes()));
            byte[] thumbnail = undrawn
                    ? new byte[0]
                    : Thumbnails.smaller(picture, format.name(), THUMBNAIL).bytes();
            if (longest == UNDRAWN || Math.max(picture.width(), picture.height()) <= longest) {
                return new Ready(name, picture.bytes(), thumbnail, format.mime(), picture.seenWidth(),
                        picture.seenHeight());
            }
            PlainPicture less = Thumbnails.smaller(picture, format.name(), longest);
            return new Ready(name, less.bytes(), thumbnail, mime(less.bytes()), less.width(), less.height());
        } catch (IOException | IllegalArgumentException e) {
            // A picture whose colours or coding this platform does not know, as JPEG in printers' colours.
            return new Refused(name, Why.FORMAT, format.name());
        }
    }

    /** How a kept picture is turned to be seen, 1 to 8 as in Exif. */
    public static int orientation(byte[] kept) {
        Format format = format(kept);
        if (format == null) {
            return Orientation.UPRIGHT;
        }
        return switch (format.name()) {
            case "JPEG" -> JpegFile.plain(kept).orientation();
            case "PNG" -> PngFile.plain(kept).orientation();
            default -> Orientation.UPRIGHT;
        };
    }

    private static String mime(byte[] bytes) {
        Format format = format(bytes);
        return format == null ? "image/png" : format.mime();
    }

    private static @org.jspecify.annotations.Nullable Format format(byte[] file) {
        if (begins(file, 0, "\u00ff\u00d8\u00ff")) {
            return new Format("image/jpeg", "JPEG");
        }
        if (begins(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return new Format("image/png", "PNG");
        }
        return begins(file, 0, "GIF87a") || begins(file, 0, "GIF89a") ? new Format("image/gif", "GIF") : null;
    }

    private static String other(byte[] file) {
        return OTHERS.entrySet().stream()
                .filter(each -> begins(file, each.getKey().charAt(0) - '0', each.getKey().substring(1)))
                .map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static boolean begins(byte[] file, int offset, String letters) {
        byte[] bytes = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (file[offset + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String name(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).strip();
        return name.codePointCount(0, name.length()) <= Photo.NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Photo.NAME));
    }
}
