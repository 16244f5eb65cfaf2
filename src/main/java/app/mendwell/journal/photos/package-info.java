/** Photos of a page: read without what tells of place, camera and time, and kept inside the vault. */
@NullMarked
package app.mendwell.journal.photos;

import org.jspecify.annotations.NullMarked;
