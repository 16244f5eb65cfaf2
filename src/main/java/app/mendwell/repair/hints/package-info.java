/** Gentle questions about wording, for the fields of the wizard that are named here and nowhere else. */
@NullMarked
package app.mendwell.repair.hints;

import org.jspecify.annotations.NullMarked;
