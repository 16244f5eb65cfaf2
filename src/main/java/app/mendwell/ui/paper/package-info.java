/** Pages before they are printed: how they look, what stands on them, and the two ways out, paper and file. */
@NullMarked
package app.mendwell.ui.paper;

import org.jspecify.annotations.NullMarked;
