/** Boundaries at rest, with their earlier wordings, notes and reviews. */
@NullMarked
package app.mendwell.boundaries.lines;

import org.jspecify.annotations.NullMarked;
