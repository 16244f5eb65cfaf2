package app.mendwell.repair.life;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.life.RepairStates.Change;
import app.mendwell.repair.life.RepairStates.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of wizard.md section 9, word for word, against the one in code, cell by cell. */
class RepairStatesTest {

    private static final String PAGE = """
            | event | (none) | draft | paused | finished | shared | followed_up | let_go |
            |---|---|---|---|---|---|---|---|
            | first_answer | draft | | | | | | |
            | leave / hide / lock / quit | (none) | paused | paused | finished | shared | followed_up | let_go |
            | start_after_crash | | paused | paused | | | | |
            | open | | | draft | finished (read) | shared (read) | followed_up (read) | let_go (read) |
            | finish | | finished, or `return_state` if set | | | | | |
            | finish_and_share | | shared; followed_up if `return_state` was that | | | | | |
            | mark_shared | | | | shared | shared (new date) | followed_up (`shared_at` set) | |
            | unmark_shared | | | | | finished | followed_up (`shared_at` cleared) | |
            | followup_done | | | | followed_up | followed_up | followed_up | |
            | followup_skipped | | | | finished | shared | followed_up | |
            | reopen | | | | draft (`return_state` finished, snapshot) | draft (… shared) | draft (… followed_up) | |
            | revert | | `return_state`, snapshot restored (only if set) | same as draft | | | | |
            | let_go | | let_go (`let_go_from` paused) | let_go | let_go | let_go | let_go | |
            | pick_up | | | | | | | `let_go_from` |
            | keep_private_note | finished (`route` private) | | | | | | |
            """;

    /** Finished ones can be opened again; let go of from anywhere. */
    private static final List<RepairState> RETURNS = List.of(RepairState.FINISHED, RepairState.SHARED,
            RepairState.FOLLOWED_UP);

    record Cell(RepairEvent event, @Nullable RepairState state, String says) {
        @Override
        public String toString() {
            return event + " in " + state + ": " + says;
        }
    }

    static Stream<Cell> cells() {
        List<List<String>> lines = PAGE.lines().filter(line -> !line.startsWith("|---")).map(RepairStatesTest::cut)
                .toList();
        var cells = new ArrayList<Cell>();
        for (List<String> line : lines.subList(1, lines.size())) {
            String name = line.getFirst().split(" ")[0].toUpperCase(Locale.ROOT);
            for (int i = 1; i < lines.getFirst().size(); i++) {
                String state = lines.getFirst().get(i);
                cells.add(new Cell(RepairEvent.valueOf(name), state.equals("(none)") ? null : RepairState.of(state),
                        line.get(i)));
            }
        }
        return cells.stream();
    }

    private static List<String> cut(String line) {
        return Stream.of(line.substring(1, line.length() - 1).split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void thePageHasEveryEventAndEveryState() {
        assertThat(cells().map(Cell::event).distinct()).containsExactlyInAnyOrder(RepairEvent.values());
        assertThat(cells()).hasSize(RepairEvent.values().length * (RepairState.values().length + 1));
        assertThat(cells().filter(cell -> !cell.says().isEmpty())).hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellDoesWhatThePageSays(Cell cell) {
        for (RepairState remembered : RepairState.values()) {
            assertThat(next(cell, remembered, remembered)).isEqualTo(expected(cell, remembered));
        }
        assertThat(next(cell, null, null)).isEqualTo(expected(cell, null));
    }

    private static Optional<String> next(Cell cell, @Nullable RepairState returnState,
            @Nullable RepairState letGoFrom) {
        return RepairStates.on(cell.event(), cell.state(), returnState, letGoFrom).map(RepairStatesTest::name);
    }

    private static String name(Change change) {
        RepairState next = change.next();
        return next == null ? "(none)" : next.stored();
    }

    private static Optional<String> expected(Cell cell, @Nullable RepairState remembered) {
        Optional<String> kept = Optional.ofNullable(remembered).map(RepairState::stored);
        return switch (cell.says()) {
            case "" -> Optional.empty();
            case "finished, or `return_state` if set" -> kept.or(() -> Optional.of("finished"));
            case "shared; followed_up if `return_state` was that" ->
                Optional.of(remembered == RepairState.FOLLOWED_UP ? "followed_up" : "shared");
            case "`return_state`, snapshot restored (only if set)", "same as draft", "`let_go_from`" -> kept;
            default -> Optional.of(cell.says().replaceFirst(" ?\\((?!none).*", ""));
        };
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatThePageSaysInBracketsHappens(Cell cell) {
        List<Effect> effects = RepairStates.on(cell.event(), cell.state(), RepairState.SHARED, RepairState.SHARED)
                .map(Change::effects).orElse(List.of());
        Map<String, Effect> said = Map.of("snapshot)", Effect.TAKES_SNAPSHOT, "(… ", Effect.TAKES_SNAPSHOT,
                "snapshot restored", Effect.PUTS_SNAPSHOT_BACK, "same as draft", Effect.PUTS_SNAPSHOT_BACK, "new date",
                Effect.SHARED_NOW, "`shared_at` set", Effect.SHARED_NOW, "`shared_at` cleared", Effect.NOT_SHARED,
                "(`let_go_from` paused)", Effect.LETS_GO);
        said.forEach((words, effect) -> {
            if (cell.says().contains(words)) {
                assertThat(effects).contains(effect);
            }
        });
    }

    @Test
    void lettingGoTwiceForgetsNothing() {
        assertThat(RepairStates.on(RepairEvent.LET_GO, RepairState.LET_GO, null, RepairState.SHARED))
                .isEmpty();
    }

    @Test
    void onlyFinishedOnesCanBeOpenedAgain() {
        assertThat(RETURNS).allSatisfy(state -> assertThat(
                RepairStates.on(RepairEvent.REOPEN, state, null, null)).map(Change::effects)
                .contains(List.of(Effect.TAKES_SNAPSHOT)));
    }
}
