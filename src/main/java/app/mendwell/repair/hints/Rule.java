package app.mendwell.repair.hints;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of hints (wizard.md section 4).
 *
 * @param id as {@code H01}; its words are {@code repair.hint.h01}
 * @param fields the fields it may stand under
 * @param words what it looks for
 * @param unless where this is found as well, the words do not count; null for always
 * @param kinds kinds of blame_patterns.json that count as well, with words of their own
 */
record Rule(String id, Set<String> fields, Pattern words, @Nullable Pattern unless, Set<String> kinds) {

    /** Every kind but apology; threat is among them, for it is no kind of {@code facts}. */
    private static final Set<String> ALL_BUT_APOLOGY = Set.of("absolute", "you-make-me", "thought-as-feeling",
            "mind-reading", "label", "character", "comparison", "demand", "dismissing", "threat", "sarcasm",
            "scorekeeping");

    private static final String OTHERS = "(?:you|he|she|they)";
    private static final String TIMES = "\\d|\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|before"
            + "|after|when)\\b";

    /** The table, without H04, whose words are in pseudo_feelings.json, and H09, which belongs to Next. */
    static final List<Rule> TABLE = List.of(
            of("H01", Set.of("facts"), "\\b(?:always|never|every\\s{1,3}time|constantly)\\b", Set.of("absolute")),
            of("H02", Set.of("facts"), "\\b(?:on\\s{1,3}purpose|deliberately|(?:did|does)n['’]?t\\s{1,3}care"
                    + "|just\\s{1,3}to)\\b", Set.of("mind-reading")),
            of("H03", Set.of("facts"), "\\b" + OTHERS + "(?:\\s{1,3}(?:is|are|was|were)|['’](?:s|re))\\s{1,3}"
                    + "(?:(?:so|very|really|just|being|too)\\s{1,3}|)"
                    + "(?:selfish|lazy|cold|childish|crazy|rude|mean)\\b",
                    Set.of("label", "character", "comparison")),
            of("H05", Set.of("my_part"), "\\bbut\\s{1,3}" + OTHERS + "\\b", Set.of()),
            of("H06", Set.of("my_part"), "\\ball\\s{1,3}my\\s{1,3}fault\\b|\\bI(?:['’]m|\\s{1,3}am)\\s{1,3}"
                    + "(?:terrible|awful|the\\s{1,3}worst|a\\s{1,3}bad)\\b", Set.of()),
            of("H07", Set.of("sorry_happened", "sorry_impact"), "\\b(?:but|if\\s{1,3}I|if\\s{1,3}you"
                    + "|sorry\\s{1,3}you\\s{1,3}feel)\\b", Set.of("apology", "dismissing")),
            of("H08", Set.of("sorry_plan"), "\\b(?:always|never|promise)\\b", Set.of()),
            of("H10", Set.of("i_feel_text"), "\\A\\s{0,9}(?:that|like|as\\s{1,3}if|you)\\b",
                    Set.of("thought-as-feeling")),
            of("H11", Set.of("i_when", "i_statement"), "\\byou\\s{1,3}(?:always|never)\\b"
                    + "|\\byou(?:\\s{1,3}are|['’]re)\\s{1,3}(?:so|such)\\b", ALL_BUT_APOLOGY),
            // Before H12: a wish that begins like a limit may be one.
            of("H13", Set.of("ask_text"), "\\A\\s{0,9}(?:stop|don['’]t|do\\s{1,3}not|no\\s{1,3}more)\\b", Set.of()),
            new Rule("H12", Set.of("ask_text"), pattern("\\b(?:more|better|nicer|less|be\\s{1,3}there"
                    + "|make\\s{1,3}an\\s{1,3}effort)\\b"), pattern(TIMES), Set.of("demand")),
            of("H14", Set.of("plan_steps.body"), "\\b(?:you|he|she|they|my\\s{1,3}partner)(?:\\s{1,3}"
                    + "(?:will|must|has\\s{1,3}to|have\\s{1,3}to|should)|['’]ll)\\b", Set.of()));

    Rule {
        fields = Set.copyOf(fields);
        kinds = Set.copyOf(kinds);
    }

    private static Rule of(String id, Set<String> fields, String words, Set<String> kinds) {
        return new Rule(id, fields, pattern(words), null, kinds);
    }

    static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** What the words found, as it was written, or null. */
    @Nullable
    String found(String text) {
        Matcher matcher = words.matcher(text);
        boolean counts = matcher.find() && (unless == null || !unless.matcher(text).find());
        return counts ? matcher.group().strip() : null;
    }
}
