package app.mendwell.today;

import app.mendwell.content.Content;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.testing.Screens;
import app.mendwell.ui.House;
import app.mendwell.ui.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class TodayScreens {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
    private static final Screens.Size SIDEBAR = new Screens.Size(216, 780);

    private final House house = Houses.inMemory(CheckInRepository.KIND, SnoozeRepository.KIND);
    private final CheckInRepository checkIns = new CheckInRepository(house.records());
    private final List<Due> due = new ArrayList<>();
    private Optional<OtherRooms.Paused> paused = Optional.empty();

    private TodayView view() {
        var rooms = new OtherRooms(List.of(day -> due), () -> paused, prompt -> {});
        return Fx.get(() -> new TodayView(new TodayViewModel(house, new Content(), rooms)));
    }

    /** The page with as much beside it as the sidebar takes. */
    private static BorderPane beside(TodayView view, int width) {
        return Fx.get(() -> {
            var side = new Region();
            side.setPrefWidth(width);
            view.enter();
            var frame = new BorderPane(view.root());
            frame.setLeft(side);
            return frame;
        });
    }

    private void ready() {
        due.add(new Due(DueType.REPAIR_PAUSE, UUID.randomUUID(), SUNDAY, "6 March, evening",
                new Due.Place("repair", UUID.randomUUID())));
        due.add(new Due(DueType.FOLLOWUP, UUID.randomUUID(), SUNDAY.minusDays(2), "27 February, evening",
                new Due.Place("repair", UUID.randomUUID())));
        due.add(new Due(DueType.REVIEW, UUID.randomUUID(), SUNDAY.minusDays(3), "Phones away at dinner",
                new Due.Place("boundary", UUID.randomUUID())));
        due.add(new Due(DueType.REVIEW, UUID.randomUUID(), SUNDAY.minusDays(1), "Half an hour to land after work",
                new Due.Place("boundary", UUID.randomUUID())));
        paused = Optional.of(new OtherRooms.Paused(UUID.randomUUID(), "6 March, evening"));
    }

    private void keep(String time, int mood, String... feelings) {
        checkIns.save(CheckIn.fresh(Fields.EMPTY.with("date", SUNDAY).with("at", Moment.parse("2026-03-08T" + time))
                .with("mood", mood).with("feelings", List.of(feelings))));
    }

    @Test
    void todayIsPictured() {
        house.preferred().change(all -> all.with("today_more", true).with("needs_card", false));
        ready();
        paused = Optional.empty();
        TodayView view = view();
        BorderPane page = beside(view, SIDEBAR.width());
        Fx.run(() -> {
            CheckInViewModel model = model(view);
            model.form().integer("mood").set(4);
            model.form().words("feelings").setAll("hopeful", "tender");
            model.form().integer("energy").set(3);
            model.form().real("sleep_hours").set(6.5);
            model.form().integer("sleep_quality").set(2);
            model.form().yesNo("moved").set(true);
            model.form().integer("space_need").set(1);
        });
        Screens.picture("today", page);
        Screens.take("today", page, Screens.WINDOW, Theme.Look.CONTRAST);
        Screens.picture("today-narrow", beside(view, 64), Screens.NARROW);
        Screens.picture("today-wide", beside(view, 216), new Screens.Size(1600, 1000));
    }

    @Test
    void largeTextIsPictured() {
        house.preferred().change(all -> all.with("today_more", true));
        ready();
        TodayView view = view();
        BorderPane page = beside(view, 64);
        Theme theme = Fx.get(() -> {
            var large = new Theme();
            large.look().set(Theme.Look.LIGHT);
            large.textPercent().set(200);
            return large;
        });
        Screens.take("today-large", page, new Screens.Size(1180, 3600), theme);
    }

    private static CheckInViewModel model(TodayView view) {
        return view.model().checkIn();
    }

    @Test
    void anEmptyTodayIsPictured() {
        Screens.picture("today-empty", beside(view(), SIDEBAR.width()));
    }

    @Test
    void aKeptDayIsPictured() {
        keep("07:40", 3, "tired", "hopeful");
        keep("20:10", 4, "tender", "at-ease", "grateful", "connected");
        ready();
        Screens.picture("today-kept", beside(view(), SIDEBAR.width()));
    }

    @Test
    void everyFieldOfTheCheckInIsPictured() {
        house.preferred().change(all -> all.with("today_more", true));
        TodayView view = view();
        BorderPane page = beside(view, SIDEBAR.width());
        Fx.run(() -> {
            CheckInViewModel model = model(view);
            model.form().integer("mood").set(2);
            model.form().words("feelings").setAll("lonely", "irritated", "heavy-hearted", "longing");
            model.form().words("needs").setAll("to-be-heard", "time-alone", "shared-responsibility");
            model.form().integer("space_need").set(-2);
            model.form().yesNo("ate_ok").set(false);
            model.form().integer("energy").set(2);
            model.form().text("note").set("Snapped at Eli about the dishes, and then it was quiet for an hour. "
                    + "I wanted to say sorry and could not find the moment for it.");
            model.form().ids("tags").setAll(tag(house, "dishes", TagKind.TRIGGER),
                    tag(house, "a walk round the block", TagKind.SOOTHER));
        });
        Screens.picture("today-more", page, new Screens.Size(1180, 1000));
    }

    private static UUID tag(House house, String name, TagKind kind) {
        return new TagRepository(house.records()).named(name, kind).id();
    }

    @Test
    void whatIsReadyIsPictured() {
        ready();
        TodayView view = view();
        BorderPane page = beside(view, SIDEBAR.width());
        Fx.run(() -> view.model().due().showMore());
        Screens.picture("today-due", page);
    }

    @Test
    void anotherDayIsPictured() {
        keep("20:10", 4, "tender");
        TodayView view = view();
        BorderPane page = beside(view, SIDEBAR.width());
        Fx.run(() -> model(view).choose(SUNDAY.minusDays(2)));
        Screens.picture("today-day", page);
        Fx.run(() -> {
            model(view).choose(SUNDAY);
            model(view).change(model(view).kept().getFirst());
        });
        Screens.picture("today-change", page);
    }
}
