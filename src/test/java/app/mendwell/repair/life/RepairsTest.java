package app.mendwell.repair.life;

import static app.mendwell.repair.life.Repaired.PARTY;
import static app.mendwell.repair.life.Repaired.PARTY_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.repair.steps.RepairStore.Earlier;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.storage.UndoStack;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.storage.Wall;
import app.mendwell.testing.Golden;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsTest {

    private final Repaired noor = new Repaired();
    private final Repairs repairs = noor.repairs;

    @Test
    void noRepairIsThereBeforeTheFirstAnswer() {
        UUID id = Ids.fresh();
        assertThat(noor.repository.find(id)).isEmpty();
        repairs.save(id, PARTY);
        assertThat(noor.state(id)).isEqualTo("draft");
        repairs.pause(id, PARTY.with("their_view", "Maybe Eli thought"));
        assertThat(noor.state(id)).isEqualTo("paused");
        assertThat(noor.fields(id).text("their_view")).isEqualTo("Maybe Eli thought");
    }

    @Test
    void leavingWithTheFirstAnswerJustGivenKeepsIt() {
        UUID id = Ids.fresh();
        repairs.pause(id, PARTY);
        assertThat(noor.state(id)).isEqualTo("paused");
        assertThat(repairs.resume(id)).isPresent();
        assertThat(noor.state(id)).isEqualTo("draft");
    }

    @Test
    void finishingAfterThePartyGivesTheLetterOfTheThirdScenario() {
        UUID id = noor.finished(PARTY);
        assertThat(noor.state(id)).isEqualTo("finished");
        Golden.isSame("repair/letter-scenario-3.txt", noor.texts(id, Output.LETTER).getFirst());
        assertThat(noor.texts(id, Output.PLAN)).containsExactly("""
                Next time
                My steps:
                - I say in the first ten minutes that I'd like company.
                Looking back: 4 May 2025, 10 May 2025""");
        assertThat(noor.lookBacks(id)).containsExactly("2025-05-04 due", "2025-05-10 due");
        assertThat(noor.fields(id).instant("finished_at")).isEqualTo(noor.clock.instant());
        assertThat(repairs.resume(id)).isEmpty();
    }

    @Test
    void finishingAsSharedMarksTheLetter() {
        UUID id = Ids.fresh();
        repairs.finish(id, PARTY.with("share_way", "read_aloud"), true);
        assertThat(noor.state(id)).isEqualTo("shared");
        assertThat(noor.fields(id).instant("shared_at")).isEqualTo(noor.clock.instant());
        assertThat(repairs.outputs(id)).filteredOn(Output::isLetter).extracting(Output::sharedOn)
                .containsExactly(PARTY_DAY);
        assertThat(repairs.outputs(id)).filteredOn(output -> !output.isLetter()).extracting(Output::sharedOn)
                .containsOnlyNulls();
        assertThat(repairs.happens(RepairEvent.UNMARK_SHARED, id)).isTrue();
        assertThat(noor.state(id)).isEqualTo("finished");
        assertThat(repairs.outputs(id)).hasSize(2).extracting(Output::sharedOn).containsOnlyNulls();
        assertThat(noor.fields(id).has("shared_at")).isFalse();
    }

    @Test
    void anOutputIsAddedOnlyWhereItsTextIsNewAndNeverWrittenOver() {
        UUID id = Ids.fresh();
        repairs.keepOutput(id, PARTY, app.mendwell.repair.steps.RepairStore.Output.LETTER);
        repairs.finish(id, PARTY, false);
        assertThat(noor.texts(id, Output.LETTER)).hasSize(1);
        List<Output> before = repairs.outputs(id);
        repairs.happens(RepairEvent.REOPEN, id);
        noor.clock.minute();
        repairs.finish(id, noor.fields(id).with("my_part", "I went silent, and then to bed"), false);
        assertThat(noor.texts(id, Output.LETTER)).hasSize(2);
        assertThat(noor.texts(id, Output.LETTER).getFirst()).contains("and then to bed.");
        assertThat(noor.texts(id, Output.PLAN)).hasSize(1);
        assertThat(repairs.outputs(id)).containsAll(before);
    }

    @Test
    void aLetterThatWasEditedByHandIsKeptAsItWas() {
        UUID id = noor.finished(PARTY.with("letter_edited", true).with("letter_text", "Eli,\nI miss you."));
        assertThat(noor.texts(id, Output.LETTER)).containsExactly("Eli,\nI miss you.");
    }

    @Test
    void whoGivesRoomHasAPlanButNoLetterAndCannotShare() {
        UUID id = Ids.fresh();
        repairs.finish(id, PARTY.with("route", "space"), true);
        assertThat(noor.state(id)).isEqualTo("finished");
        assertThat(noor.texts(id, Output.LETTER)).isEmpty();
        assertThat(noor.texts(id, Output.PLAN)).hasSize(1);
        assertThat(repairs.happens(RepairEvent.MARK_SHARED, id)).isFalse();
        assertThat(noor.lookBacks(id)).hasSize(2);
    }

    @Test
    void tickedLinesAreNotedOnTheDayItHappened() {
        UUID line = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        noor.finished(PARTY.with("boundaries_touched", Json.read("""
                [{"boundary_ref": "%s", "outcome": "crossed", "log_event": true, "body": "No calls after ten"},
                 {"boundary_ref": "%s", "outcome": "kept", "log_event": false}]""".formatted(line, other))));
        assertThat(noor.noted).containsExactly(line + " 2025-05-03 crossed");
    }

    @Test
    void finishingIsAllOrNothing() {
        UUID id = Ids.fresh();
        repairs.save(id, PARTY);
        var failing = new Repairs(noor.records, new Wall(noor.clock, () -> 4), () -> noor.preferences,
                (boundary, repair, day, outcome) -> {
                    throw new IllegalStateException("no room");
                });
        Fields ticked = PARTY.with("my_part", "I shouted").with("boundaries_touched", Json.read("""
                [{"boundary_ref": "%s", "outcome": "kept", "log_event": true}]""".formatted(UUID.randomUUID())));
        assertThatThrownBy(() -> failing.finish(id, ticked, true)).hasMessage("no room");
        assertThat(noor.fields(id)).isEqualTo(PARTY);
        assertThat(repairs.outputs(id)).isEmpty();
        assertThat(repairs.lookBacks(id)).isEmpty();
    }

    @Test
    void aSecondFinishMakesNoLookBacksWhileOneIsDue() {
        UUID id = noor.finished(PARTY);
        repairs.happens(RepairEvent.REOPEN, id);
        noor.clock.on(PARTY_DAY.plusDays(2));
        repairs.finish(id, noor.fields(id), false);
        assertThat(noor.lookBacks(id)).containsExactly("2025-05-04 due", "2025-05-10 due");
    }

    @Test
    void openingAgainKeepsASnapshotThatCanBePutBack() {
        UUID id = noor.finished(PARTY);
        Fields finished = noor.fields(id);
        assertThat(repairs.happens(RepairEvent.REOPEN, id)).isTrue();
        assertThat(noor.fields(id).text("return_state")).isEqualTo("finished");
        repairs.pause(id, noor.fields(id).with("my_part", "I was rude").with("facts", null));
        assertThat(repairs.happens(RepairEvent.REVERT, id)).isTrue();
        assertThat(noor.fields(id)).isEqualTo(finished);
        assertThat(noor.records.children(RepairKinds.SNAPSHOT, id)).hasSize(1);
    }

    @Test
    void aRepairThatWasOpenedAgainFinishesWhereItWas() {
        UUID id = Ids.fresh();
        repairs.finish(id, PARTY, true);
        repairs.happens(RepairEvent.REOPEN, id);
        repairs.finish(id, noor.fields(id), false);
        assertThat(noor.state(id)).isEqualTo("shared");
        assertThat(noor.fields(id).has("return_state")).isFalse();
    }

    @Test
    void nothingIsPutBackWhereNothingWasOpenedAgain() {
        UUID id = Ids.fresh();
        repairs.pause(id, PARTY);
        assertThat(repairs.happens(RepairEvent.REVERT, id)).isFalse();
        assertThat(noor.state(id)).isEqualTo("paused");
    }

    @Test
    void aLateKeepingDoesNotOpenAFinishedRepair() {
        UUID id = noor.finished(PARTY);
        repairs.save(id, PARTY.with("facts", "late"));
        assertThat(noor.state(id)).isEqualTo("finished");
        assertThat(noor.fields(id).text("facts")).startsWith("At Sam's");
    }

    @Test
    void afterACrashDraftsArePausedAndTheRestStays() {
        UUID draft = Ids.fresh();
        repairs.save(draft, PARTY);
        UUID paused = Ids.fresh();
        repairs.pause(paused, PARTY);
        UUID finished = noor.finished(PARTY);
        RepairRepository.afterCrash(noor.records);
        assertThat(List.of(noor.state(draft), noor.state(paused), noor.state(finished)))
                .containsExactly("paused", "paused", "finished");
    }

    @Test
    void lookingBackAfterAWeek() {
        UUID id = noor.finished(PARTY.with("followup_day1", false));
        assertThat(noor.repository.lookBacksBy(LocalDate.of(2025, 5, 9))).isEmpty();
        var due = noor.repository.lookBacksBy(LocalDate.of(2025, 5, 10));
        assertThat(due).extracting(RepairRepository.Waiting::repair).containsExactly(id);
        assertThat(due).extracting(RepairRepository.Waiting::day).containsExactly(LocalDate.of(2025, 5, 10));
        noor.clock.on(LocalDate.of(2025, 5, 10));
        UUID lookBack = due.getFirst().id();
        UUID walk = noor.soother("a walk");
        Fields answers = Fields.EMPTY.with("plan_held", "partly").with("what_changed", "Eli waved me over once.")
                .with("helped_by", List.of(walk));
        repairs.answer(lookBack, answers);
        assertThat(noor.state(id)).isEqualTo("finished");
        repairs.lookedBack(lookBack, answers);
        assertThat(noor.state(id)).isEqualTo("followed_up");
        assertThat(repairs.lookBacks(id).getFirst().answers()).isEqualTo(answers);
        assertThat(noor.lookBacks(id)).containsExactly("2025-05-10 done");
        assertThat(noor.repository.lookBacksBy(LocalDate.of(2025, 5, 10))).isEmpty();
    }

    @Test
    void aLookBackCanBeSkippedOrMoved() {
        UUID id = noor.finished(PARTY);
        List<LookBack> both = repairs.lookBacks(id);
        repairs.skipped(both.getFirst().id());
        assertThat(noor.state(id)).isEqualTo("finished");
        repairs.anotherDay(both.getLast().id(), LocalDate.of(2025, 5, 20));
        assertThat(noor.lookBacks(id)).containsExactly("2025-05-04 skipped", "2025-05-20 due");
    }

    @Test
    void lettingGoPickingUpBinningAndUndoing() {
        UUID id = noor.finished(PARTY.with("followup_day1", false));
        noor.clock.on(LocalDate.of(2025, 5, 5));
        repairs.happens(RepairEvent.LET_GO, id);
        assertThat(noor.state(id)).isEqualTo("let_go");
        assertThat(noor.lookBacks(id)).containsExactly("2025-05-10 cancelled");
        assertThat(noor.repository.lookBacksBy(LocalDate.of(2025, 5, 12))).isEmpty();
        noor.clock.on(LocalDate.of(2025, 5, 12));
        repairs.happens(RepairEvent.PICK_UP, id);
        assertThat(noor.state(id)).isEqualTo("finished");
        assertThat(noor.lookBacks(id)).containsExactly("2025-05-12 due");
        Fields before = noor.fields(id);
        List<Output> outputs = repairs.outputs(id);
        var undo = new UndoStack(noor.records);
        undo.doing(new Label("repair.done.bin", ""), List.of(new Touched(RepairKinds.REPAIR, id)),
                () -> noor.records.bin(RepairKinds.REPAIR, id));
        assertThat(noor.repository.find(id)).isEmpty();
        assertThat(noor.repository.lookBacksBy(LocalDate.of(2025, 5, 12))).isEmpty();
        assertThat(undo.undo()).isInstanceOf(UndoStack.Outcome.Done.class);
        assertThat(noor.fields(id)).isEqualTo(before);
        assertThat(repairs.outputs(id)).isEqualTo(outputs);
        assertThat(noor.lookBacks(id)).containsExactly("2025-05-12 due");
    }

    @Test
    void lettingGoOfADraftLeadsBackToAPausedOne() {
        UUID id = Ids.fresh();
        repairs.save(id, PARTY);
        repairs.happens(RepairEvent.LET_GO, id);
        assertThat(noor.fields(id).text("let_go_from")).isEqualTo("paused");
        repairs.happens(RepairEvent.PICK_UP, id);
        assertThat(noor.state(id)).isEqualTo("paused");
        assertThat(noor.fields(id).has("let_go_from")).isFalse();
        assertThat(noor.fields(id).has("let_go_at")).isFalse();
    }

    @Test
    void aPrivateNoteIsFoundByNobodyAndDoesNothingElse() {
        UUID id = Ids.fresh();
        repairs.keepPrivateNote(id, Fields.EMPTY.with("note_text", "Call Ana."));
        assertThat(noor.state(id)).isEqualTo("finished");
        assertThat(noor.fields(id).text("route")).isEqualTo("private");
        assertThat(noor.fields(id).text("title")).isEqualTo("Private note, 3 May 2025");
        assertThat(noor.repository.page(new RepairFilter(null, null, null, "Ana"), null).rows()).isEmpty();
        for (RepairEvent event : List.of(RepairEvent.REOPEN, RepairEvent.MARK_SHARED, RepairEvent.FOLLOWUP_DONE,
                RepairEvent.FINISH)) {
            assertThat(repairs.happens(event, id)).isFalse();
        }
        repairs.writeNote(id, "Call Ana at six.");
        assertThat(noor.fields(id).text("note_text")).isEqualTo("Call Ana at six.");
        assertThat(noor.state(id)).isEqualTo("finished");
        assertThat(repairs.happens(RepairEvent.LET_GO, id)).isTrue();
        assertThat(repairs.happens(RepairEvent.PICK_UP, id)).isTrue();
        assertThat(noor.state(id)).isEqualTo("finished");
    }

    @Test
    void whatTouchesTheSameTriggerIsMetAgain() {
        UUID alone = noor.trigger("left alone in company");
        UUID march = noor.finished(PARTY.with("happened_on", LocalDate.of(2025, 3, 2))
                .with("trigger_tags", List.of(alone))
                .with("plan_steps", Json.read("[{\"body\": \"Text Eli 'kitchen'\", \"who\": \"me\"}]")));
        UUID lookBack = repairs.lookBacks(march).getFirst().id();
        repairs.lookedBack(lookBack, Fields.EMPTY.with("plan_held", "not_yet"));
        UUID now = Ids.fresh();
        repairs.save(now, PARTY.with("trigger_tags", List.of(alone)));
        assertThat(repairs.earlier(now, List.of(alone), List.of())).containsExactly(
                new Earlier(march, LocalDate.of(2025, 3, 2), List.of("Text Eli 'kitchen'"), "not_yet"));
        assertThat(repairs.earlier(now, List.of(alone), List.of(march))).isEmpty();
        assertThat(repairs.earlier(now, List.of(noor.trigger("money")), List.of())).isEmpty();
        assertThat(repairs.earlier(now, List.of(), List.of())).isEmpty();
    }

    @Test
    void onlyTheNewestThreeFinishedOnesAreMet() {
        UUID alone = noor.trigger("left alone in company");
        Fields touched = PARTY.with("trigger_tags", List.of(alone));
        for (int month = 1; month <= 5; month++) {
            noor.finished(touched.with("happened_on", LocalDate.of(2025, month, 2)));
        }
        UUID draft = Ids.fresh();
        repairs.pause(draft, touched);
        UUID binned = noor.finished(touched);
        noor.records.bin(RepairKinds.REPAIR, binned);
        UUID letGo = noor.finished(touched.with("happened_on", LocalDate.of(2025, 4, 20)));
        repairs.happens(RepairEvent.LET_GO, letGo);
        assertThat(repairs.earlier(Ids.fresh(), List.of(alone), List.of())).extracting(Earlier::date)
                .containsExactly(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 4, 20), LocalDate.of(2025, 4, 2));
    }

    @Test
    void theNewestPausedOneCanBeGoneOnWith() {
        UUID first = Ids.fresh();
        repairs.pause(first, PARTY);
        noor.clock.minute();
        UUID second = Ids.fresh();
        repairs.pause(second, PARTY.with("title", "4 May, night").with("pause_until",
                noor.clock.instant().plus(Duration.ofHours(2))));
        repairs.keepPrivateNote(Ids.fresh(), Fields.EMPTY.with("note_text", "x"));
        assertThat(noor.repository.newestPaused()).map(RepairRepository.Waiting::title).contains("4 May, night");
        assertThat(noor.repository.pausesPast(noor.clock.instant())).isEmpty();
        assertThat(noor.repository.pausesPast(noor.clock.instant().plus(Duration.ofHours(3))))
                .extracting(RepairRepository.Paused::id).containsExactly(second);
        repairs.resume(second);
        assertThat(noor.repository.newestPaused()).map(RepairRepository.Waiting::id).isEqualTo(Optional.of(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth", "kitchen DOOR", "\"kitchen\" (door)", "lonely brought"})
    void theListFindsItsWords(String words) {
        UUID id = noor.finished(PARTY);
        noor.finished(PARTY.with("facts", "Eli left.").with("i_statement", null).with("plan_steps", null));
        assertThat(noor.repository.page(new RepairFilter(null, null, null, words), null).rows())
                .extracting(RepairRow::id).containsExactly(id);
    }

    @Test
    void theListIsReadByPagesAndNarrowed() {
        UUID alone = noor.trigger("left alone in company");
        for (int i = 0; i < 250; i++) {
            Fields one = PARTY.with("happened_on", PARTY_DAY.minusDays(i));
            noor.finished(i % 50 == 0 ? one.with("trigger_tags", List.of(alone)) : one);
        }
        var first = noor.repository.page(RepairFilter.NONE, null);
        var second = noor.repository.page(RepairFilter.NONE, first.rows().getLast());
        var third = noor.repository.page(RepairFilter.NONE, second.rows().getLast());
        assertThat(first.more()).isTrue();
        assertThat(third.more()).isFalse();
        assertThat(third.rows()).hasSize(50);
        assertThat(first.rows().getFirst().triggers()).containsExactly("left alone in company");
        assertThat(noor.repository.page(new RepairFilter(null, alone, null, ""), null).rows()).hasSize(5);
        assertThat(noor.repository.page(new RepairFilter(null, null, 2024, ""), null).rows())
                .allMatch(row -> row.day().getYear() == 2024).isNotEmpty();
        assertThat(noor.repository.page(new RepairFilter(RepairState.PAUSED, null, null, ""), null).rows()).isEmpty();
        assertThat(noor.repository.years()).containsExactly(2025, 2024);
        assertThat(noor.repository.triggers()).extracting(tag -> tag.name()).containsExactly("left alone in company");
    }

    @Test
    void thePagesOfTheListComeInOrderFromAnIndex() {
        String plan = String.join("\n", noor.db.list("explain query plan " + RepairRepository.ROWS
                + " order by day desc, repair.id desc limit 100", row -> row.text("detail")));
        assertThat(plan).contains("SCAN repair USING INDEX repair_by_day");
    }
}
