package app.mendwell.ui.page;

import java.util.function.DoubleSupplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;

/**
 * Which part of a long text is in view: it begins so many pixels down in one of the rows. Rows above may change their
 * height when they are measured; what is seen does not move.
 */
final class RowView {

    private final TextRows rows;
    private final RowLetters letters;
    private final DoubleSupplier height;
    private int top;
    private double offset;

    /** @param height how many pixels are in view */
    RowView(TextRows rows, RowLetters letters, DoubleSupplier height) {
        this.rows = rows;
        this.letters = letters;
        this.height = height;
    }

    /** Rows came or went. */
    void moved(TextRows.Moved moved) {
        if (moved.row() <= top && moved.by() != 0) {
            top = Math.clamp(top + moved.by(), 0, rows.size() - 1);
        }
    }

    void scroll(double by) {
        offset += by;
        settle();
    }

    /** Lets the view begin so many pixels below the beginning of the text. */
    void scrollTo(double pixels) {
        double left = pixels;
        int row = 0;
        while (row < rows.size() - 1 && left >= rows.height(row, letters::guess)) {
            left -= rows.height(row, letters::guess);
            row++;
        }
        top = row;
        offset = left;
    }

    /** Lets the view begin in a row that is there, and not beyond the end. */
    void settle() {
        top = Math.clamp(top, 0, rows.size() - 1);
        while (offset < 0 && top > 0) {
            top--;
            offset += letters.height(top);
        }
        offset = Math.max(0, offset);
        while (top < rows.size() - 1 && offset >= letters.height(top)) {
            offset -= letters.height(top);
            top++;
        }
        pullBack();
    }

    private void pullBack() {
        double below = -offset;
        for (int row = top; row < rows.size() && below < height.getAsDouble(); row++) {
            below += letters.height(row);
        }
        double missing = height.getAsDouble() - below;
        while (missing > 0 && (top > 0 || offset > 0)) {
            double step = Math.min(missing, offset);
            offset -= step;
            missing -= step;
            if (missing > 0 && top > 0) {
                top--;
                offset = letters.height(top);
            }
        }
    }

    /** Brings a place of the text into view, with as little movement as it takes. */
    void show(int place) {
        int row = rows.at(place);
        Rectangle2D there = letters.caret(row, place);
        double y = -offset;
        int reached = top;
        while (reached < row && y < 2 * height.getAsDouble()) {
            y += letters.height(reached);
            reached++;
        }
        double over = y + there.getMaxY() - height.getAsDouble();
        if (reached != row) {
            top = row;
            offset = there.getMinY();
            scroll(-height.getAsDouble() / 3);
        } else if (y + there.getMinY() < 0) {
            scroll(y + there.getMinY());
        } else if (over > 0) {
            scroll(over);
        }
    }

    /** The place of the text at this point of the view. */
    int place(double x, double y) {
        double from = -offset;
        int row = top;
        while (row < rows.size() - 1 && y >= from + letters.height(row)) {
            from += letters.height(row);
            row++;
        }
        while (y < from && row > 0) {
            row--;
            from -= letters.height(row);
        }
        HitInfo hit = letters.of(row).hitTest(new Point2D(x, Math.clamp(y - from, 0, letters.height(row) - 1)));
        return rows.start(row) + Math.min(hit.getInsertionIndex(), rows.get(row).text().length());
    }

    /** Where a place of the text lies in the view; also for places that are out of sight. */
    Rectangle2D bounds(int place) {
        int row = rows.at(place);
        double y = -offset;
        for (int each = Math.min(top, row); each < Math.max(top, row); each++) {
            y += row > top ? letters.height(each) : -letters.height(each);
        }
        Rectangle2D there = letters.caret(row, place);
        return new Rectangle2D(there.getMinX(), y + there.getMinY(), there.getWidth(), there.getHeight());
    }

    /** The first row in view. */
    int top() {
        return top;
    }

    /** How many pixels of the first row are above the view. */
    double offset() {
        return offset;
    }

    /** How many pixels of the text are above the view. */
    double above() {
        return rows.heightBefore(top, letters::guess) + offset;
    }

    /** How many pixels high the whole text is, as far as is known. */
    double whole() {
        return rows.heightBefore(rows.size(), letters::guess);
    }
}
