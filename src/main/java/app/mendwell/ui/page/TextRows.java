package app.mendwell.ui.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A long text as rows: a row is a paragraph, or a part of one that is very long. Knows where each begins and how high
 * it is, measured or guessed. Knows no screen.
 */
final class TextRows {

    /** Paragraphs beyond so many characters are cut between words, so that no row is slow to set. */
    static final int LONGEST = 3000;

    /** One row. */
    static final class Row {

        private final String text;
        private final boolean ends;
        private double height = -1;

        Row(String text, boolean ends) {
            this.text = text;
            this.ends = ends;
        }

        String text() {
            return text;
        }

        /** Whether the paragraph ends with it. */
        boolean ends() {
            return ends;
        }

        boolean isMeasured() {
            return height >= 0;
        }

        void measured(double pixels) {
            height = pixels;
        }

        private int length() {
            return text.length() + (ends ? 1 : 0);
        }

        private boolean same(Row other) {
            return ends == other.ends && text.equals(other.text);
        }
    }

    /** How high rows are that were not measured. */
    interface Guess {
        double height(Row row);
    }

    private final List<Row> rows = new ArrayList<>();
    private int[] starts = {0};
    private boolean stale = true;

    /**
     * Puts paragraphs in the place of others.
     *
     * @param from the first paragraph that goes, or the place where others come
     * @param removed how many go
     * @return how the rows moved: the first row that changed, and by how many rows the rest is further down
     */
    Moved replace(int from, int removed, List<? extends CharSequence> added) {
        int first = rowOfParagraph(from, 0);
        int after = rowOfParagraph(from + removed, first, from);
        List<Row> fresh = new ArrayList<>();
        added.forEach(paragraph -> cut(paragraph.toString(), fresh));
        List<Row> old = rows.subList(first, after);
        int same = 0;
        while (same < old.size() && same < fresh.size() && old.get(same).same(fresh.get(same))) {
            fresh.set(same, old.get(same));
            same++;
        }
        int delta = fresh.size() - old.size();
        old.clear();
        rows.addAll(first, fresh);
        stale = true;
        return new Moved(first + same, delta);
    }

    record Moved(int row, int by) {}

    private int rowOfParagraph(int paragraph, int fromRow) {
        return rowOfParagraph(paragraph, fromRow, 0);
    }

    private int rowOfParagraph(int paragraph, int fromRow, int paragraphThere) {
        int row = fromRow;
        int at = paragraphThere;
        while (at < paragraph && row < rows.size()) {
            at += rows.get(row).ends ? 1 : 0;
            row++;
        }
        return row;
    }

    private static void cut(String paragraph, List<Row> into) {
        int start = 0;
        while (paragraph.length() - start > LONGEST) {
            int blank = paragraph.lastIndexOf(' ', start + LONGEST - 1);
            int end = blank > start ? blank + 1 : start + LONGEST;
            if (Character.isLowSurrogate(paragraph.charAt(end))) {
                end--;
            }
            into.add(new Row(paragraph.substring(start, end), false));
            start = end;
        }
        into.add(new Row(paragraph.substring(start), true));
    }

    /** Forgets every measure: the width or the letters have changed. */
    void unmeasure() {
        rows.forEach(row -> row.measured(-1));
    }

    int size() {
        return rows.size();
    }

    Row get(int row) {
        return rows.get(row);
    }

    /** Where a row begins in the text. */
    int start(int row) {
        index();
        return starts[row];
    }

    /** The row in which a place of the text lies. */
    int at(int offset) {
        index();
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void index() {
        if (stale) {
            starts = new int[rows.size() + 1];
            for (int i = 0; i < rows.size(); i++) {
                starts[i + 1] = starts[i] + rows.get(i).length();
            }
            stale = false;
        }
    }

    double height(int row, Guess guess) {
        Row one = rows.get(row);
        return one.isMeasured() ? one.height : guess.height(one);
    }

    /** The height of the rows before this one; of all of them for {@link #size()}. */
    double heightBefore(int row, Guess guess) {
        double sum = 0;
        for (int i = 0; i < row; i++) {
            sum += height(i, guess);
        }
        return sum;
    }
}
