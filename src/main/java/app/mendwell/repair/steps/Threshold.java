package app.mendwell.repair.steps;

/** A page before the steps. None of them is a step, none is kept, none is logged (care.md C14). */
public enum Threshold {
    /** “Before you start”. */
    GATE, NOT_SURE,
    /** For whoever may have frightened someone. */
    SPACE,
    /** About four minutes, or as long as one likes. */
    LENGTH,
    /** What becomes of what was written, on the way from a draft to the private pages. */
    LEAVING
}
