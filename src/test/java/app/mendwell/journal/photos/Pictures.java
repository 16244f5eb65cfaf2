package app.mendwell.journal.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files of pictures as cameras and programs write them. */
public final class Pictures {

    /** What must not be found in a kept picture: a place, a camera, an hour. */
    public static final String TRACE = "52.5200N 13.4050E Kamera 2026:03:08 20:15";

    private Pictures() {}

    /** A wide picture, red at the left half and blue at the right. */
    public static byte[] plain(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xcc2222 : 0x2222cc);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG of a phone: Exif with the orientation, a comment, and a second file after its end. */
    public static byte[] phone(int width, int height, int orientation) {
        byte[] plain = plain("jpeg", width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation), trace()));
        segment(out, 0xE1, join("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), trace()));
        segment(out, 0xED, trace());
        segment(out, 0xFE, trace());
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(trace());
        return out.toByteArray();
    }

    /** The words of Exif in the byte order of Intel, the orientation second. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(38).order(java.nio.ByteOrder.LITTLE_ENDIAN).put((byte) 'I').put((byte) 'I')
                .putShort((short) 42).putInt(8).putShort((short) 2).putShort((short) 0x0100).putShort((short) 3)
                .putInt(1).putInt(7).putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation)
                .putInt(0).array();
    }

    private static byte[] trace() {
        return TRACE.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        int length = content.length + 2;
        out.writeBytes(new byte[]{(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
    }

    /** A PNG with a text, a time and Exif. */
    public static byte[] talkativePng(int width, int height, int orientation) {
        byte[] plain = plain("png", width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "tEXt", join("Comment\0".getBytes(StandardCharsets.US_ASCII), trace()));
        chunk(out, "eXIf", exif(orientation));
        chunk(out, "tIME", new byte[]{7, (byte) 0xea, 3, 8, 20, 15, 0});
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(trace());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] named = join(name.getBytes(StandardCharsets.US_ASCII), content);
        var check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(named.length + 8).putInt(content.length).put(named)
                .putInt((int) check.getValue()).array());
    }

    /** A GIF with a comment. */
    public static byte[] talkativeGif(int width, int height) {
        byte[] plain = plain("gif", width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, plain.length - 1);
        out.writeBytes(new byte[]{0x21, (byte) 0xFE, (byte) TRACE.length()});
        out.writeBytes(trace());
        out.writeBytes(new byte[]{0, 0x3B});
        out.writeBytes(trace());
        return out.toByteArray();
    }
}
