package app.mendwell.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.boundaries.BoundariesViewModel.Page;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Drafts;
import app.mendwell.storage.Fields;
import app.mendwell.testing.TestTasks;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotesAndReviewsTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Kept kept = new Kept(TestTasks.timed(timers));
    private final BoundariesViewModel room = kept.room();
    private final NoteViewModel note = room.boundary().note();
    private final ReviewViewModel review = room.reviewing();
    private final UUID dinner = kept.dinner();

    @BeforeEach
    void open() {
        room.open(dinner);
    }

    @Test
    void aNoteIsKeptAndCanBeTakenBack() {
        note.begin(dinner);
        assertThat(note.form().get().date("date")).isEqualTo(Kept.SUNDAY);
        assertThat(note.keep()).isFalse();
        note.form().put("outcome", "crossed");
        note.form().put("what_happened", " Someone’s sister was landing. ");
        assertThat(note.keep()).isTrue();
        assertThat(note.open().get()).isFalse();
        assertThat(room.boundary().shown().get().events()).singleElement()
                .satisfies(event -> assertThat(BoundaryViewModel.said(event))
                        .isEqualTo("Crossed. Someone’s sister was landing."));
        assertThat(kept.house.notices().current().get().text()).isEqualTo("Kept");
        kept.house.undo().undo();
        room.turned();
        assertThat(room.boundary().shown().get().events()).isEmpty();
    }

    @Test
    void pressingTwiceKeepsOneNote() {
        note.begin(dinner);
        note.form().put("outcome", "kept");
        note.keep();
        note.keep();
        assertThat(kept.events.of(dinner)).hasSize(1);
    }

    @Test
    void aDayToComeIsNone() {
        note.begin(dinner);
        note.form().put("outcome", "kept");
        note.form().put("date", Kept.SUNDAY.plusDays(1));
        assertThat(note.keep()).isFalse();
        note.form().put("date", Kept.SUNDAY.minusDays(1));
        assertThat(note.keep()).isTrue();
    }

    @Test
    void aNoteThatIsClosedHalfWrittenIsTakenUpWhereItWas() {
        UUID other = kept.keep("My phone is mine", "");
        note.begin(dinner);
        note.form().put("what_happened", "We began to");
        note.close();
        assertThat(kept.events.of(dinner)).isEmpty();
        note.begin(other);
        assertThat(note.form().get().hasText("what_happened")).isFalse();
        note.close();
        note.begin(dinner);
        assertThat(note.form().get().text("what_happened")).isEqualTo("We began to");
        note.form().put("outcome", "unsure");
        note.keep();
        note.begin(dinner);
        assertThat(note.form().get().hasText("what_happened")).isFalse();
    }

    @Test
    void aNoteCanBePutRightLater() {
        kept.note(dinner, Kept.SUNDAY.minusDays(2), Outcome.UNSURE, "We spoke late.");
        BoundaryEvent event = kept.events.of(dinner).getFirst();
        note.again(event);
        note.form().put("outcome", "kept");
        note.form().put("what_i_did", "I waited.");
        note.keep();
        assertThat(kept.events.of(dinner)).singleElement().satisfies(now -> {
            assertThat(now.id()).isEqualTo(event.id());
            assertThat(BoundaryViewModel.said(now)).isEqualTo("Kept. We spoke late. I waited.");
        });
    }

    @Test
    void aNoteThatCannotBeKeptStaysOnScreen() {
        note.begin(dinner);
        note.form().put("outcome", "kept");
        note.form().put("what_happened", "We laughed.");
        kept.db.close();
        note.keep();
        assertThat(note.open().get()).isTrue();
        assertThat(note.form().get().text("what_happened")).isEqualTo("We laughed.");
        assertThat(kept.house.tasks().problems().current().get()).isNotNull();
    }

    @Test
    void aNoteLeadsToItsRepairAndSaysWhereThatWasRemoved() {
        UUID newer = kept.repair("Sam’s birthday", Kept.SUNDAY.minusDays(1));
        UUID older = kept.repair("The late train", Kept.SUNDAY.minusDays(9));
        note.begin(dinner);
        assertThat(note.repairs()).extracting(repair -> repair.id()).containsExactly(newer, older);
        note.form().put("outcome", "crossed");
        note.form().put("repair_ref", older);
        note.keep();
        assertThat(room.boundary().shown().get().repairs().get(older).title()).isEqualTo("The late train");
        kept.house.records().bin(RepairKinds.REPAIR, older);
        room.open(dinner);
        assertThat(room.boundary().shown().get().repairs().get(older).binned()).isTrue();
        note.begin(dinner);
        assertThat(note.repairs()).extracting(repair -> repair.id()).containsExactly(newer);
    }

    @Test
    void aLinkIsSeenFromTheBoundary() {
        UUID entry = kept.entry("The bridge, both ways");
        kept.link(dinner, "entry", entry);
        room.open(dinner);
        assertThat(room.boundary().links().there()).extracting(target -> target.id()).containsExactly(entry);
        room.open(kept.keep("My phone is mine", ""));
        assertThat(room.boundary().links().there()).isEmpty();
    }

    @Test
    void noneOfTheFourIsPreset() {
        room.review();
        assertThat(room.page().get()).isEqualTo(Page.REVIEW);
        assertThat(review.form().get().has("decision")).isFalse();
        assertThat(room.keepReview()).isFalse();
        assertThat(room.page().get()).isEqualTo(Page.REVIEW);
    }

    @Test
    void aReviewIsKeptWithItsNextDayAndCanBeTakenBack() {
        Fields before = kept.fields(dinner);
        room.review();
        review.form().put("decision", "change");
        review.form().put("warm_wording", "Could our phones stay in the hall, but for a call we wait for?");
        review.form().put("reason", "learned");
        review.form().put("review_months", 12);
        assertThat(review.next().getValue()).startsWith("Next: ").contains("2027");
        assertThat(room.keepReview()).isTrue();
        assertThat(room.page().get()).isEqualTo(Page.LIST);
        assertThat(kept.fields(dinner).date("review_on")).isEqualTo("2027-03-08");
        assertThat(room.boundary().shown().get().versions()).hasSize(1);
        assertThat(room.boundary().shown().get().reviews()).hasSize(1);
        kept.house.undo().undo();
        room.turned();
        assertThat(kept.fields(dinner)).isEqualTo(before);
        assertThat(room.boundary().shown().get().versions()).isEmpty();
        assertThat(room.boundary().shown().get().reviews()).isEmpty();
    }

    @Test
    void aReviewForAnotherDayIsTakenUpWhereItWas() {
        room.review();
        review.form().put("decision", "pause");
        review.form().put("note", "When the new job has settled.");
        room.back();
        assertThat(kept.state(dinner)).isEqualTo(BoundaryState.ACTIVE);
        assertThat(kept.boundaries.reviews(dinner)).isEmpty();
        room.review();
        assertThat(review.form().get().text("note")).isEqualTo("When the new job has settled.");
        room.keepReview();
        assertThat(kept.state(dinner)).isEqualTo(BoundaryState.PAUSED);
        assertThat(new Drafts(kept.db).find("boundary_review:" + dinner)).isEmpty();
    }

    @Test
    void keepingItAsItIsChangesNoWordEvenIfSomeWereTyped() {
        Fields before = kept.fields(dinner);
        room.review();
        review.form().put("decision", "change");
        review.form().put("warm_wording", "Something else");
        review.form().put("decision", "keep");
        room.keepReview();
        assertThat(kept.fields(dinner).text("warm_wording")).isEqualTo(before.text("warm_wording"));
        assertThat(kept.boundaries.versions(dinner)).isEmpty();
    }

    @Test
    void whatWasTypedIsKeptWhenTheRoomIsLeft() {
        room.review();
        review.form().put("note", "Half a line");
        note.begin(dinner);
        note.form().put("what_happened", "Half a note");
        room.leave();
        assertThat(new Drafts(kept.db).find("boundary_review:" + dinner)).hasValueSatisfying(
                draft -> assertThat(draft).contains("Half a line"));
        assertThat(new Drafts(kept.db).find("boundary_event:" + dinner + ":new")).hasValueSatisfying(
                draft -> assertThat(draft).contains("Half a note"));
    }
}
