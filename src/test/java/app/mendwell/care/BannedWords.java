package app.mendwell.care;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of care.md section 3: whole words, case ignored, {@code *} for any ending. */
final class BannedWords {

    static final List<String> PEOPLE = list("""
            needy clingy codependen* toxic narcissis* gaslight* abuser perpetrator crazy hysterical oversensitive
            "too sensitive" overreact* dysfunctional unhealthy "healthy relationship" "high maintenance"
            "emotionally unavailable" avoidant "attachment style" "love language" "better half" "other half" soulmate
            hubby wifey husband wife boyfriend girlfriend spouse
            """);
    static final List<String> MEDICINE = list("""
            diagnos* disorder symptom* patholog* relapse clinical* borderline bipolar trauma* cure
            """);
    static final List<String> APPLAUSE = list("""
            streak badge leaderboard achievement "well done" "good job" "great job" "keep it up" "proud of you"
            "you did it" congratulations
            """);
    static final List<String> PRESSURE = list("""
            "you should" "you must" "have you tried" "get over it" "let it slide" "last chance" "don’t forget" premium
            upgrade
            """);
    static final List<String> LOYALTY = list("""
            "no matter what" unconditional* "never alone" "stay together" "save your relationship" "relationship first"
            "make it work" "forgive and forget"
            """);
    static final List<String> CLAIMS = list("""
            "studies show" "research shows" scientific* "experts say" "evidence-based" guarantee* "100%" unbreakable
            "military-grade" "completely private"
            """);

    /** Bind everything shown, the content libraries too. */
    static final List<String> A = Stream.of(PEOPLE, MEDICINE, APPLAUSE, PRESSURE, LOYALTY, CLAIMS)
            .flatMap(List::stream).toList();

    /** Bind the words of the interface alone. */
    private static final List<String> OF_THE_INTERFACE = list("""
            score* points level rank* goal* target* overdue missed fail* late "falling behind" "catch up" perfect
            "you need to" "you have to" "at least" "calm down" "move on" hurry unlock causes because "leads to" improves
            boosts proven predicts affects victim healthy marriage patient treatment forgive* fault blame culprit
            accuse* invisible undetectable drama baggage
            """);

    /** All that bind the words of the interface. */
    static final List<String> BOTH = Stream.concat(A.stream(), OF_THE_INTERFACE.stream()).toList();

    private BannedWords() {}

    static List<String> list(String words) {
        var matcher = Pattern.compile("\"([^\"]+)\"|(\\S+)").matcher(words);
        return matcher.results().map(match -> match.group(1) == null ? match.group(2) : match.group(1)).toList();
    }

    /** Those of the words that stand in the text. */
    static List<String> in(String text, List<String> words) {
        String plain = text.replace('\'', '’').toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> pattern(word).matcher(plain).find()).toList();
    }

    private static Pattern pattern(String word) {
        boolean open = word.endsWith("*");
        String stem = Pattern.quote(open ? word.substring(0, word.length() - 1) : word);
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + stem + (open ? "" : "(?![\\p{L}\\p{N}])"));
    }

    static Stream<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?!:;])\\s+|\\n+")).map(String::strip).filter(s -> !s.isEmpty());
    }

    static int words(String sentence) {
        return Arrays.stream(sentence.split("\\s+")).filter(w -> w.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.toList()).size();
    }
}
