package app.mendwell.journal.photos;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes pictures smaller, upright, in memory alone: no file is ever written. The only user of {@code java.awt.image}. */
final class Thumbnails {

    /** Before averaging, a picture is read at up to this many times the wanted size. */
    private static final int FINER = 3;
    private static final float QUALITY = 0.85f;

    private Thumbnails() {}

    /**
     * The picture, upright, with its longest side at most {@code longest} pixels: JPEG, or PNG where parts of it are
     * see-through.
     *
     * @throws IOException if this platform cannot decode it
     */
    static PlainPicture smaller(PlainPicture picture, String format, int longest) throws IOException {
        BufferedImage read = read(picture, format, longest);
        double scale = Math.min(1, (double) longest / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var upright = turned(averaged(read, width, height), width, picture);
        return new PlainPicture(written(upright), upright.getWidth(), upright.getHeight(), Orientation.UPRIGHT);
    }

    private static BufferedImage read(PlainPicture picture, String format, int longest) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IOException("no reader");
        }
        ImageReader reader = readers.next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(stream, true, true);
            var how = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(picture.width(), picture.height()) / (longest * FINER));
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Every point is the mean of those it stands for, weighed by how much of them is seen. */
    private static int[] averaged(BufferedImage image, int width, int height) {
        int wide = image.getWidth();
        int high = image.getHeight();
        var small = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * high / height);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * high / height));
            int[] rows = rows(image, top, bottom - top);
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * wide / width);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * wide / width));
                small[y * width + x] = mean(rows, wide, left, right);
            }
        }
        return small;
    }

    /** Points row by row. What JPEG is read into is taken as it lies: asking for its colours takes longer than reading it. */
    private static int[] rows(BufferedImage image, int top, int count) {
        int wide = image.getWidth();
        if (image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            return image.getRGB(0, top, wide, count, null, 0, wide);
        }
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var points = new int[wide * count];
        int at = 3 * wide * top;
        for (int i = 0; i < points.length; i++) {
            points[i] = 0xff000000 | (bytes[at + 2] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | (bytes[at] & 0xff);
            at += 3;
        }
        return points;
    }

    /** Draws the picture to its end and forgets it; throws IOException where this platform cannot. */
    static void draw(PlainPicture picture, String format) throws IOException {
        read(picture, format, 1);
    }

    private static int mean(int[] rows, int wide, int left, int right) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        int points = 0;
        for (int row = 0; row < rows.length; row += wide) {
            for (int x = left; x < right; x++) {
                int point = rows[row + x];
                int seen = point >>> 24;
                alpha += seen;
                red += (long) seen * (point >> 16 & 0xff);
                green += (long) seen * (point >> 8 & 0xff);
                blue += (long) seen * (point & 0xff);
                points++;
            }
        }
        if (alpha == 0) {
            return 0;
        }
        return (int) (alpha / points) << 24 | (int) (red / alpha) << 16 | (int) (green / alpha) << 8
                | (int) (blue / alpha);
    }

    private static BufferedImage turned(int[] points, int width, PlainPicture picture) {
        int height = points.length / width;
        boolean solid = true;
        for (int point : points) {
            solid &= point >>> 24 == 0xff;
        }
        boolean lying = picture.isLying();
        var image = new BufferedImage(lying ? height : width, lying ? width : height,
                solid ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, points[source(picture.orientation(), x, y, width, height)]);
            }
        }
        return image;
    }

    /** Where in the stored picture the point lies that is seen at (x, y); orientations as in Exif. */
    private static int source(int orientation, int x, int y, int width, int height) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (orientation) {
            case 2 -> y * width + right - x;
            case 3 -> (bottom - y) * width + right - x;
            case 4 -> (bottom - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (bottom - x) * width + y;
            case 7 -> (bottom - x) * width + right - y;
            case 8 -> x * width + right - y;
            default -> y * width + x;
        };
    }

    private static byte[] written(BufferedImage image) throws IOException {
        boolean solid = !image.getColorModel().hasAlpha();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(solid ? "jpeg" : "png").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (solid) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
