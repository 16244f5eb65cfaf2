/** Days as a calendar and as a year of pixels, with the weather of each. */
@NullMarked
package app.mendwell.journal.calendar;

import org.jspecify.annotations.NullMarked;
