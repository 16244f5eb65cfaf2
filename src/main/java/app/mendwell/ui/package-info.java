/** Drawing and waiting: what every room shares of views, background work, words and controls. */
@NullMarked
package app.mendwell.ui;

import org.jspecify.annotations.NullMarked;
