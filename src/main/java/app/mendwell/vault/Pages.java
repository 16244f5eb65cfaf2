package app.mendwell.vault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import javax.crypto.Mac;

/** The pages of an encrypted file, checked one by one without opening it (vault.md section 1). */
final class Pages {

    static final int SIZE = 4096;
    private static final int MAC_AT = SIZE - 64;
    private static final int SPREAD = 32;

    private final Path file;
    private final Mac mac;

    Pages(Path file, VaultKey key) {
        this.file = file;
        this.mac = key.pageMac();
    }

    static byte[] salt(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] salt = new byte[VaultKey.SALT];
            in.readFully(salt);
            return salt;
        }
    }

    boolean firstFits() throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            return fits(in, 1);
        }
    }

    /** Whether one of up to 32 pages beyond the first, spread over the file, was written under this key. */
    boolean anotherFits() throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long pages = in.length() / SIZE;
            long[] tried = LongStream.range(0, SPREAD).map(i -> 2 + i * (pages - 2) / (SPREAD - 1)).distinct()
                    .filter(page -> page >= 2 && page <= pages).toArray();
            for (long page : tried) {
                if (fits(in, page)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether the file consists of whole pages of this key. */
    boolean allFit() throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() == 0 || in.length() % SIZE != 0) {
                return false;
            }
            for (long page = 1; page <= in.length() / SIZE; page++) {
                if (!fits(in, page)) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean fits(RandomAccessFile in, long number) throws IOException {
        byte[] page = new byte[SIZE];
        in.seek((number - 1) * SIZE);
        in.readFully(page);
        int start = number == 1 ? VaultKey.SALT : 0;
        mac.update(page, start, MAC_AT - start);
        mac.update(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) number).array());
        return Arrays.equals(mac.doFinal(), Arrays.copyOfRange(page, MAC_AT, SIZE));
    }
}
