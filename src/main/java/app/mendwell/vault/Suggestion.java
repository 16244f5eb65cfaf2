package app.mendwell.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A passphrase made for the person: five plain words by chance, of a list of more than a thousand (50 bits). */
final class Suggestion {

    static final int WORDS = 5;

    private Suggestion() {}

    /** @param chance a source that cannot be foreseen */
    static String by(RandomGenerator chance) {
        List<String> words = words();
        return chance.ints(WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }

    static List<String> words() {
        try (InputStream in = Objects.requireNonNull(Suggestion.class.getResourceAsStream("passphrase-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
