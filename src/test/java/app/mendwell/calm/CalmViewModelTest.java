package app.mendwell.calm;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.content.Exercise;
import app.mendwell.storage.Database;
import app.mendwell.storage.Stored;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalmViewModelTest {

    private final Passing passing = new Passing();
    private final Database db = Vaults.inMemory();
    private final House house = Houses.over(db, TestTasks.timed(passing.timers), passing, CalmSessionRepository.KIND);
    private final CalmViewModel room = new CalmViewModel(house, new Content());

    private List<Stored> sessions() {
        return house.records().list(CalmSessionRepository.KIND, "where deleted_at is null order by id");
    }

    private String said() {
        Notice notice = house.notices().current().get();
        return notice == null ? "" : notice.text();
    }

    @Test
    void itOpensOnBreathingFourInAndSixOut() {
        assertThat(room.part().get()).isEqualTo(CalmPart.BREATHE);
        assertThat(room.breathWords()).isEqualTo("In 4, out 6");
    }

    @Test
    void nothingIsKeptUnlessItIsAskedFor() {
        for (CalmPart part : room.parts()) {
            room.part().set(part);
            room.toggle();
            passing.seconds(40);
            room.enough();
        }
        room.toggle();
        passing.seconds(5);
        room.leave();
        assertThat(sessions()).isEmpty();
        assertThat(said()).as("an ending says nothing").isEmpty();
    }

    @Test
    void aNoteThatWasAskedForSaysWhatRanAndHowLong() {
        room.part().set(CalmPart.GROUND);
        room.toggle();
        room.note().wanted().set(true);
        room.note().line().set("Feet on the floor helped a little.");
        room.note().heatBefore().set(7);
        room.note().heatAfter().set(4);
        passing.seconds(65);
        room.enough();
        assertThat(said()).isEqualTo("Kept");
        assertThat(sessions()).singleElement().satisfies(there -> {
            assertThat(there.fields().text("kind")).isEqualTo("grounding");
            assertThat(there.fields().text("exercise")).isEqualTo("five-doors");
            assertThat(there.fields().integer("seconds")).isEqualTo(65);
            assertThat(there.fields().integer("heat_before")).isEqualTo(7);
            assertThat(there.fields().integer("heat_after")).isEqualTo(4);
            assertThat(there.fields().text("note")).isEqualTo("Feet on the floor helped a little.");
        });
        assertThat(room.note().wanted().get()).as("off again").isFalse();
    }

    @Test
    void aNoteIsKeptOnLeavingInTheMiddleToo() {
        room.toggle();
        room.note().wanted().set(true);
        passing.seconds(12);
        room.leave();
        assertThat(sessions()).singleElement()
                .satisfies(there -> assertThat(there.fields().integer("seconds")).isEqualTo(12));
    }

    @Test
    void wordsOfANoteAreNotLostWhereNothingRan() {
        room.note().wanted().set(true);
        room.note().line().set("Too restless to sit tonight.");
        room.leave();
        assertThat(sessions()).singleElement()
                .satisfies(there -> assertThat(there.fields().text("note")).startsWith("Too restless"));
    }

    @Test
    void keepingANoteCanBeTakenBack() {
        room.toggle();
        room.note().wanted().set(true);
        passing.seconds(12);
        room.enough();
        house.undo().undo();
        assertThat(sessions()).isEmpty();
    }

    @Test
    void leavingStopsEveryTimer() {
        room.toggle();
        room.pause().begin(20);
        room.leave();
        var changes = new ArrayList<Object>();
        room.run().at().addListener((all, before, now) -> changes.add(now));
        room.pause().until().addListener((all, before, now) -> changes.add(now));
        passing.seconds(1500);
        assertThat(changes).isEmpty();
    }

    @Test
    void anotherPartOrAnotherChoiceEndsWhatRuns() {
        room.toggle();
        passing.seconds(5);
        room.part().set(CalmPart.MOVE);
        assertThat(room.run().state().get()).isEqualTo(CalmRun.State.READY);
        assertThat(room.run().course().kind()).isEqualTo("movement");
        room.part().set(CalmPart.SIT);
        assertThat(room.run().course().seconds()).isEqualTo(180);
        room.minutes().set(10);
        assertThat(room.run().course().seconds()).isEqualTo(600);
    }

    @Test
    void ownCountsAreTheOnesThatRun() {
        room.chosen().set(null);
        room.in().set(3);
        room.out().set(9);
        assertThat(room.breathWords()).isEqualTo("In 3, out 9");
        room.toggle();
        passing.seconds(3);
        assertThat(Objects.requireNonNull(room.run().at().get().pace()).phase()).isEqualTo(Pace.Phase.OUT);
    }

    @Test
    void voiceAndImageryAreFoundUnderGround() {
        assertThat(room.exercises(CalmPart.GROUND)).extracting(Exercise::kind).contains("grounding", "voice",
                "imagery");
        assertThat(room.parts().stream().flatMap(part -> room.exercises(part).stream()))
                .as("each exercise has its place").containsExactlyInAnyOrderElementsOf(new Content().exercises());
    }

    @Test
    void thePrivatePagesOfferNoNoteNothingForTwoAndNoApproach() {
        CalmViewModel apart = CalmViewModel.over(house, new Content(), true, () -> {});
        assertThat(apart.keepsNothing()).isTrue();
        assertThat(apart.parts()).doesNotContain(CalmPart.BESIDE);
        assertThat(apart.exercises(CalmPart.GROUND)).extracting(Exercise::id).doesNotContain("rehearse-the-talk");
        house.preferred().change(all -> all.with("wizard_route", "private"));
        assertThat(room.exercises(CalmPart.GROUND)).extracting(Exercise::id).doesNotContain("rehearse-the-talk");
    }

    @Test
    void overAnotherPlaceEnoughLeadsBack() {
        int[] back = {0};
        CalmViewModel over = CalmViewModel.over(house, new Content(), false, () -> back[0]++);
        over.toggle();
        over.enough();
        assertThat(back[0]).isEqualTo(1);
        room.toggle();
        room.enough();
        assertThat(back[0]).as("the room stays").isEqualTo(1);
    }

    @Test
    void aBreakSaysWhenToComeBackAndThenThatItIsTime() {
        BreakViewModel pause = room.pause();
        pause.begin(20);
        assertThat(pause.until().get()).isEqualTo("Back at 8:35\u202fPM");
        assertThat(pause.words().get())
                .isEqualTo("I want to come back to this. I need a break until 8:35\u202fPM.");
        passing.seconds(1199);
        assertThat(pause.until().get()).startsWith("Back at");
        passing.seconds(2);
        assertThat(pause.until().get()).isEqualTo("It is 8:35\u202fPM");
        pause.copy();
        assertThat(((NoWays) house.ask()).copied).startsWith("I want to come back");
        pause.enough();
        assertThat(pause.away().get()).isFalse();
        assertThat(sessions()).isEmpty();
    }

    @Test
    void theTimeToComeBackIsStillThereAfterTheRoomWasLeft() {
        room.pause().begin(40);
        room.leave();
        passing.seconds(2400);
        room.enter();
        assertThat(room.pause().until().get()).startsWith("It is");
    }

    @Test
    void aNoteOfABreakIsOneOfABreak() {
        room.part().set(CalmPart.STEADIES);
        room.pause().begin(20);
        room.note().wanted().set(true);
        passing.seconds(300);
        room.pause().enough();
        assertThat(sessions()).singleElement().satisfies(there -> {
            assertThat(there.fields().text("kind")).isEqualTo("break");
            assertThat(there.fields().integer("seconds")).isEqualTo(300);
        });
    }

    @Test
    void whatSteadiesIsListedAndCanBeAddedOnceAndTakenBack() {
        SteadiesViewModel steadies = room.steadies();
        room.enter();
        assertThat(steadies.soothers()).isEmpty();
        assertThat(steadies.canAdd().get()).isFalse();
        steadies.draft().set("  A walk round the block ");
        steadies.add();
        assertThat(steadies.soothers()).singleElement().extracting(tag -> tag.name())
                .isEqualTo("A walk round the block");
        assertThat(steadies.draft().get()).isEmpty();
        steadies.draft().set("a WALK round the block");
        steadies.add();
        assertThat(steadies.soothers()).hasSize(1);
        house.undo().undo();
        room.enter();
        assertThat(steadies.soothers()).isEmpty();
    }

    @Test
    void hiddenSoothersAndOtherTagsAreNotListed() {
        var tags = new TagRepository(house.records());
        tags.named("dishes", TagKind.TRIGGER);
        tags.named("the blue blanket", TagKind.SOOTHER);
        room.enter();
        assertThat(room.steadies().soothers()).extracting(tag -> tag.name()).containsExactly("the blue blanket");
    }

    @Test
    void ideasThatAreListedAlreadyAreNotOfferedAgain() {
        SteadiesViewModel steadies = room.steadies();
        assertThat(steadies.ideas("body")).contains("A heavy blanket");
        steadies.take("A heavy blanket");
        steadies.add();
        assertThat(steadies.ideas("body")).doesNotContain("A heavy blanket");
    }
}
