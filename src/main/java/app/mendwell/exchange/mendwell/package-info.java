/** This program's own format, version 1: every kind, every field, out and back in. */
@NullMarked
package app.mendwell.exchange.mendwell;

import org.jspecify.annotations.NullMarked;
