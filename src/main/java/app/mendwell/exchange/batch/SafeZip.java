package app.mendwell.exchange.batch;

import app.mendwell.ui.Words;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of unknown origin, read member by member under its name; nothing is ever unpacked to the disk. Limits are
 * counted while reading, for the sizes in the header can be made up.
 */
public final class SafeZip implements AutoCloseable {

    /** The most members. */
    static final int MEMBERS = 20_000;
    private static final long LARGEST_MEMBER = 64L << 20;
    private static final long LARGEST_SUM = 2L << 30;
    private static final long LARGEST_RATIO = 200;
    /** Below this many bytes, the ratio says nothing. */
    private static final long FREE = 1 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> members = new LinkedHashMap<>();
    private int unsafe;
    private final Map<String, Long> read = new HashMap<>();
    private long sum;

    private SafeZip(ZipFile zip) {
        this.zip = zip;
        zip.stream().filter(member -> !member.isDirectory()).forEach(member -> {
            if (isSafe(member.getName())) {
                members.put(member.getName(), member);
            } else {
                unsafe++;
            }
        });
    }

    /** Throws {@link UnreadableFile} where it is no whole zip, is locked, or holds too much. */
    public static SafeZip open(Path file) {
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            if (zip.size() > MEMBERS) {
                zip.close();
                throw new UnreadableFile(Words.of("exchange.why.zip_limits"));
            }
            return new SafeZip(zip);
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableFile(Words.of(locked ? "exchange.why.zip_locked" : "exchange.why.zip_broken"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Words.of("exchange.why.zip_broken"));
        }
    }

    /** No way out of the folder that it would be unpacked to, on any system. */
    static boolean isSafe(String name) {
        return !name.isEmpty() && !name.startsWith("/") && !name.contains("\\") && !name.contains("\0")
                && !name.matches("[A-Za-z]:.*") && !List.of(name.split("/", -1)).contains("..");
    }

    public Set<String> names() {
        return members.keySet();
    }

    /** How many members have a name that leads out of the zip; they are not read. */
    public int unsafe() {
        return unsafe;
    }

    /** A member as a stream; reading throws {@link UnreadableFile} beyond a limit. Nothing under an unknown name. */
    public Optional<InputStream> stream(String name) {
        ZipEntry member = members.get(name);
        if (member == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(member), member));
        } catch (IOException e) {
            throw new UnreadableFile(Words.of("exchange.why.zip_broken"));
        }
    }

    /** The bytes of a member, at most {@code most} of them and one more; nothing under an unknown name. */
    public Optional<byte[]> bytes(String name, int most) {
        return stream(name).map(in -> {
            try (in) {
                return in.readNBytes(most + 1);
            } catch (IOException e) {
                throw new UnreadableFile(Words.of("exchange.why.zip_broken"));
            }
        });
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnreadableFile(Words.of("exchange.why.zip_broken"));
        }
    }

    /** Counts what is unpacked; a member that is read twice counts once. */
    private final class Counted extends FilterInputStream {

        private final ZipEntry member;
        private long count;

        Counted(InputStream in, ZipEntry member) {
            super(in);
            this.member = member;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            count += more;
            long before = read.getOrDefault(member.getName(), 0L);
            if (count > before) {
                read.put(member.getName(), count);
                sum += count - before;
            }
            boolean blown = count > FREE && count / Math.max(1, member.getCompressedSize()) > LARGEST_RATIO;
            if (blown || count > LARGEST_MEMBER || sum > LARGEST_SUM) {
                throw new UnreadableFile(Words.of("exchange.why.zip_limits"));
            }
        }
    }
}
