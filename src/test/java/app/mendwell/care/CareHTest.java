package app.mendwell.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.rules.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Language: what the program says, and what it never says. */
class CareHTest {

    /** Places where a word of the lists is right, each with the word. */
    private static final Map<String, List<String>> EXCEPTIONS = Map.of("safety.k3", List.of("therapist"));
    private static final Pattern PASSPHRASE_PAGES = Pattern.compile("^(vault|settings\\.(lock|privacy))\\..*");
    private static final int MEAN_WORDS = 14;

    @Test
    void c41TheInterfaceUsesNoneOfTheWords() {
        var found = new TreeMap<String, List<String>>();
        Shown.words().forEach((key, text) -> {
            List<String> in = BannedWords.in(text, BannedWords.BOTH).stream()
                    .filter(word -> !EXCEPTIONS.getOrDefault(key, List.of()).contains(word))
                    .filter(word -> !(word.equals("unlock") && PASSPHRASE_PAGES.matcher(key).matches())).toList();
            if (!in.isEmpty()) {
                found.put(key, in);
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void c41TheLibrariesUseNoneOfTheWordsThatBindThem() {
        var found = new TreeMap<String, List<String>>();
        Shown.content().forEach((place, text) -> {
            // The patterns and what they match stand for the person's words, not the program's.
            List<String> in = BannedWords.in(text, BannedWords.A);
            if (!in.isEmpty()) {
                found.put(place, in);
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void c41TheInstallerUsesNoneOfTheWords() {
        for (String file : List.of("installer/linux/control", "installer/linux/mendwell.desktop", "README.md")) {
            assertThat(BannedWords.in(Tree.read(Path.of(file)), BannedWords.A)).as(file).isEmpty();
        }
    }

    @Test
    void c41TheListsCatchWhatTheyAreFor() {
        assertThat(BannedWords.in("You’re overreacting. Don't forget: a Healthy relationship!", BannedWords.A))
                .containsExactlyInAnyOrder("overreact*", "don’t forget", "healthy relationship");
        assertThat(BannedWords.in("Sleep improves your mood", BannedWords.BOTH)).containsExactly("improves");
        assertThat(BannedWords.in("a latest cloak of blameless leveled cures", BannedWords.BOTH)).isEmpty();
    }

    @Test
    void c42NobodyIsPresumed() {
        Pattern presuming = Pattern.compile("\\b(he|she|his|her|hers|him|himself|herself|married|kids|god|church)\\b",
                Pattern.CASE_INSENSITIVE);
        Shown.words()
                .forEach((key, text) -> assertThat(presuming.matcher(text).find()).as(key + ": " + text).isFalse());
    }

    @Test
    void c43NothingIsClaimed() {
        Pattern claiming = Pattern.compile("\\b(experts?|studies|study|research|percent of|proven)\\b",
                Pattern.CASE_INSENSITIVE);
        Shown.words().forEach((key, text) -> assertThat(claiming.matcher(text).find()).as(key).isFalse());
    }

    @Test
    void c44SentencesAreShort() {
        List<String> sentences = Shown.words().values().stream().flatMap(BannedWords::sentences).toList();
        double mean = sentences.stream().mapToInt(BannedWords::words).average().orElse(0);
        assertThat(sentences).hasSizeGreaterThan(300);
        assertThat(mean).isLessThan(MEAN_WORDS);
    }

    @Test
    void c44NothingIsShouted() {
        Shown.words().forEach((key, text) -> assertThat(text).as(key).doesNotContain("!").doesNotContainPattern(
                "[\\x{1F300}-\\x{1FAFF}]"));
    }
}
