/** The repair wizard: the session, its steps, and the pages before them. */
@NullMarked
package app.mendwell.repair.steps;

import org.jspecify.annotations.NullMarked;
