/** The page of tags: what they are, what they mean to the person, and where they are attached. */
@NullMarked
package app.mendwell.journal.tags;

import org.jspecify.annotations.NullMarked;
