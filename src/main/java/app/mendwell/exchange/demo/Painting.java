package app.mendwell.exchange.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small landscapes painted by numbers, written as PNG: hills, water and a light, in other colors for each name. */
final class Painting {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** How many columns the hills go on beyond both edges, for the water to ripple into. */
    private static final int BEYOND = 16;

    private final double light;
    private final double waterline;
    private final double lampX;
    private final double lampY;
    /** Heights of the three ranges by column, the nearest first; 0 is the top. */
    private final double[][] ranges;

    private Painting(String name) {
        var random = new Random(name.hashCode());
        light = 0.25 + 0.7 * random.nextDouble();
        waterline = 0.62 + 0.16 * random.nextDouble();
        lampX = 0.2 + 0.6 * random.nextDouble();
        lampY = 0.14 + 0.2 * random.nextDouble();
        ranges = new double[][]{range(random, 0.58, 0.05), range(random, 0.47, 0.07), range(random, 0.38, 0.06)};
    }

    private static double[] range(Random random, double height, double rise) {
        double start = random.nextDouble();
        double length = 1 + random.nextDouble();
        double small = random.nextDouble();
        var columns = new double[WIDTH + 2 * BEYOND];
        for (int i = 0; i < columns.length; i++) {
            double x = (double) (i - BEYOND) / WIDTH;
            columns[i] = height + rise * Math.sin(2 * Math.PI * (start + length * x))
                    + rise / 3 * Math.sin(2 * Math.PI * (small + 4.3 * x));
        }
        return columns;
    }

    /** The picture of that name, the same each time. */
    static byte[] of(String name) {
        return new Painting(name).png();
    }

    private byte[] png() {
        byte[] rows = new byte[HEIGHT * (1 + 3 * WIDTH)];
        int at = 0;
        for (int y = 0; y < HEIGHT; y++) {
            rows[at++] = 0;
            for (int x = 0; x < WIDTH; x++) {
                int color = color(x, (double) y / HEIGHT);
                rows[at++] = (byte) (color >> 16);
                rows[at++] = (byte) (color >> 8);
                rows[at++] = (byte) color;
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put((byte) 8).put((byte) 2).array());
        chunk(out, "IDAT", deflated(rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private int color(int column, double y) {
        if (y > waterline) {
            int ripple = (int) Math.round(BEYOND * Math.sin(140 * y));
            return mixed(land(column + ripple, 2 * waterline - y), 0x2b3f52, 0.42);
        }
        return land(column, y);
    }

    private int land(int column, double y) {
        if (y > ranges[0][column + BEYOND]) {
            return mixed(0x1f2d33, 0x5d7a58, 0.35 + 0.5 * light);
        }
        if (y > ranges[1][column + BEYOND]) {
            return mixed(0x2e3f4d, 0x7f9a86, 0.3 + 0.5 * light);
        }
        if (y > ranges[2][column + BEYOND]) {
            return mixed(0x4a5a70, 0xa9b7b4, 0.3 + 0.5 * light);
        }
        return sky((double) column / WIDTH, y);
    }

    private int sky(double x, double y) {
        int high = mixed(0x24324a, 0x8fb0c8, light);
        int low = mixed(0x8a5a4c, 0xf3dcae, light);
        int plain = mixed(high, low, Math.clamp(y / 0.45, 0, 1));
        double far = Math.hypot((x - lampX) * WIDTH / HEIGHT, y - lampY);
        double glow = far < 0.05 ? 0.95 : Math.max(0, 0.5 - 1.6 * (far - 0.05));
        return mixed(plain, 0xfff1cf, glow);
    }

    private static int mixed(int one, int other, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = (one >> shift & 0xff) * (1 - part) + (other >> shift & 0xff) * part;
            mixed |= (int) Math.round(value) << shift;
        }
        return mixed;
    }

    private static byte[] deflated(byte[] rows) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(rows);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var part = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length).put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content).array();
        var check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(8 + named.length).putInt(content.length).put(named)
                .putInt((int) check.getValue()).array());
    }
}
