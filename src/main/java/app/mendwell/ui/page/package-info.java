/** The field for whole pages of text: what is long is drawn only where it is seen, so that typing never waits. */
@NullMarked
package app.mendwell.ui.page;

import org.jspecify.annotations.NullMarked;
