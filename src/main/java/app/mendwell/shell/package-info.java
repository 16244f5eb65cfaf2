/** The composition root: the program, its window, the rooms, the keyboard. */
@NullMarked
package app.mendwell.shell;

import org.jspecify.annotations.NullMarked;
