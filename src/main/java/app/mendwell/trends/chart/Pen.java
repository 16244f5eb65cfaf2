package app.mendwell.trends.chart;

import javafx.scene.text.TextAlignment;

/**
 * How words are written into a chart.
 *
 * @param size in pixels
 * @param strong whether in the stronger face
 */
record Pen(double size, Ink ink, TextAlignment alignment, boolean strong) {}
