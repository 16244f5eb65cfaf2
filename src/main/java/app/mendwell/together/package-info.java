/** What two people hold together: care, asks, plans, rhythm, agreements, and the people and ground beyond them. */
@NullMarked
package app.mendwell.together;

import org.jspecify.annotations.NullMarked;
