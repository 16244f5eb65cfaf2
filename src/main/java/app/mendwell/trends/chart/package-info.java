/** How charts are drawn, pointed at, walked through by key, and shown as tables. */
@NullMarked
package app.mendwell.trends.chart;

import org.jspecify.annotations.NullMarked;
