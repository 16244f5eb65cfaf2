package app.mendwell.vault;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words that open a vault, in Unicode NFC, wiped when closed. Never written, logged or shown by toString. */
public final class Passphrase implements AutoCloseable {

    private static final int LONGEST = 1024;

    /** Why some words cannot be a passphrase. */
    public enum Refusal {
        EMPTY, TOO_LONG, HAS_NUL,
        /** {@code x'…'}: readers of the file format take it for a raw key. */
        LOOKS_LIKE_KEY
    }

    private final char[] words;

    private Passphrase(char[] words) {
        this.words = words;
    }

    /** Takes the words over; {@code typed} is wiped. */
    public static Passphrase of(char[] typed) {
        // Composed and decomposed accents are different keys to the cipher, so one form is chosen.
        char[] words = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray();
        Arrays.fill(typed, '\0');
        return new Passphrase(words);
    }

    public static Passphrase of(String words) {
        return of(words.toCharArray());
    }

    /** Why it cannot be used for a new vault, or nothing. */
    public Optional<Refusal> refusal() {
        if (words.length == 0) {
            return Optional.of(Refusal.EMPTY);
        }
        if (Character.codePointCount(words, 0, words.length) > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (CharBuffer.wrap(words).chars().anyMatch(c -> c == 0)) {
            return Optional.of(Refusal.HAS_NUL);
        }
        String start = words.length > 2 ? new String(words, 0, 2).toLowerCase(Locale.ROOT) : "";
        boolean key = "x'".equals(start) && words[words.length - 1] == '\'';
        return key ? Optional.of(Refusal.LOOKS_LIKE_KEY) : Optional.empty();
    }

    /** The same words once more, wiped by themselves: for a job that outlives the page. */
    Passphrase copy() {
        return new Passphrase(words.clone());
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    char[] words() {
        return words;
    }

    public boolean sameAs(Passphrase other) {
        return Arrays.equals(words, other.words);
    }

    @Override
    public void close() {
        Arrays.fill(words, '\0');
    }

    @Override
    public String toString() {
        return "passphrase";
    }
}
