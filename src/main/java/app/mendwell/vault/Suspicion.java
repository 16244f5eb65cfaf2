package app.mendwell.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Tells files that were never a vault by their first bytes. */
final class Suspicion {

    private static final int LOOKED_AT = 1024;
    private static final List<String> MAGIC = List.of("SQLite format 3\0", "PK\3\4", "%PDF-");

    private Suspicion() {}

    /** Whether it is missing, no file, too short for one page, or something else by its first bytes. */
    static boolean notAVault(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return true;
        }
        long size = Files.size(file);
        if (size == 0) {
            return false;
        }
        return size < Pages.SIZE || looksForeign(start(file));
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static boolean looksForeign(byte[] start) {
        boolean known = MAGIC.stream().map(magic -> magic.getBytes(StandardCharsets.ISO_8859_1))
                .anyMatch(magic -> Arrays.equals(magic, 0, magic.length, start, 0, Math.min(magic.length,
                        start.length)));
        return known || isText(start);
    }

    /** A thousand bytes of cipher are never all text. */
    private static boolean isText(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var out = java.nio.CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, false);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            return false;
        }
        return out.flip().chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
