package app.mendwell.repair;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.RepairViewModel.Over;
import app.mendwell.repair.life.LookBack;
import app.mendwell.repair.life.Output;
import app.mendwell.repair.life.RepairRow;
import app.mendwell.repair.life.RepairState;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RepairViewModelTest {

    private final Rooms noor = new Rooms();
    private final RepairViewModel room = noor.model;
    private final ReadViewModel reading = room.reading();

    private Reading shown() {
        return Objects.requireNonNull(reading.shown().get());
    }

    private LookBackViewModel card() {
        return room.over().get() instanceof Over.LookingBack(LookBackViewModel card) ? card : null;
    }

    private String said() {
        Notice notice = noor.house.notices().current().get();
        return notice == null ? "" : notice.text();
    }

    @Test
    void theListIsByDayAndSaysNoMoreThanWords() {
        noor.filled();
        room.enter();
        assertThat(room.rows()).extracting(RepairRow::title).containsExactly("20 October, morning",
                "19 October, evening", "Before the family lunch", "9 September, evening", "Money at the table",
                "2 August, night");
        assertThat(room.rows()).extracting(room.words()::line).containsExactly("Paused at ‘Their side’",
                "Shared, look back from October 21", "Looked back", "Finished", "Looked back", "Let go");
        assertThat(room.words().month(room.rows().getLast())).isEqualTo("August");
        assertThat(room.bare().get()).isFalse();
        assertThat(shown().fields().text("title")).isEqualTo("20 October, morning");
    }

    @Test
    void aDayThatIsReachedIsNeverLate() {
        UUID id = noor.finished(noor.stairs());
        var back = noor.repairs.lookBacks(id).getFirst();
        noor.repairs.anotherDay(back.id(), LocalDate.of(2025, 9, 1));
        room.enter();
        assertThat(room.words().line(room.rows().getFirst())).isEqualTo("Finished, look back when you like");
    }

    @Test
    void anEmptyRoomSaysSoAndAFilterThatFindsNothingDoesNot() {
        room.enter();
        assertThat(room.bare().get()).isTrue();
        noor.filled();
        room.enter();
        room.stateFilter().set(RepairState.FINISHED);
        assertThat(room.rows()).extracting(RepairRow::title).containsExactly("9 September, evening");
        room.search().set("no such words");
        room.filtered();
        assertThat(room.rows()).isEmpty();
        assertThat(room.bare().get()).isFalse();
    }

    @Test
    void triggersAndYearsNarrowTheList() {
        noor.filled();
        room.enter();
        assertThat(room.triggers()).extracting(tag -> tag.name()).containsExactly("a sharp tone", "money",
                "plans made alone", "silence at night");
        room.triggerFilter().set(room.triggers().getFirst());
        assertThat(room.rows()).extracting(RepairRow::title).containsExactly("9 September, evening",
                "Money at the table");
        room.triggerFilter().set(null);
        room.yearFilter().set(2024);
        assertThat(room.rows()).isEmpty();
        assertThat(room.years()).containsExactly(2025);
    }

    @Test
    void onlyOwnWordsAreRead() {
        room.open(noor.filled());
        List<String> headings = ReadParts.of(shown()).stream().map(part -> part.step().title()).toList();
        assertThat(headings).containsExactly("What happened", "Inside me", "Their side", "Say and ask", "My part",
                "What holds", "Next time");
        String all = ReadParts.of(shown()).toString();
        assertThat(all).doesNotContain("light went off");
        assertThat(ReadParts.of(shown()).getFirst().lines()).extracting(ReadParts.Line::text)
                .containsExactly("At half past ten the light went off. Eli went up the stairs, I came after.",
                        "Not now.");
    }

    @Test
    void aSorryThatWasNotWrittenIsNotMentioned() {
        UUID id = noor.finished(noor.stairs().with("sorry_choice", "not_mine").with("sorry_happened", "left over"));
        room.open(id);
        assertThat(ReadParts.of(shown())).noneMatch(part -> part.step().key().equals("sorry"));
    }

    @Test
    void statesChangeWithAWayBack() {
        UUID id = noor.finished(noor.stairs());
        room.open(id);
        assertThat(reading.canMarkShared(shown())).isTrue();
        reading.markShared();
        assertThat(shown().state()).isEqualTo(RepairState.SHARED);
        assertThat(said()).isEqualTo("Marked as shared");
        reading.unmarkShared();
        reading.letGo();
        assertThat(shown().state()).isEqualTo(RepairState.LET_GO);
        assertThat(shown().due()).isEmpty();
        noor.house.undo().undo();
        room.changed();
        assertThat(shown().state()).isEqualTo(RepairState.FINISHED);
        assertThat(shown().due()).isPresent();
        reading.bin();
        assertThat(reading.shown().get()).isNull();
        assertThat(room.rows()).isEmpty();
        noor.house.undo().undo();
        room.changed();
        assertThat(room.rows()).hasSize(1);
    }

    @Test
    void pickingUpLeadsBackToWhereItWas() {
        UUID id = noor.finished(noor.stairs());
        room.open(id);
        reading.letGo();
        reading.pickUp();
        assertThat(shown().state()).isEqualTo(RepairState.FINISHED);
    }

    @Test
    void openingAgainGoesIntoTheWizardAndCanBePutBack() {
        UUID id = noor.finished(noor.stairs());
        var resumed = new java.util.ArrayList<UUID>();
        room.onResume(resumed::add);
        room.open(id);
        reading.reopen();
        assertThat(resumed).containsExactly(id);
        noor.repairs.pause(id, noor.house.records().find(app.mendwell.repair.steps.RepairKinds.REPAIR, id)
                .orElseThrow().fields().with("my_part", "nothing"));
        room.open(id);
        assertThat(shown().state()).isEqualTo(RepairState.PAUSED);
        reading.revert();
        assertThat(shown().state()).isEqualTo(RepairState.FINISHED);
        assertThat(shown().fields().text("my_part")).startsWith("I followed");
    }

    @Test
    void copyingSaysFirstThatItIsNotLocked() {
        room.open(noor.filled());
        Output letter = shown().newest(Output.LETTER).orElseThrow();
        reading.copy(letter);
        assertThat(noor.ways().asked).containsSubsequence("confirm", "copy");
        assertThat(noor.ways().copied).startsWith("Eli,\n").endsWith("Noor");
        noor.ways().copied = "";
        noor.ways().answer = false;
        reading.copy(letter);
        assertThat(noor.ways().copied).isEmpty();
    }

    @Test
    void onlyWhatIsTickedIsPrintedAndPrivatePartsCannotBe() {
        room.open(noor.filled());
        reading.print();
        var page = ((Over.Printing) room.over().get()).page();
        assertThat(page.choices()).extracting(choice -> choice.label()).containsExactly("Opening", "What I remember",
                "What I feel and need", "From where they stood", "My part", "The ask", "What still stands", "Next time",
                "Closing", "Plan on a page of its own");
        assertThat(page.papers().get()).hasSize(2);
        page.choices().get(3).on().set(false);
        page.choices().getLast().on().set(false);
        assertThat(page.papers().get()).hasSize(1);
        assertThat(page.papers().get().getFirst().words()).contains("My part:").doesNotContain("imagine")
                .doesNotContain("ruined the evening");
        room.close();
        assertThat(room.over().get()).isEqualTo(new Over.Nothing());
    }

    @Test
    void aLetterThatWasEditedByHandIsPrintedAsItIs() {
        UUID id = noor.finished(noor.stairs().with("letter_edited", true).with("letter_text", "Eli,\nI miss you."));
        room.open(id);
        reading.print();
        var page = ((Over.Printing) room.over().get()).page();
        assertThat(page.choices()).extracting(choice -> choice.label()).containsExactly("Plan on a page of its own");
        assertThat(page.papers().get().getFirst().words()).contains("I miss you.");
    }

    @Test
    void lookingBackKeepsAnyOneAnswerAndCommentsNone() {
        UUID id = noor.finished(noor.stairs());
        room.open(id);
        reading.lookBack();
        LookBackViewModel card = card();
        card.save();
        assertThat(room.over().get()).isInstanceOf(Over.LookingBack.class);
        card.form().key("plan_held").set("partly");
        card.save();
        assertThat(room.over().get()).isEqualTo(new Over.Nothing());
        assertThat(said()).isEqualTo("Kept");
        assertThat(shown().state()).isEqualTo(RepairState.FOLLOWED_UP);
        assertThat(shown().lookBacks()).extracting(LookBack::state).containsExactly("done", "due");
        noor.house.undo().undo();
        room.changed();
        assertThat(shown().state()).isEqualTo(RepairState.FINISHED);
        assertThat(shown().lookBacks()).extracting(LookBack::state).containsExactly("due", "due");
    }

    @Test
    void whatIsTypedOnTheCardIsThereAgain() {
        UUID id = noor.finished(noor.stairs());
        UUID back = noor.repairs.lookBacks(id).getFirst().id();
        room.lookBack(back);
        card().form().text("what_changed").set("Eli waved me over once.");
        room.leave();
        room.close();
        room.lookBack(back);
        assertThat(card().form().get().text("what_changed")).isEqualTo("Eli waved me over once.");
        card().skip();
        assertThat(shown().state()).isEqualTo(RepairState.FINISHED);
        assertThat(shown().lookBacks().getFirst().state()).isEqualTo("skipped");
    }

    @Test
    void anotherDayTakesTheAnswersAlong() {
        UUID id = noor.finished(noor.stairs());
        UUID back = noor.repairs.lookBacks(id).getFirst().id();
        room.lookBack(back);
        card().form().text("learned").set("We both go quiet.");
        card().anotherDay(LocalDate.of(2025, 11, 2));
        room.lookBack(back);
        assertThat(card().form().get().text("learned")).isEqualTo("We both go quiet.");
        assertThat(shown().lookBacks().getLast().dueOn()).isEqualTo(LocalDate.of(2025, 11, 2));
    }

    @Test
    void aChangeOfThePlanBecomesAStepOfIt() {
        UUID id = noor.finished(noor.stairs());
        UUID back = noor.repairs.lookBacks(id).getFirst().id();
        room.lookBack(back);
        card().makeStep();
        card().form().text("next_change").set("The timer in the kitchen");
        card().makeStep();
        reading.refresh();
        assertThat(shown().fields().tree("plan_steps")).hasSize(3);
        assertThat(shown().fields().tree("plan_steps").get(2).path("body").asText())
                .isEqualTo("The timer in the kitchen");
    }

    @Test
    void aPrivateNoteIsChangedInPlace() {
        UUID note = Ids.fresh();
        noor.repairs.keepPrivateNote(note, Fields.EMPTY.with("note_text", "Call Ana."));
        room.enter();
        assertThat(room.rows()).extracting(RepairWords::title).containsExactly("Private note");
        assertThat(room.words().line(room.rows().getFirst())).isEmpty();
        room.open(note);
        assertThat(room.note().text().get()).isEqualTo("Call Ana.");
        assertThat(reading.canPrint()).isFalse();
        room.note().text().set("Call Ana at six.");
        room.leave();
        room.open(note);
        assertThat(shown().fields().text("note_text")).isEqualTo("Call Ana at six.");
        reading.letGo();
        assertThat(shown().state()).isEqualTo(RepairState.LET_GO);
        assertThat(shown().fields().text("note_text")).isEqualTo("Call Ana at six.");
    }

    @Test
    void whoGivesRoomCannotMarkItShared() {
        UUID id = noor.finished(noor.stairs().with("route", "space"));
        room.open(id);
        assertThat(reading.canMarkShared(shown())).isFalse();
        assertThat(shown().newest(Output.LETTER)).isEmpty();
        assertThat(reading.canPrint()).isTrue();
        reading.print();
        assertThat(((Over.Printing) room.over().get()).page().title()).isEqualTo("Print plan");
    }

    @Test
    void ownWordsStandForFeelings() {
        UUID word = Ids.fresh();
        noor.house.records().save(app.mendwell.storage.OwnWords.KIND, word, Fields.EMPTY.with("set", "feeling")
                .with("word_id", "own-1").with("word", "see-through").with("family", "unsettled")
                .with("hidden", false));
        UUID id = noor.finished(noor.stairs().with("feelings", app.mendwell.storage.Json.read("""
                [{"feeling_id": "own-1"}, {"feeling_id": "gone"}]""")));
        room.open(id);
        assertThat(shown().wordsOf(ReadParts.ids(shown().fields(), "feelings"))).containsExactly("see-through");
        assertThat(noor.tag("silence at night", TagKind.TRIGGER))
                .isEqualTo(shown().tags("trigger_tags").getFirst().id());
    }
}
