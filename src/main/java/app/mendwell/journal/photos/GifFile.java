package app.mendwell.journal.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the blocks of a GIF that draw and move it; comments and what programs add stay out. */
final class GifFile {

    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;
    private static final Set<String> MOVING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private GifFile(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Throws BufferUnderflowException or IllegalArgumentException where the file breaks off or contradicts itself. */
    static PlainPicture plain(byte[] file) {
        return new GifFile(file).read();
    }

    private PlainPicture read() {
        in.position(6);
        int width = in.getShort() & 0xffff;
        int height = in.getShort() & 0xffff;
        int flags = in.get();
        skip(2 + colours(flags));
        keepFrom(0);
        int block = in.get() & 0xff;
        while (block != TRAILER) {
            switch (block) {
                case IMAGE -> image(in.position() - 1);
                case EXTENSION -> extension(in.position() - 1);
                default -> throw new IllegalArgumentException("gif: block");
            }
            block = in.get() & 0xff;
        }
        out.write(TRAILER);
        return new PlainPicture(out.toByteArray(), width, height, Orientation.UPRIGHT);
    }

    /** Bytes of a table of colours, if the flags announce one. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void skip(int bytes) {
        if (bytes > in.remaining()) {
            throw new IllegalArgumentException("gif: length");
        }
        in.position(in.position() + bytes);
    }

    private void keepFrom(int start) {
        out.write(file, start, in.position() - start);
    }

    private void image(int start) {
        skip(8);
        skip(colours(in.get()) + 1);
        parts();
        keepFrom(start);
    }

    private void extension(int start) {
        int label = in.get() & 0xff;
        int at = in.position();
        parts();
        boolean moving = label == APPLICATION && at + 12 <= file.length
                && MOVING.contains(new String(file, at + 1, 11, StandardCharsets.US_ASCII));
        if (moving || (label != APPLICATION && label != COMMENT)) {
            keepFrom(start);
        }
    }

    private void parts() {
        int length = in.get() & 0xff;
        while (length > 0) {
            skip(length);
            length = in.get() & 0xff;
        }
    }
}
