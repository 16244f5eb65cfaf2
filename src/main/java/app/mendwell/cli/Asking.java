package app.mendwell.cli;

import app.mendwell.ui.Words;
import app.mendwell.vault.Passphrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the passphrase comes from: a file, somebody at the terminal, or the first line of standard input. */
final class Asking {

    /** Bytes; far more than the longest passphrase takes. */
    private static final int LONGEST = 10_000;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);

    /** Either the letters, to be wiped by whoever takes them, or what stands in the way. */
    sealed interface Answer {
        @SuppressWarnings("ArrayRecordComponent") // wiped after use
        record Letters(char[] letters) implements Answer {
            @Override
            public String toString() {
                return "letters";
            }
        }

        record None(Ending why) implements Answer {}
    }

    private final Terminal terminal;
    private final @Nullable Path file;

    Asking(Terminal terminal, @Nullable Path file) {
        this.terminal = terminal;
        this.file = file;
    }

    /** The passphrase of a journal that is there. */
    Answer existing() {
        return letters(Words.of("cli.ask.passphrase"));
    }

    /** A new passphrase: somebody at the terminal gives it twice. */
    Answer fresh() {
        Answer first = letters(Words.of("cli.ask.new"));
        if (file != null || terminal.hidden().isEmpty() || !(first instanceof Answer.Letters(char[] letters))) {
            return first;
        }
        if (letters(Words.of("cli.ask.again")) instanceof Answer.Letters(char[] again)) {
            boolean same = Arrays.equals(letters, again);
            Arrays.fill(again, '\0');
            if (same) {
                return first;
            }
        }
        Arrays.fill(letters, '\0');
        return new Answer.None(new Ending.WrongUse(Words.of("cli.ask.differ")));
    }

    private Answer letters(String question) {
        Path from = file;
        if (from != null) {
            return fromFile(from);
        }
        if (terminal.hidden().isPresent()) {
            char[] typed = terminal.hidden().get().apply(question);
            return typed == null ? none("cli.ask.nothing") : new Answer.Letters(typed);
        }
        return firstLine(terminal.in());
    }

    private Answer fromFile(Path from) {
        try {
            if (!Files.isRegularFile(from)) {
                return none("cli.ask.no_file");
            }
            boolean posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix && Files.getPosixFilePermissions(from).stream().anyMatch(OTHERS::contains)) {
                return none("cli.ask.file_open");
            }
            try (InputStream in = Files.newInputStream(from)) {
                return firstLine(in);
            }
        } catch (IOException e) {
            return none("cli.ask.no_file");
        }
    }

    /** The first line without its end, byte by byte: what follows is not ours to read. */
    private static Answer firstLine(InputStream in) {
        byte[] line = new byte[LONGEST];
        int length = 0;
        try {
            int next = in.read();
            while (next >= 0 && next != '\n' && length < LONGEST) {
                line[length++] = (byte) next;
                next = in.read();
            }
            if (next < 0 && length == 0) {
                return none("cli.ask.nothing");
            }
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            return decoded(ByteBuffer.wrap(line, 0, length));
        } catch (CharacterCodingException e) {
            return none("cli.ask.no_utf8");
        } catch (IOException e) {
            return none("cli.ask.nothing");
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    private static Answer decoded(ByteBuffer bytes) throws CharacterCodingException {
        CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(bytes);
        char[] letters = Arrays.copyOf(chars.array(), chars.length());
        Arrays.fill(chars.array(), '\0');
        return new Answer.Letters(letters);
    }

    private static Answer none(String word) {
        return new Answer.None(new Ending.WrongUse(Words.of(word)));
    }

    /** Why these words cannot be a passphrase; empty where they can. */
    static String refusal(Passphrase passphrase) {
        return passphrase.refusal().map(why -> Words.of(switch (why) {
            case EMPTY -> "cli.ask.empty";
            case TOO_LONG -> "cli.ask.too_long";
            case HAS_NUL -> "cli.ask.has_nul";
            case LOOKS_LIKE_KEY -> "cli.ask.looks_like_key";
        })).orElse("");
    }
}
