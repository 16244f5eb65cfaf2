/** Repairs at rest: what state they are in, what happens to them, their letters, plans and look-backs. */
@NullMarked
package app.mendwell.repair.life;

import org.jspecify.annotations.NullMarked;
