package app.mendwell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.steps.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that is asked for is there, and every word that is there is asked for. */
class WordKeysTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+\\.?)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern FORM_END = Pattern.compile("\\.(label|prompt|placeholder|help|add)$");
    private static final Pattern TEXT_IN_FXML = Pattern
            .compile("\\b(?:text|promptText|title|meaning|accessibleText)=\"([^\"%][^\"]*)\"");

    private static final List<String> FILES = new ArrayList<>(Tree.resources(".properties")).stream()
            .filter(path -> path.contains("/words/")).toList();

    private static Map<String, String> words() {
        var all = new HashMap<String, String>();
        for (String file : FILES) {
            Tree.resource(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int at = line.indexOf('=');
                String before = all.put(line.substring(0, at).strip(), line.substring(at + 1));
                assertThat(before).as("twice: " + line.substring(0, at)).isNull();
            });
        }
        return all;
    }

    private static Set<String> literals() {
        var found = new TreeSet<String>();
        Tree.sources().forEach(file -> collect(LITERAL.matcher(Tree.read(file)), found));
        return found;
    }

    private static Set<String> inFxml() {
        var found = new TreeSet<String>();
        Tree.resources(".fxml").forEach(file -> collect(IN_FXML.matcher(Tree.resource(file)), found));
        return found;
    }

    private static void collect(Matcher matcher, Set<String> into) {
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    @Test
    void thereAreWords() {
        assertThat(words()).hasSizeGreaterThan(200);
        assertThat(FILES).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> known = words().keySet();
        Set<String> places = FILES.stream().map(file -> file.replaceAll(".*/words/|\\.properties", ""))
                .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        inFxml().stream().filter(key -> !known.contains(key)).forEach(missing::add);
        Pattern call = Pattern.compile("Words\\.of\\(\"([^\"]+)\"[,)]");
        Tree.sources().forEach(file -> {
            Matcher matcher = call.matcher(Tree.read(file));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    missing.add(matcher.group(1));
                }
            }
        });
        assertThat(places).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatIsThereIsAskedFor() {
        Set<String> exact = Stream.concat(literals().stream(), inFxml().stream()).collect(Collectors.toSet());
        Set<String> beginnings = exact.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        // Shelves and steps are described by their stored names: their words hang below these two.
        beginnings.addAll(List.of("together.", "repair.share.purpose"));
        var unused = new TreeSet<String>();
        for (String key : words().keySet()) {
            boolean used = exact.contains(key) || beginnings.stream().anyMatch(key::startsWith) || inForm(key, exact)
                    || namesAStep(key);
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** The steps know the beginning of their keys themselves; their pages are forms. */
    private static boolean namesAStep(String key) {
        return Arrays.stream(Step.values()).map(Step::words).filter(words -> key.startsWith(words + ".")).anyMatch(
                words -> FORM_END.matcher(key).find()
                        || Set.of("title", "heading", "purpose").contains(key.substring(words.length() + 1)));
    }

    /** {@code boundaries.boundary.why.label} is asked for by the form {@code boundaries.boundary} and its field. */
    private static boolean inForm(String key, Set<String> exact) {
        if (!FORM_END.matcher(key).find()) {
            return false;
        }
        String rest = key;
        while (rest.indexOf('.') > 0) {
            rest = rest.substring(0, rest.lastIndexOf('.'));
            if (exact.contains(rest)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void placesInWordsAreCountedFromNought() {
        words().forEach((key, text) -> {
            var places = new TreeSet<String>();
            collect(Pattern.compile("\\{([0-9])}").matcher(text), places);
            for (int i = 0; i < places.size(); i++) {
                assertThat(places).as(key).contains(String.valueOf(i));
            }
        });
    }

    @Test
    void pagesHoldNoWordsOfTheirOwn() {
        var found = new TreeSet<String>();
        Tree.resources(".fxml").forEach(file -> collect(TEXT_IN_FXML.matcher(Tree.resource(file)), found));
        assertThat(found.stream().filter(text -> text.codePoints().anyMatch(Character::isLetter))).isEmpty();
    }

    @Test
    void shownWordsUseTypographicQuotes() {
        words().forEach((key, text) -> {
            assertThat(text).as(key).doesNotContain("'").doesNotContain("!");
            // A phrase is searched between the straight quotes of the keyboard.
            if (!key.startsWith("journal.search.help.")) {
                assertThat(text).as(key).doesNotContain("\"");
            }
        });
    }
}
