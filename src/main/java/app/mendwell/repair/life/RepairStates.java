package app.mendwell.repair.life;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state machine of a repair as one table (wizard.md section 9): event and state give the next state and effects. */
public final class RepairStates {

    /**
     * A dash: the event is ignored. {@code =}: the state stays and nothing else happens. {@code return} and
     * {@code from}: the state that the record remembers, ignored where it remembers none. {@code finished/return}: the
     * remembered one if there is one. {@code shared/followed_up}: followed_up if that is the remembered one.
     */
    private static final String TABLE = """
            event             none     draft              paused finished    shared      followed_up let_go
            first_answer      draft    -                  -      -           -           -           -
            leave             =        paused             =      =           =           =           =
            start_after_crash -        paused             =      -           -           -           -
            open              -        -                  draft  =           =           =           =
            finish            -        finished/return    -      -           -           -           -
            finish_and_share  -        shared/followed_up -      -           -           -           -
            mark_shared       -        -                  -      shared      shared      followed_up -
            unmark_shared     -        -                  -      -           finished    followed_up -
            followup_done     -        -                  -      followed_up followed_up followed_up -
            followup_skipped  -        -                  -      =           =           =           -
            reopen            -        -                  -      draft       draft       draft       -
            revert            -        return             return -           -           -           -
            let_go            -        let_go             let_go let_go      let_go      let_go      -
            pick_up           -        -                  -      -           -           -           from
            keep_private_note finished -                  -      -           -           -           -
            """;

    /** What happens beside the change of state. */
    public enum Effect {
        /** {@code finished_at} is now; {@code return_state} and {@code pause_until} are emptied. */
        FINISHED_NOW,
        /** Letter and plan, look-backs and notes at ticked lines are made. */
        GIVES_OUTPUTS,
        /** {@code shared_at} is now, and the newest letter is marked with the day. */
        SHARED_NOW,
        /** {@code shared_at} and the marks of the letters are emptied; the letters stay. */
        NOT_SHARED,
        /** The whole record is laid aside as it is, and {@code return_state} is the state before. */
        TAKES_SNAPSHOT,
        /** The newest snapshot takes the place of the record. */
        PUTS_SNAPSHOT_BACK,
        /** {@code let_go_at} is now, {@code let_go_from} is where picking up leads; due look-backs are cancelled. */
        LETS_GO,
        /** Both are emptied; look-backs that letting go cancelled are due again. */
        PICKS_UP
    }

    /**
     * One cell of the table with its answer.
     *
     * @param next the state after the event; null where there still is no record
     */
    public record Change(@Nullable RepairState next, List<Effect> effects) {

        public Change {
            effects = List.copyOf(effects);
        }
    }

    private static final Map<RepairEvent, Map<String, String>> CELLS = read();

    private RepairStates() {}

    private static Map<RepairEvent, Map<String, String>> read() {
        List<List<String>> lines = TABLE.lines().map(line -> List.of(line.split("\\s+"))).toList();
        List<String> states = lines.getFirst();
        var cells = new EnumMap<RepairEvent, Map<String, String>>(RepairEvent.class);
        for (List<String> line : lines.subList(1, lines.size())) {
            var row = new HashMap<String, String>();
            for (int i = 1; i < line.size(); i++) {
                row.put(states.get(i), line.get(i));
            }
            cells.put(RepairEvent.valueOf(line.getFirst().toUpperCase(Locale.ROOT)), row);
        }
        return cells;
    }

    /**
     * What an event does to a repair; empty where it is ignored.
     *
     * @param state the present one, null where there is no record yet
     * @param returnState what the record remembers since it was opened again, or null
     * @param letGoFrom what the record remembers since it was let go, or null
     */
    public static Optional<Change> on(RepairEvent event, @Nullable RepairState state,
            @Nullable RepairState returnState, @Nullable RepairState letGoFrom) {
        String cell = CELLS.getOrDefault(event, Map.of()).getOrDefault(state == null ? "none" : state.stored(), "-");
        return switch (cell) {
            case "-" -> Optional.empty();
            case "=" -> Optional.of(new Change(state, List.of()));
            case "return" -> remembered(event, returnState);
            case "from" -> remembered(event, letGoFrom);
            case "finished/return" -> remembered(event, returnState == null ? RepairState.FINISHED : returnState);
            case "shared/followed_up" -> remembered(event, returnState == RepairState.FOLLOWED_UP ? returnState
                    : RepairState.SHARED);
            default -> remembered(event, RepairState.of(cell));
        };
    }

    private static Optional<Change> remembered(RepairEvent event, @Nullable RepairState next) {
        return next == null ? Optional.empty() : Optional.of(new Change(next, effects(event)));
    }

    private static List<Effect> effects(RepairEvent event) {
        return switch (event) {
            case FINISH -> List.of(Effect.FINISHED_NOW, Effect.GIVES_OUTPUTS);
            case FINISH_AND_SHARE -> List.of(Effect.FINISHED_NOW, Effect.GIVES_OUTPUTS, Effect.SHARED_NOW);
            case KEEP_PRIVATE_NOTE -> List.of(Effect.FINISHED_NOW);
            case MARK_SHARED -> List.of(Effect.SHARED_NOW);
            case UNMARK_SHARED -> List.of(Effect.NOT_SHARED);
            case REOPEN -> List.of(Effect.TAKES_SNAPSHOT);
            case REVERT -> List.of(Effect.PUTS_SNAPSHOT_BACK);
            case LET_GO -> List.of(Effect.LETS_GO);
            case PICK_UP -> List.of(Effect.PICKS_UP);
            case FIRST_ANSWER, LEAVE, START_AFTER_CRASH, OPEN, FOLLOWUP_DONE, FOLLOWUP_SKIPPED -> List.of();
        };
    }
}
