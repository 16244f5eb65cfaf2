package app.mendwell.journal.search;

import app.mendwell.journal.search.Query.Token;
import app.mendwell.storage.TagKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the language of the search (practices.md section 3). Whatever is not understood is searched as words; nothing
 * is ever refused. Names of persons and {@code kind:person} are words as well: nothing is gathered about one person.
 */
public final class QueryReader {

    private static final Set<String> KEYS = Set.of("tag", "kind", "feeling", "mood", "on", "before", "after", "has",
            "is", "in");
    private static final Pattern MOOD = Pattern.compile("(<=|>=|<|>|=)?([1-5])");
    private static final int HIGHEST = 5;

    private final Vocabulary vocabulary;

    public QueryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Query read(String text) {
        List<Lexer.Part> parts = Lexer.parts(text);
        var tokens = new ArrayList<Token>();
        for (Lexer.Part part : parts) {
            boolean last = part.equals(parts.getLast());
            tokens.add(token(part, last));
        }
        return new Query(withBeginning(tokens, parts));
    }

    private Token token(Lexer.Part part, boolean last) {
        if (part.key().isEmpty()) {
            return new Token(part.written(), words(part.not(), part.value()), false);
        }
        boolean known = KEYS.contains(part.key()) && !part.not();
        if (known && last && part.value().matches("[<>=]*") && !part.quoted()) {
            return new Token(part.written(), new Term.Unfinished(), false);
        }
        Optional<Term> term = known && !part.value().isBlank()
                ? term(part.key(), part.value().strip())
                : Optional.empty();
        return term.map(read -> new Token(part.written(), read, false))
                .orElseGet(() -> new Token(part.written(), words(part.not(), asWords(part)), true));
    }

    private static String asWords(Lexer.Part part) {
        return part.key() + ":" + part.value();
    }

    private static Term words(boolean not, String text) {
        return not ? new Term.Without(text) : new Term.Words(text, false);
    }

    private Optional<Term> term(String key, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (key) {
            case "tag" -> vocabulary.persons().contains(Vocabulary.fold(value))
                    ? Optional.empty()
                    : Optional.of(new Term.Tagged(value));
            case "kind" -> Stream.of(TagKind.values()).filter(kind -> kind != TagKind.PERSON)
                    .filter(kind -> kind.stored().equals(lower)).<Term>map(Term.OfKind::new).findFirst();
            case "feeling" -> Optional.ofNullable(vocabulary.feelings().get(Vocabulary.fold(value)))
                    .map(Term.Feeling::new);
            case "mood" -> mood(value);
            case "on" -> DaySpan.of(value).map(span -> new Term.Days(span.first(), span.after()));
            case "before" -> DaySpan.of(value).map(span -> new Term.Days(null, span.first()));
            case "after" -> DaySpan.of(value).map(span -> new Term.Days(span.after(), null));
            case "has" -> Stream.of(Term.Thing.values())
                    .filter(thing -> thing.name().toLowerCase(Locale.ROOT).equals(lower)).<Term>map(Term.Has::new)
                    .findFirst();
            case "is" -> "starred".equals(lower) ? Optional.of(new Term.Starred()) : Optional.empty();
            default -> Place.of(lower).map(Term.In::new);
        };
    }

    private static Optional<Term> mood(String value) {
        Matcher found = MOOD.matcher(value);
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(2));
        String sign = found.group(1) == null ? "=" : found.group(1);
        return Optional.of(switch (sign) {
            case "<=" -> new Term.Mood(1, number);
            case "<" -> new Term.Mood(1, number - 1);
            case ">=" -> new Term.Mood(number, HIGHEST);
            case ">" -> new Term.Mood(number + 1, HIGHEST);
            default -> new Term.Mood(number, number);
        });
    }

    /** The last of the words also matches as a beginning, unless it is a phrase that was closed. */
    private static List<Token> withBeginning(List<Token> tokens, List<Lexer.Part> parts) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.term() instanceof Term.Words(String text, _)) {
                Lexer.Part part = parts.get(i);
                boolean closed = part.quoted() && !part.open();
                tokens.set(i, new Token(token.written(), new Term.Words(text, !closed), token.asWords()));
                return tokens;
            }
        }
        return tokens;
    }
}
