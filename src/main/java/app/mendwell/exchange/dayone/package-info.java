/** Reads what Day One exports as JSON, in its zip or bare. */
@NullMarked
package app.mendwell.exchange.dayone;

import org.jspecify.annotations.NullMarked;
