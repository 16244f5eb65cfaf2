/** A journal of two years that nobody lived, for looking around, for pictures and for tests. */
@NullMarked
package app.mendwell.exchange.demo;

import org.jspecify.annotations.NullMarked;
