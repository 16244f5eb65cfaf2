package app.mendwell.journal.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes out of a JPEG what tells of place, camera and time; the picture itself is copied byte for byte. Kept are the
 * segments that draw it: tables, frames, scans, JFIF without its small picture, colour profile, Adobe's transform. What
 * follows the end of the picture (a film, a second picture) is left out.
 */
final class JpegFile {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int JFIF_LENGTH = 12;

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] jfif = {};
    private int orientation = Orientation.UPRIGHT;
    private int width;
    private int height;
    private boolean ended;

    private JpegFile(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    /** Throws BufferUnderflowException or IllegalArgumentException where the file breaks off or contradicts itself. */
    static PlainPicture plain(byte[] file) {
        var reading = new JpegFile(file);
        reading.segments();
        return reading.written();
    }

    private void segments() {
        in.position(2);
        while (!ended) {
            int marker = marker();
            if (marker == EOI) {
                ended = true;
            } else if (marker == SOS) {
                segment(marker, content());
                scan();
            } else {
                segment(marker, content());
            }
        }
    }

    private int marker() {
        if ((in.get() & 0xff) != 0xff) {
            throw new IllegalArgumentException("jpeg: no marker");
        }
        int marker = in.get() & 0xff;
        while (marker == 0xff) {
            marker = in.get() & 0xff;
        }
        return marker;
    }

    private byte[] content() {
        int length = (in.getShort() & 0xffff) - 2;
        if (length < 0) {
            throw new IllegalArgumentException("jpeg: length");
        }
        var content = new byte[length];
        in.get(content);
        return content;
    }

    private void segment(int marker, byte[] content) {
        if (marker == APP0 && begins(content, JFIF) && content.length >= JFIF_LENGTH) {
            jfif = ByteBuffer.allocate(JFIF_LENGTH + 2).put(content, 0, JFIF_LENGTH).array();
        } else if (marker == APP1 && begins(content, EXIF)) {
            orientation = Orientation.in(ByteBuffer.wrap(content).position(EXIF.length));
        } else if (draws(marker, content)) {
            if (isFrame(marker)) {
                ByteBuffer frame = ByteBuffer.wrap(content).position(1);
                height = frame.getShort() & 0xffff;
                width = frame.getShort() & 0xffff;
            }
            write(marker, content);
        }
    }

    private static boolean draws(int marker, byte[] content) {
        return switch (marker) {
            case APP2 -> begins(content, PROFILE);
            case APP14 -> begins(content, ADOBE);
            default -> marker != COMMENT && (marker < APP0 || marker > APP15);
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether a picture that {@link #plain} has written is coded as cameras do: 8 bits, grey or of three colours. */
    static boolean isOfCameras(byte[] plain) {
        ByteBuffer in = ByteBuffer.wrap(plain).position(2);
        while (in.remaining() > 4) {
            int marker = in.getShort() & 0xff;
            int end = in.position() + (in.getShort() & 0xffff);
            if (isFrame(marker)) {
                int bits = in.get();
                int colours = in.get(in.position() + 4);
                return marker <= 0xC2 && bits == 8 && (colours == 1 || colours == 3);
            }
            in.position(end);
        }
        return false;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length
                && ByteBuffer.wrap(content, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    private void write(int marker, byte[] content) {
        header(kept, marker, content.length);
        kept.writeBytes(content);
    }

    private static void header(ByteArrayOutputStream out, int marker, int length) {
        out.writeBytes(new byte[]{(byte) 0xff, (byte) marker, (byte) ((length + 2) >> 8), (byte) (length + 2)});
    }

    /** Copies the drawn points up to the next marker; a file that breaks off here still shows what it has. */
    private void scan() {
        int from = in.position();
        byte[] file = in.array();
        int at = from;
        while (at < file.length && !isMarker(file, at)) {
            at++;
        }
        kept.write(file, from, at - from);
        in.position(at);
        ended = at >= file.length;
    }

    private static boolean isMarker(byte[] file, int at) {
        if ((file[at] & 0xff) != 0xff || at + 1 >= file.length) {
            return false;
        }
        int next = file[at + 1] & 0xff;
        return next != 0 && next != 0xff && (next < 0xD0 || next > 0xD7);
    }

    private PlainPicture written() {
        if (width == 0 || height == 0) {
            throw new IllegalArgumentException("jpeg: no frame");
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{(byte) 0xff, (byte) SOI});
        if (jfif.length > 0) {
            header(out, APP0, jfif.length);
            out.writeBytes(jfif);
        }
        if (orientation != Orientation.UPRIGHT) {
            byte[] tiff = Orientation.tiff(orientation);
            header(out, APP1, EXIF.length + tiff.length);
            out.writeBytes(EXIF);
            out.writeBytes(tiff);
        }
        out.writeBytes(kept.toByteArray());
        out.writeBytes(new byte[]{(byte) 0xff, (byte) EOI});
        return new PlainPicture(out.toByteArray(), width, height, orientation);
    }
}
