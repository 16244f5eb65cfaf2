/** The search over every room: its language, its answers, and searches that were kept. Knows no screen. */
@NullMarked
package app.mendwell.journal.search;

import org.jspecify.annotations.NullMarked;
