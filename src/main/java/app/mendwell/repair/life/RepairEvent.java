package app.mendwell.repair.life;

/** What can happen to a repair (wizard.md section 9); hiding, locking and quitting are all {@code LEAVE}. */
public enum RepairEvent {
    FIRST_ANSWER, LEAVE, START_AFTER_CRASH, OPEN, FINISH, FINISH_AND_SHARE, MARK_SHARED, UNMARK_SHARED, FOLLOWUP_DONE, FOLLOWUP_SKIPPED, REOPEN, REVERT, LET_GO, PICK_UP, KEEP_PRIVATE_NOTE
}
