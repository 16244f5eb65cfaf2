/** What the Together room keeps: its kinds of record, and how they are read and written. */
@NullMarked
package app.mendwell.together.kept;

import org.jspecify.annotations.NullMarked;
