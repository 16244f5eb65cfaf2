/** The letter and the plan: what may leave a repair, and never anything else. */
@NullMarked
package app.mendwell.repair.output;

import org.jspecify.annotations.NullMarked;
