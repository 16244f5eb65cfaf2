/** Journals in and out, across every room and without a screen: formats, integrity, counts, made-up data. */
@NullMarked
package app.mendwell.exchange;

import org.jspecify.annotations.NullMarked;
