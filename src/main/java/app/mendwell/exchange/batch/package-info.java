/** What every import shares: files that may be hostile, what came in and what did not, and the record of it. */
@NullMarked
package app.mendwell.exchange.batch;

import org.jspecify.annotations.NullMarked;
