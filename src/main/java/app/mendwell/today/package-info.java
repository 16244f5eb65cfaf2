/** The check-in, what is ready when one is, and one question a day (practices.md section 2). */
@NullMarked
package app.mendwell.today;

import org.jspecify.annotations.NullMarked;
