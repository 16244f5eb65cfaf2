package app.mendwell.repair.hints;

import app.mendwell.content.BlamePattern;
import app.mendwell.content.BlamePatterns;
import app.mendwell.content.Content;
import app.mendwell.content.PseudoFeeling;
import app.mendwell.ui.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a hint in what was typed into one of the wizard's own fields (wizard.md section 4). It knows no other
 * field, keeps nothing, and is silent wherever harm is told (care.md C09 to C13).
 */
public final class HintEngine {

    private static final String PSEUDO = "H04";
    private static final String IMPACT = "H09";
    private static final Set<String> PSEUDO_FIELDS = Set.of("inside_note", "i_feel_text");
    /** Words of threat that never get a hint, beside the entries of pseudo_feelings.json marked so. */
    private static final List<String> THREAT = List.of("attacked", "threatened", "controlled", "forced", "trapped",
            "unsafe");
    private static final List<String> PLAIN = List.of("ignored", "rejected", "abandoned", "disrespected", "betrayed",
            "unappreciated", "dismissed", "punished", "left out");
    private static final Set<String> FIELDS = Stream.concat(PSEUDO_FIELDS.stream(),
            Rule.TABLE.stream().flatMap(rule -> rule.fields().stream())).collect(Collectors.toUnmodifiableSet());
    private static final Pattern INDEX = Pattern.compile("\\.\\d{1,3}\\.");

    /** A pattern with the words it needs, and what it stands for. */
    private record Quick<T>(Set<String> needed, Pattern pattern, T meaning) {

        static <T> Quick<T> of(Pattern pattern, T meaning) {
            return new Quick<>(Needed.by(pattern), pattern, meaning);
        }

        boolean found(String text, String lower) {
            return Needed.in(lower, needed) && pattern.matcher(text).find();
        }
    }

    private final List<Quick<String>> quietWhen;
    private final Map<String, List<Quick<BlamePattern>>> byRule = new HashMap<>();
    private final Pattern threat;
    private final Pattern pseudo;

    public HintEngine(Content content) {
        this(content.blamePatterns(), content.pseudoFeelings());
    }

    HintEngine(BlamePatterns patterns, List<PseudoFeeling> pseudoFeelings) {
        quietWhen = patterns.quietWhen().stream().map(each -> Quick.of(each.pattern(), each.id())).toList();
        List<Quick<BlamePattern>> shipped = patterns.items().stream()
                .map(each -> Quick.of(each.wording().pattern(), each)).toList();
        for (Rule rule : Rule.TABLE) {
            byRule.put(rule.id(), shipped.stream().filter(each -> rule.kinds().contains(each.meaning().kind()))
                    .toList());
        }
        Set<String> safety = Stream.concat(THREAT.stream(), words(pseudoFeelings, true)).collect(Collectors.toSet());
        var named = new HashSet<String>(PLAIN);
        words(pseudoFeelings, false).forEach(named::add);
        named.removeAll(safety);
        threat = anyOf(safety);
        pseudo = anyOf(named);
    }

    private static Stream<String> words(List<PseudoFeeling> pseudoFeelings, boolean safety) {
        return pseudoFeelings.stream().filter(each -> each.safety() == safety).map(PseudoFeeling::word);
    }

    private static Pattern anyOf(Set<String> words) {
        return Rule.pattern(words.stream().sorted().map(word -> Pattern.quote(word).replace(" ", "\\E\\s{1,3}\\Q"))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** The fields under which a hint may stand; {@code plan_steps.body} stands for every row. */
    public static Set<String> fields() {
        return FIELDS;
    }

    /**
     * The one hint to show under a field, if any.
     *
     * @param field stored name, in lists {@code plan_steps.0.body}; {@code i_statement} only once edited by hand
     * @param dismissed ids that are not to show
     */
    public Optional<Hint> hint(String field, String text, Set<String> dismissed) {
        String name = INDEX.matcher(field).replaceFirst(".");
        if (!FIELDS.contains(name) || text.isBlank() || isQuiet(text)) {
            return Optional.empty();
        }
        String own = Quotes.removed(text);
        String lower = own.toLowerCase(Locale.ROOT);
        Optional<Hint> pseudoFeeling = dismissed.contains(PSEUDO) ? Optional.empty() : pseudoFeeling(name, own);
        return pseudoFeeling.or(() -> Rule.TABLE.stream()
                .filter(rule -> rule.fields().contains(name) && !dismissed.contains(rule.id()))
                .flatMap(rule -> of(rule, own, lower).stream()).findFirst());
    }

    /** Asked on Next of the page Sorry; shows on the page that comes then, at most once. */
    public Optional<Hint> onNext(String sorryHappened, String sorryImpact, Set<String> dismissed) {
        boolean shows = !sorryHappened.isBlank() && sorryImpact.isBlank() && !dismissed.contains(IMPACT)
                && !isQuiet(sorryHappened);
        return shows ? Optional.of(new Hint(IMPACT, Words.of(key(IMPACT)), "")) : Optional.empty();
    }

    /** A person who tells of harm is not to be told to word it better; nothing else appears instead. */
    private boolean isQuiet(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return quietWhen.stream().anyMatch(quiet -> quiet.found(text, lower));
    }

    private Optional<Hint> pseudoFeeling(String field, String own) {
        if (!PSEUDO_FIELDS.contains(field) || threat.matcher(own).find()) {
            return Optional.empty();
        }
        Matcher matcher = pseudo.matcher(own);
        return matcher.find() ? Optional.of(new Hint(PSEUDO, Words.of(key(PSEUDO), matcher.group()), ""))
                : Optional.empty();
    }

    private Optional<Hint> of(Rule rule, String own, String lower) {
        Optional<BlamePattern> shipped = byRule.getOrDefault(rule.id(), List.of()).stream()
                .filter(each -> each.found(own, lower)).map(Quick::meaning).findFirst();
        if (shipped.isPresent()) {
            return shipped.map(each -> new Hint(rule.id(), each.hint(), each.instead()));
        }
        @Nullable
        String words = rule.found(own);
        return words == null ? Optional.empty() : Optional.of(new Hint(rule.id(), Words.of(key(rule.id()), words), ""));
    }

    private static String key(String id) {
        return "repair.hint." + id.toLowerCase(Locale.ROOT);
    }
}
