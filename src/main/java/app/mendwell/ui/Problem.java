package app.mendwell.ui;

/**
 * Something that did not work, told calmly.
 *
 * @param what one sentence: what could not be done and that nothing typed is gone
 * @param todo one sentence: what helps
 */
public record Problem(String what, String todo) {}
