/** The room of choices: what the person prefers, copies, what comes in and goes out, and the bin. */
@NullMarked
package app.mendwell.settings;

import org.jspecify.annotations.NullMarked;
