package app.mendwell.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.boundaries.BoundariesViewModel.Page;
import app.mendwell.boundaries.lines.BoundaryRow;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.content.BoundaryStarter;
import app.mendwell.storage.Fields;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.form.FormModel;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoundaryFormViewModelTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Kept kept = new Kept(TestTasks.timed(timers));
    private final BoundariesViewModel room = kept.room();
    private final FormModel form = room.form().form();

    private Fields only() {
        room.refresh();
        assertThat(room.rows()).hasSize(1);
        return kept.fields(room.rows().getFirst().id());
    }

    @Test
    void whatIsTypedIsADraftUntilItIsKept() {
        room.begin();
        form.text("warm_wording").set("If it gets loud between us, I step out for twenty minutes. I come back.");
        timers.pass(800);
        assertThat(only().text("state")).isEqualTo("draft");
        assertThat(only().text("title")).isEqualTo("If it gets loud between us, I step out for twenty minutes.");
        form.text("warm_wording").set("Twenty minutes outside, then I am back.");
        assertThat(room.keepForm()).isTrue();
        assertThat(only().text("state")).isEqualTo("active");
        assertThat(only().text("title")).isEqualTo("Twenty minutes outside, then I am back.");
        assertThat(kept.house.notices().current().get().text()).isEqualTo("Kept");
        assertThat(room.page().get()).isEqualTo(Page.LIST);
        assertThat(room.boundary().shown().get().versions()).isEmpty();
    }

    @Test
    void keepingADraftCanBeTakenBack() {
        room.begin();
        form.text("title").set("Half an hour to land");
        room.keepForm();
        kept.house.undo().undo();
        assertThat(only().text("state")).isEqualTo("draft");
    }

    @Test
    void leftAsADraftItStandsAmongTheDrafts() {
        room.begin();
        form.text("title").set("Half an hour to land");
        room.back();
        assertThat(only().text("state")).isEqualTo("draft");
        assertThat(room.rows()).extracting(BoundaryRow::state).containsExactly(BoundaryState.DRAFT);
        assertThat(room.boundary().id()).isEqualTo(room.rows().getFirst().id());
    }

    @Test
    void whatHasNoWordsYetIsTakenUpWhereItWas() {
        room.begin();
        form.key("kind").set("energy");
        room.back();
        room.refresh();
        assertThat(room.rows()).isEmpty();
        assertThat(form.get().has("kind")).isFalse();
        room.begin();
        assertThat(form.get().text("kind")).isEqualTo("energy");
        assertThat(room.keepForm()).isFalse();
        assertThat(room.page().get()).isEqualTo(Page.FORM);
    }

    @Test
    void oneWordingIsLaidAsideASittingWhateverIsChangedFirst() {
        UUID id = kept.dinner();
        for (String wording : List.of("Could phones rest at dinner?", "Phones sleep in the hall.")) {
            room.open(id);
            room.edit("warm_wording");
            form.text("title").set("Phones at dinner");
            timers.pass(800);
            form.text("warm_wording").set(wording + " Or so.");
            timers.pass(800);
            form.text("warm_wording").set(wording);
            room.back();
        }
        assertThat(kept.boundaries.versions(id)).extracting(version -> version.wording())
                .containsExactly("Could phones rest at dinner?", "Dinner is when I feel most like us. "
                        + "Could we leave our phones in the hall until the table is cleared?");
        assertThat(room.boundary().shown().get().versions()).hasSize(2);
    }

    @Test
    void aChangeThatIsTakenBackInTheSameSittingLeavesNoWording() {
        UUID id = kept.dinner();
        String former = kept.fields(id).text("warm_wording");
        room.open(id);
        room.edit("warm_wording");
        form.text("warm_wording").set("Something else");
        timers.pass(800);
        form.text("warm_wording").set(former);
        room.back();
        assertThat(kept.boundaries.versions(id)).isEmpty();
    }

    @Test
    void keepingAnActiveOneLeavesItWhereItIs() {
        UUID id = kept.keep("Knock", "Please knock.", "state", "paused");
        room.open(id);
        room.edit("title");
        form.text("why").set("I rest.");
        room.keepForm();
        assertThat(kept.state(id)).isEqualTo(BoundaryState.PAUSED);
        assertThat(kept.fields(id).text("why")).isEqualTo("I rest.");
    }

    @Test
    void aStarterIsCopiedFieldByField() {
        room.begin();
        BoundaryStarter starter = room.form().starters("twenty minutes before").getFirst();
        room.form().take(starter);
        assertThat(form.get().only(List.of("kind", "warm_wording", "why", "what_i_ask", "what_i_do", "review_months")))
                .isEqualTo(Fields.EMPTY.with("kind", "time")
                        .with("warm_wording",
                                "When I come home I need about twenty minutes before I can really be with anyone.")
                        .with("why", "I listen far better once the day has drained out of me.")
                        .with("what_i_ask",
                                "Please save the bigger topics until I have changed my clothes and had some water.")
                        .with("what_i_do",
                                "If talk starts at the door, I will say hello, give a hug if we both want one, and "
                                        + "name the time when I am back.")
                        .with("review_months", 3));
        assertThat(form.get().has("title")).isFalse();
        assertThat(form.get().has("review_on")).isFalse();
        assertThat(form.get().text("form")).isEqualTo("limit");
        assertThat(kept.house.notices().current().get()).isNull();
    }

    @Test
    void wordsThatAStarterTookThePlaceOfCanBeHadBack() {
        room.begin();
        form.text("warm_wording").set("My own words.");
        room.form().take(kept.content.boundaries().getFirst());
        kept.house.notices().current().get().act().run();
        assertThat(form.get().text("warm_wording")).isEqualTo("My own words.");
        assertThat(form.get().hasText("why")).isFalse();
        assertThat(form.get().has("kind")).isFalse();
        room.back();
        assertThat(only().text("warm_wording")).isEqualTo("My own words.");
    }

    @Test
    void startersAreFoundByWordsAndStandByKind() {
        assertThat(room.form().starters("")).hasSize(kept.content.boundaries().size());
        assertThat(room.form().starters("")).extracting(BoundaryStarter::kind).first().isEqualTo("time");
        assertThat(room.form().starters("door QUIET")).isEmpty();
        assertThat(room.form().starters("Door knock")).extracting(BoundaryStarter::id).containsExactly("closed-door");
        assertThat(room.form().starters("belongings")).extracting(BoundaryStarter::kind).containsOnly("belongings");
    }

    @Test
    void someMonthsWithoutADayBeginToday() {
        room.begin();
        form.text("title").set("Half an hour to land");
        form.integer("review_months").set(3);
        room.keepForm();
        assertThat(only().date("review_on")).isEqualTo("2026-06-08");
    }

    @Test
    void theWordsStayWhereTheyCannotBeKept() {
        room.begin();
        form.text("title").set("Half an hour to land");
        kept.db.close();
        room.keepForm();
        assertThat(room.page().get()).isEqualTo(Page.FORM);
        assertThat(form.get().text("title")).isEqualTo("Half an hour to land");
        assertThat(room.form().line().get()).startsWith("Not saved yet");
    }

    @Test
    void leavingTheRoomLeavesTheFormOpenAndItsWordsKept() {
        room.begin();
        form.text("title").set("Half an hour to land");
        room.leave();
        assertThat(only().text("title")).isEqualTo("Half an hour to land");
        room.enter();
        assertThat(room.page().get()).isEqualTo(Page.FORM);
        assertThat(form.get().text("title")).isEqualTo("Half an hour to land");
    }

    @Test
    void takingBackWhileTheFormIsOpenShowsWhatIsThereNow() {
        UUID id = kept.dinner();
        room.open(id);
        room.boundary().move(BoundaryState.PAUSED);
        room.edit("title");
        kept.house.undo().undo();
        room.turned();
        form.text("why").set("Because it is ours.");
        room.back();
        assertThat(kept.state(id)).isEqualTo(BoundaryState.ACTIVE);
    }
}
