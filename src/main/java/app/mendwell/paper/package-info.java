/**
 * Pages that leave the program: what stands on them, and the same as a PDF with its fonts inside. Nothing is written to
 * disk here, and no toolkit is needed.
 */
@NullMarked
package app.mendwell.paper;

import org.jspecify.annotations.NullMarked;
