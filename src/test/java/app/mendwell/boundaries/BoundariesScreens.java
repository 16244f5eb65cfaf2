package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryReview;
import app.mendwell.boundaries.lines.BoundaryRepository.NewWords;
import app.mendwell.boundaries.lines.Decision;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.shell.MainWindow;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.testing.Fx;
import app.mendwell.testing.PlainView;
import app.mendwell.testing.Screens;
import app.mendwell.ui.Room;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import app.mendwell.ui.paper.Press;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class BoundariesScreens {

    private final Kept kept = new Kept();
    private final BoundariesViewModel model = Fx.get(kept::room);

    private Parent window() {
        return window(Fx.get(Theme::new));
    }

    private Parent window(Theme theme) {
        return Fx.get(() -> {
            var rooms = new EnumMap<Room, Supplier<View>>(Room.class);
            for (Room room : Room.values()) {
                rooms.put(room, PlainView::new);
            }
            rooms.put(Room.BOUNDARIES, () -> new BoundariesView(model, (pages, size) -> Press.Ended.LEFT));
            var window = new MainWindow(rooms, kept.house.tasks(), kept.house.notices(),
                    new MainWindow.Calls(() -> {}, () -> {}, () -> {}), theme);
            window.name().set("Mendwell");
            window.hideKey().set("F9");
            window.go(Room.BOUNDARIES);
            return window.root();
        });
    }

    @Test
    void nothingIsKeptYet() {
        Screens.picture("boundaries-empty", window());
        Fx.run(() -> model.begin());
        Parent form = window();
        Screens.picture("boundaries-form-empty", form);
        Fx.fire(form, "#fromStarter");
        Screens.picture("boundaries-starters", form);
    }

    @Test
    void severalAreKept() {
        UUID dinner = kept.several();
        Parent window = window();
        Fx.run(() -> model.open(dinner));
        Screens.picture("boundaries", window);
        Screens.take("boundaries", window, Screens.WINDOW, Theme.Look.CONTRAST);
        Screens.picture("boundaries-narrow", window, Screens.NARROW);
        Fx.run(model::print);
        Screens.picture("boundaries-print", window);
        Fx.run(model::back);
        Fx.run(() -> model.boundary().note().begin(dinner));
        Fx.run(() -> model.boundary().note().form().put("outcome", "crossed"));
        Fx.run(() -> model.boundary().note().form().put("what_happened", "Someone’s sister was landing."));
        Screens.picture("boundaries-event", window);
        Screens.picture("boundaries-event-narrow", window, Screens.NARROW);
        Fx.run(() -> model.boundary().note().close());
        Fx.run(() -> model.edit("warm_wording"));
        Screens.picture("boundaries-form", window);
        Screens.picture("boundaries-form-narrow", window, Screens.NARROW);
    }

    private UUID reviewed() {
        UUID dinner = kept.several();
        kept.boundaries.save(dinner, kept.fields(dinner).with("warm_wording", "Please, no phones at the table."));
        review(dinner, LocalDate.of(2024, 11, 9), "learned", "I wanted to ask, not to order.",
                "Dinner is when I feel most like us. Could we put our phones away?");
        review(dinner, LocalDate.of(2025, 4, 22), "work", "“In the hall” is easier than “away”.",
                "Dinner is when I feel most like us. Could we leave our phones in the hall until the table is cleared?");
        kept.db.run(
                "update boundary_version set changed_at = '2024-11-09T19:00:00.000Z' where warm_wording like 'Please%'");
        kept.db.run(
                "update boundary_version set changed_at = '2025-04-22T19:00:00.000Z' where warm_wording like '%away?'");
        return dinner;
    }

    private void review(UUID id, LocalDate day, String reason, String note, String words) {
        kept.boundaries.review(new BoundaryReview(Ids.fresh(), id, day, Decision.CHANGE, reason, note),
                new NewWords(words, kept.fields(id).text("what_i_ask")), 6);
    }

    @Test
    void itIsLookedAtAgain() {
        UUID dinner = reviewed();
        Parent window = window();
        Fx.run(() -> model.open(dinner));
        Fx.run(model::review);
        Screens.picture("boundaries-review-begun", window);
        Fx.run(() -> {
            model.reviewing().form().put("decision", "change");
            model.reviewing().form().put("warm_wording",
                    "Dinner is when I feel most like us. Could our phones stay in the hall, but for a call one of us is waiting for?");
            model.reviewing().form().put("reason", "learned");
            model.reviewing().form().put("note",
                    "Someone’s sister was landing, and the plain rule made us both stiff.");
        });
        Screens.picture("boundaries-review", window);
        Screens.picture("boundaries-review-narrow", window, Screens.NARROW);
        Fx.run(model::back);
        Fx.run(model::history);
        Screens.picture("boundaries-history", window);
    }

    @Test
    void oneOfThePartnersIsPausedAndLinked() {
        UUID id = kept.keep("Ask before lending my things", "The tools mean a lot. Ask me first, please.", "form",
                "request", "holder", "partners", "state", "paused", "kind", "belongings", "what_i_ask",
                "A short question before anything goes out of the house.");
        UUID repair = kept.repair("Sam’s birthday", Kept.SUNDAY.minusDays(1));
        kept.link(id, "entry", kept.entry("The bridge, both ways"));
        kept.events.noteOnce(id, repair, Kept.SUNDAY.minusDays(1), Outcome.CROSSED);
        kept.note(id, Kept.SUNDAY.minusDays(40), Outcome.KEPT, "Asked twice, and waited for the answer.");
        kept.keep("Half an hour to land", "When I come home I’d like a little quiet.", "state", "draft");
        Parent window = window();
        Fx.run(() -> model.open(id));
        Screens.picture("boundaries-partners", window);
        Fx.run(() -> model.boundary().note().again(kept.events.of(id).getFirst()));
        Screens.picture("boundaries-event-again", window);
        Fx.run(() -> model.boundary().note().close());
        Fx.run(() -> model.show(model.rows().getFirst().id()));
        Fx.run(() -> model.kindFilter().set("time"));
        Fx.run(() -> model.search().set("soup"));
        Screens.picture("boundaries-draft", window);
    }

    @Test
    void twoHundredAreKept() {
        for (int i = 0; i < 50; i++) {
            kept.several();
        }
        Screens.picture("boundaries-many", window());
    }

    @Test
    void wordsAreLongAndTextIsLarge() {
        String long500 = "When the whole week has been full of other people’s needs I need a door that closes. "
                .repeat(6)
                .strip();
        kept.house.preferred().change(all -> all.with("partner_label", "Dr. Öz & Co"));
        UUID id = kept.keep("When the whole week has been full of other people’s needs, I need a door",
                long500.substring(0, Math.min(Boundary.WORDING, long500.length())), "holder", "partners", "why",
                long500.substring(0, 400), "what_i_do", long500.substring(0, 300), "applies_when",
                long500.substring(0, 200), "kind", "belongings", "said", "planned");
        Parent window = window();
        Fx.run(() -> model.open(id));
        Screens.picture("boundaries-long", window);
        Fx.run(() -> model.edit("warm_wording"));
        Screens.picture("boundaries-form-long", window);
    }

    @Test
    void textIsTwiceAsLarge() {
        UUID dinner = reviewed();
        Theme theme = Fx.get(Theme::new);
        Fx.run(() -> theme.textPercent().set(200));
        Parent window = window(theme);
        Fx.run(() -> model.open(dinner));
        Screens.take("boundaries-200", window, Screens.WINDOW, theme);
        Fx.run(() -> model.boundary().note().begin(dinner));
        Screens.take("boundaries-200-event", window, Screens.WINDOW, theme);
        Fx.run(() -> model.boundary().note().close());
        Fx.run(model::review);
        Screens.take("boundaries-200-review", window, Screens.WINDOW, theme);
        Fx.run(model::back);
        Fx.run(() -> model.beginWith(Fields.EMPTY.with("what_i_do", "I go to the other room.")));
        Screens.take("boundaries-200-form", window, Screens.WINDOW, theme);
    }
}
