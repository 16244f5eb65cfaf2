package app.mendwell.repair.hints;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words one of which a text must hold before a pattern can match, read off the pattern. Looking for words is some
 * twenty times faster than trying the pattern at every character, and few texts hold them. It understands the plain
 * patterns of this program: letters, classes, groups, alternatives, repeats and looks to the side.
 */
final class Needed {

    private static final String ZERO_WIDTH = "bBAzZG";
    private static final String CLASSES = "sSdDwWhH";

    private final String pattern;
    private int at;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** In lower case; empty where nothing is needed for sure. */
    static Set<String> by(Pattern pattern) {
        return Set.copyOf(new Needed(pattern.pattern()).alternatives());
    }

    /** Whether {@code lower}, a text in lower case, holds one of these, or none is needed. */
    static boolean in(String lower, Set<String> needed) {
        return needed.isEmpty() || needed.stream().anyMatch(lower::contains);
    }

    private Set<String> alternatives() {
        var all = new HashSet<String>();
        boolean open = false;
        boolean more = true;
        while (more) {
            Set<String> one = sequence();
            open |= one.isEmpty();
            all.addAll(one);
            more = eat('|');
        }
        return open ? Set.of() : all;
    }

    private Set<String> sequence() {
        Set<String> best = Set.of();
        var word = new StringBuilder();
        while (at < pattern.length() && !isAt('|') && !isAt(')')) {
            if (!isLetter() || isRepeated(at + (isAt('\\') ? 2 : 1))) {
                best = better(best, word);
                best = better(best, element());
            } else {
                eat('\\');
                word.append(pattern.charAt(at++));
            }
        }
        return better(best, word);
    }

    private boolean isRepeated(int next) {
        return next < pattern.length() && "?*+{".indexOf(pattern.charAt(next)) >= 0;
    }

    private boolean isAt(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private boolean eat(char c) {
        boolean here = isAt(c);
        if (here) {
            at++;
        }
        return here;
    }

    private boolean isLetter() {
        char c = pattern.charAt(at);
        return c == '\\' ? (ZERO_WIDTH + CLASSES).indexOf(pattern.charAt(at + 1)) < 0 : "([^$.".indexOf(c) < 0;
    }

    /** A group, a class, a place or a letter that is repeated; what it needs, empty where that is nothing. */
    private Set<String> element() {
        Set<String> needs = Set.of();
        if (eat('(')) {
            boolean aside = pattern.startsWith("?", at) && !pattern.startsWith("?:", at);
            skipGroupMark();
            Set<String> inner = alternatives();
            eat(')');
            needs = aside ? Set.of() : inner;
        } else if (eat('[')) {
            at = pattern.indexOf(']', at) + 1;
        } else {
            at += isAt('\\') ? 2 : 1;
        }
        return mayBeAbsent() ? Set.of() : needs;
    }

    private void skipGroupMark() {
        for (String mark : new String[]{"?:", "?=", "?!", "?<=", "?<!"}) {
            if (pattern.startsWith(mark, at)) {
                at += mark.length();
                return;
            }
        }
    }

    /** Passes a repeat; whether it allows none. */
    private boolean mayBeAbsent() {
        if (isAt('{')) {
            boolean none = pattern.startsWith("{0", at);
            at = pattern.indexOf('}', at) + 1;
            return none;
        }
        boolean none = isAt('?') || isAt('*');
        if (none || isAt('+')) {
            at++;
        }
        return none;
    }

    private static Set<String> better(Set<String> best, StringBuilder word) {
        Set<String> other = word.isEmpty() ? Set.of() : Set.of(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
        return better(best, other);
    }

    /** The one with the longer shortest word; of equals the smaller. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        int difference = shortest(one) - shortest(other);
        return difference > 0 || (difference == 0 && one.size() <= other.size()) ? one : other;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
