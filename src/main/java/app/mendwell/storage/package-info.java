/**
 * The open database and what every kind of record shares: writing, reading, tags, links, bin, undo, drafts, search.
 *
 * <p>A feature declares each of its record kinds once as a {@link app.mendwell.storage.Kind}. {@link
 * app.mendwell.storage.Records} then saves, bins, restores, snapshots and indexes rows of that kind; export, import,
 * bin and undo work from the same declaration. Reading is plain SQL in the repository of the feature.
 */
@NullMarked
package app.mendwell.storage;

import org.jspecify.annotations.NullMarked;
