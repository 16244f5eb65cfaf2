package app.mendwell.today;

/** What can be ready, in the order of the due list (practices.md section 2). */
public enum DueType {

    REPAIR_PAUSE("repair_pause", "today.due.repair_pause"), FOLLOWUP("followup",
            "today.due.followup"), REVIEW("review", "today.due.review");

    private final String stored;
    private final String word;

    DueType(String stored, String word) {
        this.stored = stored;
        this.word = word;
    }

    /** The name in {@code snooze.source_type}. */
    public String stored() {
        return stored;
    }

    /** Key of the neutral line under the title. */
    String word() {
        return word;
    }
}
