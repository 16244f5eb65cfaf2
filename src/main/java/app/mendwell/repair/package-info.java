/** Repairs at rest: what state they are in, their letters, plans and look-backs, and the room that lists them. */
@NullMarked
package app.mendwell.repair;

import org.jspecify.annotations.NullMarked;
