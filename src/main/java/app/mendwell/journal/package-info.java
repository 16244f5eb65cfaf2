/** The journal: entries, their tags and feelings, templates, photos, and the search over every room. */
@NullMarked
package app.mendwell.journal;

import org.jspecify.annotations.NullMarked;
