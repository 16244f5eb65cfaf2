package app.mendwell.journal.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one word of Exif that is kept: how a picture is turned to be seen, 1 (as it is) to 8. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MAGIC = 42;

    private Orientation() {}

    /** Reads it from the TIFF part of Exif; 1 where it is not there or makes no sense. */
    static int in(ByteBuffer tiff) {
        ByteBuffer words = tiff.slice();
        if (words.remaining() < 8) {
            return UPRIGHT;
        }
        words.order(words.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = words.getInt(4) & 0xffff_ffffL;
        if (words.getShort(2) != MAGIC || first + 2 > words.limit()) {
            return UPRIGHT;
        }
        int start = (int) first;
        int entries = words.getShort(start) & 0xffff;
        for (int i = 0; i < entries && start + 2 + (i + 1) * ENTRY <= words.limit(); i++) {
            int at = start + 2 + i * ENTRY;
            if ((words.getShort(at) & 0xffff) == TAG) {
                int value = words.getShort(at + 8) & 0xffff;
                return value >= 1 && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The TIFF part of an Exif that says nothing else. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) MAGIC).putInt(8)
                .putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1).putShort((short) orientation)
                .putShort((short) 0).putInt(0).array();
    }
}
