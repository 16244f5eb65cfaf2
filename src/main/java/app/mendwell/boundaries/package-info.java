/** The Boundaries room: what a person keeps, how it is worded, what happened to it, and whether it still fits. */
@NullMarked
package app.mendwell.boundaries;

import org.jspecify.annotations.NullMarked;
