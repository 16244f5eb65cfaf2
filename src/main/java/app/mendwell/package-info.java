/** Where the program begins. */
@NullMarked
package app.mendwell;

import org.jspecify.annotations.NullMarked;
