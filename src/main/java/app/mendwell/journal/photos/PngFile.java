package app.mendwell.journal.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Keeps the chunks of a PNG that draw it; texts, times and Exif stay out, but for how it is turned. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
            "iCCP", "sBIT", "bKGD", "pHYs", "sPLT", "hIST", "acTL", "fcTL", "fdAT");

    private PngFile() {}

    /** Throws BufferUnderflowException or IllegalArgumentException where the file breaks off or contradicts itself. */
    static PlainPicture plain(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE);
        ByteBuffer head = in.slice();
        if (head.getInt(0) != 13 || !"IHDR".equals(name(head.position(4)))) {
            throw new IllegalArgumentException("png: no header");
        }
        var rest = new ByteArrayOutputStream();
        int orientation = Orientation.UPRIGHT;
        String name = "";
        while (!"IEND".equals(name)) {
            int start = in.position();
            int length = in.getInt();
            name = name(in);
            if (length < 0 || length > in.remaining() - 4) {
                throw new IllegalArgumentException("png: length");
            }
            if ("eXIf".equals(name)) {
                orientation = Orientation.in(in.slice(in.position(), length));
            } else if (KEPT.contains(name)) {
                rest.write(file, start, length + 12);
            }
            in.position(start + length + 12);
        }
        return new PlainPicture(written(file, rest.toByteArray(), orientation), head.getInt(8), head.getInt(12),
                orientation);
    }

    private static String name(ByteBuffer in) {
        var letters = new byte[4];
        in.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static byte[] written(byte[] file, byte[] chunks, int orientation) {
        int head = 25;
        var out = new ByteArrayOutputStream();
        out.write(file, 0, SIGNATURE);
        out.write(chunks, 0, head);
        if (orientation != Orientation.UPRIGHT) {
            out.writeBytes(exif(orientation));
        }
        out.write(chunks, head, chunks.length - head);
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        byte[] tiff = Orientation.tiff(orientation);
        byte[] named = ByteBuffer.allocate(4 + tiff.length).put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(tiff)
                .array();
        var check = new CRC32();
        check.update(named);
        return ByteBuffer.allocate(8 + named.length).putInt(tiff.length).put(named).putInt((int) check.getValue())
                .array();
    }
}
