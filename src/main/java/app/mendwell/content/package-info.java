/**
 * The texts the program ships, read from the JSON files beside this package: words, prompts, examples, exercises,
 * templates and wording patterns. Picking one copies its text; nothing here is ever written.
 */
@NullMarked
package app.mendwell.content;

import org.jspecify.annotations.NullMarked;
