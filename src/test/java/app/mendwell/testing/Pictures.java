package app.mendwell.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures drawn by code. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height, int colour) {
        return picture("png", width, height, colour);
    }

    public static byte[] jpeg(int width, int height, int colour) {
        return picture("jpeg", width, height, colour);
    }

    private static byte[] picture(String format, int width, int height, int colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour + (x * 5 ^ y * 3) % 40);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
