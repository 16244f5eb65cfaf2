package app.mendwell.journal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A few words around what was found, the found ones marked. */
public record Snippet(List<Piece> pieces) {

    static final char OPEN = '\u0002';
    static final char CLOSE = '\u0003';

    /** Words of one make. */
    public record Piece(String text, boolean found) {
        @Override
        public String toString() {
            return "piece";
        }
    }

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /** Reads what the database answers; line ends and the signs of Markdown at their start become blanks. */
    static Snippet of(String answered) {
        String flat = answered.replaceAll("(?m)^[ >]*#{1,6} +|^ *> ?", "").replaceAll("\\s+", " ").strip();
        var pieces = new ArrayList<Piece>();
        var run = new StringBuilder();
        boolean found = false;
        for (int i = 0; i < flat.length(); i++) {
            char letter = flat.charAt(i);
            if (letter == OPEN || letter == CLOSE) {
                add(pieces, run, found);
                found = letter == OPEN;
            } else {
                run.append(letter);
            }
        }
        add(pieces, run, found);
        return new Snippet(pieces);
    }

    private static void add(List<Piece> pieces, StringBuilder run, boolean found) {
        if (!run.isEmpty()) {
            pieces.add(new Piece(run.toString(), found));
            run.setLength(0);
        }
    }

    /** The words without marks. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "snippet";
    }
}
