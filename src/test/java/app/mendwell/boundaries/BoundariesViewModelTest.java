package app.mendwell.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.boundaries.BoundariesViewModel.Page;
import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.boundaries.lines.BoundaryRow;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.Notice;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.value.ObservableNumberValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesViewModelTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Kept kept = new Kept(TestTasks.timed(timers));
    private final BoundariesViewModel room = kept.room();

    private List<String> titles() {
        return room.rows().stream().map(BoundaryRow::title).toList();
    }

    private String notice() {
        Notice notice = kept.house.notices().current().get();
        return notice == null ? "" : notice.text();
    }

    @Test
    void theRoomSaysThatNothingIsKeptOnlyWhereNothingIs() {
        room.enter();
        assertThat(room.bare().get()).isTrue();
        UUID id = kept.dinner();
        room.enter();
        assertThat(room.bare().get()).isFalse();
        room.formFilter().set("limit");
        assertThat(room.rows()).isEmpty();
        assertThat(room.bare().get()).isFalse();
        room.formFilter().set(null);
        room.bin(id);
        assertThat(room.bare().get()).isTrue();
        assertThat(room.boundary().shown().get()).isNull();
    }

    @Test
    void theFirstOneIsOpenWhenTheRoomIsEntered() {
        UUID dinner = kept.several();
        room.enter();
        assertThat(room.boundary().id()).isEqualTo(dinner);
        assertThat(room.shows().get()).isFalse();
        UUID other = room.rows().get(2).id();
        room.open(other);
        room.enter();
        assertThat(room.boundary().id()).isEqualTo(other);
    }

    @Test
    void whatIsTypedIntoTheSearchIsLookedForAfterAMoment() {
        kept.several();
        room.enter();
        room.search().set("pho");
        room.search().set("phone");
        assertThat(room.rows()).hasSize(7);
        timers.pass(150);
        assertThat(titles()).containsExactlyInAnyOrder("Phones away at dinner", "My phone is mine");
    }

    @ParameterizedTest
    @CsvSource({"active,PAUSED", "active,RETIRED", "paused,ACTIVE", "paused,RETIRED", "retired,ACTIVE", "draft,ACTIVE"})
    void everyMoveCanBeTakenBackAndDoneAgain(String from, BoundaryState to) {
        UUID id = kept.keep("Half an hour to land", "", "state", from);
        room.open(id);
        Fields before = kept.fields(id);
        room.boundary().move(to);
        assertThat(kept.state(id)).isEqualTo(to);
        kept.house.undo().undo();
        assertThat(kept.fields(id)).isEqualTo(before);
        kept.house.undo().redo();
        assertThat(kept.state(id)).isEqualTo(to);
    }

    @Test
    void theBinTakesTheNotesAlongAndTheyComeBackWithIt() {
        UUID id = kept.dinner();
        kept.dinnerNotes(id);
        var before = kept.house.records().find(BoundaryKinds.BOUNDARY, id);
        room.open(id);
        room.bin();
        assertThat(kept.boundaries.find(id)).isEmpty();
        assertThat(notice()).isEqualTo("Moved to the bin");
        kept.house.undo().undo();
        room.open(id);
        assertThat(kept.house.records().find(BoundaryKinds.BOUNDARY, id)).isEqualTo(before);
        assertThat(room.boundary().shown().get().events()).hasSize(13);
    }

    @Test
    void afterOneIsBinnedTheNextInTheListIsOpen() {
        kept.keep("third", "");
        UUID second = kept.keep("second", "");
        UUID first = kept.keep("first", "");
        room.enter();
        room.show(second);
        room.bin();
        assertThat(room.boundary().shown().get().boundary().title()).isEqualTo("third");
        assertThat(room.shows().get()).isFalse();
        room.bin();
        assertThat(room.boundary().id()).isEqualTo(first);
    }

    @Test
    void whatWasTakenBackIsShownAsItIsNow() {
        UUID id = kept.dinner();
        room.enter();
        room.boundary().move(BoundaryState.PAUSED);
        kept.house.undo().undo();
        room.turned();
        assertThat(room.rows().getFirst().state()).isEqualTo(BoundaryState.ACTIVE);
        assertThat(room.boundary().shown().get().boundary().state()).isEqualTo(BoundaryState.ACTIVE);
        assertThat(room.boundary().id()).isEqualTo(id);
    }

    @Test
    void anotherPlaceCanBeginOneWithWordsOfItsOwn() {
        room.beginWith(Fields.EMPTY.with("what_i_do", "I go to the other room."));
        assertThat(room.page().get()).isEqualTo(Page.FORM);
        timers.pass(800);
        room.enter();
        assertThat(titles()).containsExactly("I go to the other room.");
        assertThat(room.rows().getFirst().state()).isEqualTo(BoundaryState.DRAFT);
        assertThat(room.rows().getFirst().form()).isEqualTo("limit");
    }

    @Test
    void anIdThatIsGoneOpensNothing() {
        kept.dinner();
        room.enter();
        room.open(Ids.fresh());
        assertThat(room.boundary().shown().get()).isNull();
        assertThat(room.page().get()).isEqualTo(Page.LIST);
    }

    @Test
    void theCardForPaperHoldsWhatIsTickedAndNoNotes() {
        UUID id = kept.dinner();
        kept.dinnerNotes(id);
        room.open(id);
        var card = room.boundary().printing();
        String all = card.papers().get().getFirst().words();
        assertThat(all).contains("Phones away at dinner", "“Dinner is when", "Why it matters to me", "What I ask")
                .doesNotContain("sister", "Crossed");
        card.choices().getFirst().on().set(false);
        assertThat(card.papers().get().getFirst().words()).doesNotContain("Why it matters to me", "half hour");
    }

    @Test
    void linesOfThePartnerStandApartAndSayWhoseViewTheyAre() {
        kept.several();
        room.enter();
        BoundaryRow theirs = room.rows().stream().filter(row -> row.holder().equals("partners")).findFirst()
                .orElseThrow();
        assertThat(room.words().group(theirs)).isEqualTo("Active, Theo’s");
        assertThat(room.words().facts(theirs)).isEqualTo("Request, Theo’s");
        assertThat(BoundaryWords.label("why", "partners")).isEqualTo("Why it matters to them, as told");
    }

    /** C02: thirty notes say no more than three. */
    @Test
    void aListWithManyNotesSaysTheSameAsOneWithFew() {
        UUID id = kept.dinner();
        var said = new ArrayList<String>();
        for (int notes : List.of(3, 30)) {
            for (int i = 0; i < notes; i++) {
                kept.note(id, Kept.SUNDAY.minusDays(i), Outcome.values()[i % 3], "");
            }
            room.enter();
            BoundaryRow row = room.rows().getFirst();
            said.add(row.title() + row.line() + room.words().facts(row) + room.words().group(row)
                    + room.boundary().facts(room.boundary().shown().get().boundary())
                    + room.boundary().reviewLine(room.boundary().shown().get().boundary()));
        }
        assertThat(said.get(1)).isEqualTo(said.get(0));
        assertThat(room.boundary().shown().get().marks()).hasSize(12);
    }

    /** C02: no view model of the room can be asked for a number. */
    @Test
    void noViewModelHandsOutANumber() {
        var numbers = Stream.of(BoundariesViewModel.class, BoundaryViewModel.class, BoundaryFormViewModel.class,
                NoteViewModel.class, ReviewViewModel.class).flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getReturnType().isPrimitive() && method.getReturnType() != boolean.class
                        && method.getReturnType() != void.class || Number.class.isAssignableFrom(method.getReturnType())
                        || ObservableNumberValue.class.isAssignableFrom(method.getReturnType()))
                .map(Method::toString).toList();
        assertThat(numbers).isEmpty();
    }

    @Test
    void theReviewIsSpokenOfWithoutDebt() {
        UUID id = kept.keep("Half an hour to land", "");
        room.enter();
        assertThat(room.words().facts(room.rows().getFirst())).isEqualTo("Limit, mine");
        kept.change(id, "review_on", Kept.SUNDAY.minusDays(500));
        room.enter();
        assertThat(room.words().facts(room.rows().getFirst())).isEqualTo("Limit, mine, review when you like");
        kept.change(id, "review_on", Kept.SUNDAY.plusMonths(8));
        room.enter();
        assertThat(room.words().facts(room.rows().getFirst())).isEqualTo("Limit, mine, review in November");
        assertThat(BoundaryKinds.ALL).hasSize(4);
    }
}
