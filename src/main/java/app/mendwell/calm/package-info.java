/** Breathing, grounding, moving, sitting with it, and what steadies; keeps nothing unless asked (practices.md section 8). */
@NullMarked
package app.mendwell.calm;

import org.jspecify.annotations.NullMarked;
