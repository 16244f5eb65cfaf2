/** What each chart shows, in numbers, tables and sentences; free of JavaFX, for the window and the command line. */
@NullMarked
package app.mendwell.trends.figures;

import org.jspecify.annotations.NullMarked;
