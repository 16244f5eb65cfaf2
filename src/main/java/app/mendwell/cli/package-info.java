/** The command line: one class a command, chosen before any window is thought of, and free of every toolkit. */
@NullMarked
package app.mendwell.cli;

import org.jspecify.annotations.NullMarked;
