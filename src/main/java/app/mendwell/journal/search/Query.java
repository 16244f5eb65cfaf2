package app.mendwell.journal.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A search as it was read.
 *
 * @param tokens in the order in which they were written
 */
public record Query(List<Token> tokens) {

    /**
     * One part of what was written.
     *
     * @param written letter for letter, quotation marks and all
     * @param asWords whether it looked like something else and is searched as words; the person is told so
     */
    public record Token(String written, Term term, boolean asWords) {

        /** Whether it stands as a chip of its own rather than among the words. */
        public boolean isChip() {
            return !asWords && !(term instanceof Term.Words) && !(term instanceof Term.Unfinished);
        }

        @Override
        public String toString() {
            return "token " + term;
        }
    }

    public Query {
        tokens = List.copyOf(tokens);
    }

    public List<Term> terms() {
        return tokens.stream().map(Token::term).toList();
    }

    /** Whether it asks for nothing at all. */
    public boolean isEmpty() {
        return tokens.stream().allMatch(token -> token.term() instanceof Term.Unfinished);
    }

    /** Whether only veiled records and private notes are asked for. */
    public boolean isPrivate() {
        return terms().contains(new Term.In(Place.PRIVATE));
    }

    /** What was searched as words though it looked like something else. */
    public List<String> asWords() {
        return tokens.stream().filter(Token::asWords).map(Token::written).toList();
    }

    /** The search in the form it was understood; what became words stands in quotation marks. */
    public String readAs() {
        return tokens.stream().filter(token -> !(token.term() instanceof Term.Unfinished))
                .map(token -> token.asWords() ? "\"" + token.written().replace("\"", "") + "\"" : token.written())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "query of " + tokens.size();
    }
}
