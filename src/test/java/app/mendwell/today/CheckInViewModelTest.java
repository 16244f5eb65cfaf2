package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.TestTasks;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckInViewModelTest {

    private static final String EVENING = "2026-03-08T20:15:00Z";
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final Days days = new Days();

    private CheckInViewModel evening() {
        return days.at(EVENING).checkIn();
    }

    private CheckIn kept(LocalDate day, String note) {
        var checkIn = CheckIn.fresh(Fields.EMPTY.with("date", day).with("mood", 2).with("note", note));
        days.checkIns().save(checkIn);
        return checkIn;
    }

    @Test
    void nothingCanBeKeptBeforeTheFirstTouchAndTheWeatherAloneIsEnough() {
        CheckInViewModel model = evening();
        assertThat(model.canKeep().get()).isFalse();
        model.form().integer("mood").set(4);
        assertThat(model.canKeep().get()).isTrue();
        model.keep();
        assertThat(days.checkIns().on(SUNDAY)).singleElement().satisfies(there -> {
            assertThat(there.mood()).isEqualTo(4);
            assertThat(there.at()).isEqualTo(Moment.parse("2026-03-08T20:15Z"));
            assertThat(there.fields().text("zone")).isEqualTo("UTC");
            assertThat(there.fields().yesNo("unclear")).isFalse();
        });
    }

    @Test
    void afterKeepingItSaysKeptAndFoldsToItsLine() {
        CheckInViewModel model = evening();
        model.form().integer("mood").set(1);
        model.keep();
        assertThat(days.said()).isEqualTo("Kept");
        assertThat(model.writing().get()).isFalse();
        assertThat(model.kept()).singleElement().extracting(CheckIn::mood).isEqualTo(1);
    }

    @Test
    void severalADayAreKeptInTheirOrder() {
        CheckInViewModel morning = days.at("2026-03-08T08:00:00Z").checkIn();
        morning.form().integer("mood").set(2);
        morning.keep();
        CheckInViewModel model = evening();
        assertThat(model.writing().get()).isFalse();
        model.begin();
        model.form().integer("mood").set(5);
        model.keep();
        assertThat(model.kept()).extracting(CheckIn::mood).containsExactly(2, 5);
    }

    @Test
    void oneMoreBegunOnTheWayIntoTheRoomIsOpen() {
        kept(SUNDAY, "Soup.");
        var waiting = new ArrayDeque<Runnable>();
        CheckInViewModel model = days.at(EVENING, TestTasks.queued(waiting)).checkIn();
        model.begin();
        drain(waiting);
        assertThat(model.kept()).hasSize(1);
        assertThat(model.writing().get()).isTrue();
    }

    @Test
    void whatCannotBeToldHasNoWeather() {
        CheckInViewModel model = evening();
        model.form().integer("mood").set(3);
        model.unclear(true);
        assertThat(model.form().get().has("mood")).isFalse();
        model.form().integer("mood").set(2);
        assertThat(model.form().get().is("unclear")).isFalse();
        model.unclear(true);
        model.keep();
        assertThat(model.kept()).singleElement().satisfies(there -> {
            assertThat(there.unclear()).isTrue();
            assertThat(there.mood()).isNull();
        });
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheProgramWasClosed() {
        var timers = new TestTasks.Timers();
        CheckInViewModel before = days.at(EVENING, TestTasks.timed(timers)).checkIn();
        before.form().integer("mood").set(2);
        before.form().text("note").set("The talk went sideways, and then");
        timers.pass(5_000);
        CheckInViewModel after = evening();
        assertThat(after.form().get().text("note")).isEqualTo("The talk went sideways, and then");
        assertThat(after.form().get().integer("mood")).isEqualTo(2);
        assertThat(days.checkIns().on(SUNDAY)).as("only a draft").isEmpty();
    }

    @Test
    void leavingTheRoomKeepsTheDraft() {
        TodayViewModel today = days.at(EVENING);
        today.checkIn().form().text("note").set("Half a line");
        today.leave();
        assertThat(evening().form().get().text("note")).isEqualTo("Half a line");
    }

    @Test
    void aDraftBelongsToTheDayOfItsFirstTouch() {
        TodayViewModel friday = days.at("2026-03-06T21:00:00Z");
        friday.checkIn().form().integer("mood").set(1);
        friday.leave();
        CheckInViewModel model = evening();
        assertThat(model.day().get()).isEqualTo(FRIDAY);
        model.keep();
        assertThat(days.checkIns().on(FRIDAY)).singleElement()
                .satisfies(there -> assertThat(there.at()).isEqualTo(Moment.parse("2026-03-06T21:00Z")));
        assertThat(evening().day().get()).as("next time it is today").isEqualTo(SUNDAY);
    }

    @Test
    void whatIsTakenBackWhollyLeavesNoDay() {
        CheckInViewModel model = evening();
        model.form().integer("mood").set(1);
        model.form().integer("mood").set(null);
        assertThat(model.form().get().isEmpty()).isTrue();
        assertThat(model.canKeep().get()).isFalse();
    }

    @Test
    void aFailedSaveLeavesTheWordsAndTheButton() {
        CheckInViewModel model = evening();
        model.form().text("note").set("Held my hand.");
        days.db.close();
        model.keep();
        assertThat(days.problems).isNotEmpty();
        assertThat(model.writing().get()).isTrue();
        assertThat(model.form().get().text("note")).isEqualTo("Held my hand.");
        assertThat(model.canKeep().get()).isTrue();
    }

    @Test
    void pressingTwiceKeepsOnce() {
        var waiting = new ArrayDeque<Runnable>();
        CheckInViewModel model = days.at(EVENING, TestTasks.queued(waiting)).checkIn();
        drain(waiting);
        model.form().integer("mood").set(4);
        model.keep();
        model.keep();
        drain(waiting);
        assertThat(days.checkIns().on(SUNDAY)).hasSize(1);
    }

    private static void drain(ArrayDeque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void anyDayCanBeGivenButNoneToCome() {
        CheckInViewModel model = evening();
        model.choose(SUNDAY.plusDays(1));
        assertThat(model.day().get()).isEqualTo(SUNDAY);
        model.choose(FRIDAY);
        model.form().integer("mood").set(3);
        model.keep();
        assertThat(days.checkIns().on(FRIDAY)).singleElement()
                .satisfies(there -> assertThat(there.at()).as("nobody knows when").isNull());
        assertThat(days.checkIns().on(SUNDAY)).isEmpty();
    }

    @Test
    void theDayOfAHalfWrittenOneCanBeChangedAndBack() {
        CheckInViewModel model = evening();
        model.form().text("note").set("Yesterday, really.");
        model.choose(FRIDAY);
        assertThat(model.form().get().text("note")).isEqualTo("Yesterday, really.");
        assertThat(model.form().get().moment("at")).isNull();
        model.choose(SUNDAY);
        assertThat(model.form().get().moment("at")).isNotNull();
    }

    @Test
    void aKeptOneIsChangedInPlaceAndKeepsItsTime() {
        CheckIn friday = CheckIn.fresh(Fields.EMPTY.with("date", FRIDAY).with("at", Moment.parse("2026-03-06T22:10Z"))
                .with("mood", 2));
        days.checkIns().save(friday);
        CheckInViewModel model = evening();
        model.open(friday.id());
        assertThat(model.day().get()).isEqualTo(FRIDAY);
        assertThat(model.kept()).as("the line of the open one is away").isEmpty();
        model.form().integer("mood").set(3);
        model.keep();
        assertThat(days.checkIns().on(FRIDAY)).singleElement().satisfies(there -> {
            assertThat(there.id()).isEqualTo(friday.id());
            assertThat(there.mood()).isEqualTo(3);
            assertThat(there.at()).isEqualTo(Moment.parse("2026-03-06T22:10Z"));
        });
    }

    @Test
    void aChangeLeftInTheMiddleIsTakenUpAgain() {
        CheckIn there = kept(SUNDAY, "Soup.");
        TodayViewModel today = days.at(EVENING);
        today.checkIn().change(there);
        today.checkIn().form().text("note").set("Soup, and a long talk.");
        today.leave();
        CheckInViewModel model = evening();
        assertThat(model.changing().get()).isTrue();
        assertThat(model.form().get().text("note")).isEqualTo("Soup, and a long talk.");
        assertThat(days.checkIns().find(there.id()).orElseThrow().note()).isEqualTo("Soup.");
    }

    @Test
    void aChangeCanBeLeftAndTakenUpAtOnce() {
        CheckIn there = kept(SUNDAY, "Soup.");
        CheckInViewModel model = evening();
        model.change(there);
        model.form().text("note").set("Soup, and a long talk.");
        model.leaveIt();
        assertThat(model.writing().get()).isFalse();
        days.takeBackWhatWasSaid();
        assertThat(model.form().get().text("note")).isEqualTo("Soup, and a long talk.");
        model.keep();
        assertThat(days.checkIns().on(SUNDAY)).singleElement().extracting(CheckIn::note)
                .isEqualTo("Soup, and a long talk.");
    }

    @Test
    void oneMoreThatWasBegunWaitsWhileAnotherIsChanged() {
        CheckIn there = kept(SUNDAY, "Soup.");
        CheckInViewModel model = evening();
        model.begin();
        model.form().text("note").set("And now it rains.");
        model.change(there);
        model.form().integer("mood").set(5);
        model.keep();
        assertThat(model.form().get().text("note")).isEqualTo("And now it rains.");
        assertThat(model.writing().get()).isTrue();
        model.keep();
        assertThat(model.kept()).extracting(CheckIn::note).containsExactlyInAnyOrder("Soup.", "And now it rains.");
    }

    @Test
    void theBinCanBeTakenBack() {
        CheckIn there = kept(SUNDAY, "Soup.");
        CheckInViewModel model = evening();
        model.change(there);
        model.bin();
        assertThat(days.checkIns().on(SUNDAY)).isEmpty();
        assertThat(model.writing().get()).as("the empty card is open again").isTrue();
        days.house.undo().undo();
        assertThat(days.checkIns().on(SUNDAY)).containsExactly(there);
        assertThat(model.kept()).containsExactly(there);
        assertThat(model.writing().get()).isFalse();
    }

    @Test
    void keepingAChangeCanBeTakenBack() {
        CheckIn there = kept(SUNDAY, "Soup.");
        CheckInViewModel model = evening();
        model.change(there);
        model.form().text("note").set("");
        model.keep();
        days.house.undo().undo();
        assertThat(model.kept()).singleElement().extracting(CheckIn::note).isEqualTo("Soup.");
    }

    @Test
    void tagsCountAsAskedOnlyWhereTheirFieldWasShown() {
        CheckInViewModel model = evening();
        model.form().integer("mood").set(4);
        model.keep();
        assertThat(model.kept().getFirst().fields().yesNo("tags_asked")).isFalse();
        model.begin();
        model.more().set(true);
        model.form().integer("mood").set(4);
        model.keep();
        assertThat(model.kept()).anyMatch(there -> there.fields().is("tags_asked"));
    }

    @Test
    void tagsAreKeptWithIt() {
        CheckInViewModel model = evening();
        var dishes = new TagRepository(days.house.records()).named("dishes", TagKind.TRIGGER);
        model.form().ids("tags").setAll(dishes.id());
        model.keep();
        assertThat(model.kept().getFirst().fields().ids("tags")).containsExactly(dishes.id());
    }

    @Test
    void theSecondHalfIsRememberedOpen() {
        evening().more().set(true);
        assertThat(evening().more().get()).isTrue();
    }

    @Test
    void wordsUsedLatelyAreOfferedFirst() {
        CheckInViewModel model = evening();
        assertThat(model.offered()).containsExactly("hopeful", "tender", "restless", "lonely", "at-ease");
        model.form().words("feelings").setAll("grumpy", "hurt");
        assertThat(model.offered()).endsWith("grumpy", "hurt");
        model.keep();
        assertThat(model.offered()).containsExactly("grumpy", "hurt", "hopeful", "tender", "restless");
    }

    @Test
    void atHalfPastOneItIsStillTheEveningBefore() {
        CheckInViewModel model = days.at("2026-03-09T01:30:00Z").checkIn();
        model.form().integer("mood").set(2);
        model.keep();
        assertThat(days.checkIns().on(SUNDAY)).singleElement()
                .satisfies(there -> assertThat(there.at()).isEqualTo(Moment.parse("2026-03-09T01:30Z")));
    }

    @Test
    void itOffersNoNumberOfAnything() {
        assertThat(List.of(CheckInViewModel.class.getMethods())).extracting(java.lang.reflect.Method::getName)
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).matches(".*(count|total|size|streak).*"));
    }
}
