/** The Trends room: charts and honest statistics over check-ins and entries. */
@NullMarked
package app.mendwell.trends;

import org.jspecify.annotations.NullMarked;
