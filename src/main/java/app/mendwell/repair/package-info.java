/** The Repair room: the list of repairs, reading one, looking back at it, and the way into the wizard. */
@NullMarked
package app.mendwell.repair;

import org.jspecify.annotations.NullMarked;
