package app.mendwell.trends.chart;

/** One chart to draw: its rulers, what lies below the values, and the values above everything else. */
public interface Plot {

    Ruler x();

    Ruler y();

    /** Grid, bands and lines. */
    void under(Brush brush);

    /** The values themselves. */
    void dots(Brush brush);

    Marks marks();

    /** All of it in a breath, for a screen reader. */
    String said();
}
