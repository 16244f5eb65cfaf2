package app.mendwell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Database;
import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Room;
import app.mendwell.ui.Theme;
import app.mendwell.ui.Words;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final Database db = Vaults.inMemory();
    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final House house = Houses.over(db, TestTasks.timed(timers));
    private final Answers answers = Fx.get(Answers::new);
    private final Surroundings around = Fx.get(answers::around);

    private Preferences kept() {
        return new PreferenceRepository(db).read();
    }

    private Parent page(Category category) {
        var model = new SettingsViewModel(house, around);
        return Fx.get(() -> {
            model.open().set(category);
            var view = new SettingsView(model);
            new Scene(view.root(), 964, 780);
            view.enter();
            view.root().applyCss();
            view.root().layout();
            return view.root();
        });
    }

    @Test
    void switchesCountAtOnceAndAreKept() {
        Parent root = page(Category.WRITING);
        for (String id : List.of("#hints_on", "#show_prompts", "#needs_card")) {
            ToggleSwitch each = Fx.find(root, id, ToggleSwitch.class);
            assertThat(each.isSelected()).isTrue();
            Fx.run(() -> each.setSelected(false));
        }
        assertThat(kept().hintsOn()).isFalse();
        assertThat(kept().showsPrompts()).isFalse();
        assertThat(kept().showsNeedsCard()).isFalse();
        Parent repair = page(Category.REPAIR);
        Fx.run(() -> Fx.find(repair, "#wizard_hide_echo", ToggleSwitch.class).setSelected(false));
        Fx.run(() -> Fx.find(repair, "#wizard_route", ToggleSwitch.class).setSelected(true));
        assertThat(kept().hidesEcho()).isTrue();
        assertThat(kept().opensPrivately()).isTrue();
    }

    @Test
    void minutesAndTheHourAreKept() {
        var privacy = new PrivacyViewModel(house, around);
        assertThat(privacy.minutes().get()).isEqualTo(5);
        privacy.minutes().set(15);
        var rooms = new RoomsViewModel(house);
        assertThat(rooms.dayStarts().get()).isEqualTo(4);
        rooms.dayStarts().set(0);
        assertThat(kept().lockAfterMinutes()).isEqualTo(15);
        assertThat(kept().dayStartsAt()).isZero();
    }

    @Test
    void whatIsChangedElsewhereShowsHere() {
        var rooms = new RoomsViewModel(house);
        house.preferred().change(now -> now.with("hints_on", false).with("hidden_rooms", List.of("calm")));
        assertThat(rooms.hints().get()).isFalse();
        assertThat(rooms.shown()).doesNotContain(Room.CALM).contains(Room.JOURNAL);
    }

    @Test
    void questionsThatWerePutAwayCanBeAskedAgain() {
        Parent root = page(Category.WRITING);
        assertThat(Fx.get(() -> root.lookup("#bringBack").getParent().isVisible())).isFalse();
        Fx.run(() -> house.preferred().change(now -> now.with("prompts_hidden", List.of("p01"))));
        Fx.fire(root, "#bringBack");
        assertThat(kept().promptsHidden()).isEmpty();
        assertThat(Fx.get(() -> root.lookup("#bringBack").getParent().isVisible())).isFalse();
    }

    @Test
    void roomsLeaveTheSidebarButNeverTodayAndSettings() {
        var rooms = new RoomsViewModel(house);
        rooms.shown().removeAll(Room.TRENDS, Room.REPAIR);
        assertThat(kept().hiddenRooms()).containsExactlyInAnyOrder("trends", "repair");
        rooms.shown().add(Room.REPAIR);
        assertThat(kept().hiddenRooms()).containsExactly("trends");
        assertThat(RoomsViewModel.MOVABLE).doesNotContain(Room.TODAY, Room.SETTINGS);
    }

    @Test
    void roomsOfAnotherVersionStayHidden() {
        house.preferred().change(now -> now.with("hidden_rooms", List.of("together")));
        new RoomsViewModel(house).shown().remove(Room.CALM);
        assertThat(kept().hiddenRooms()).containsExactly("together", "calm");
    }

    @Test
    void whatIsTypedIsKeptAsItIsTypedAndWhenThePageIsLeft() {
        var person = new PersonViewModel(house);
        person.partner().text().set("Eli");
        timers.pass(800);
        assertThat(kept().partnerLabel()).isEqualTo("Eli");
        person.support().text().set("Ana, any hour.");
        person.flush();
        assertThat(kept().supportText()).isEqualTo("Ana, any hour.");
        person.partner().text().set("  ");
        person.flush();
        assertThat(kept().partnerLabelIsDefault()).isTrue();
    }

    @Test
    void wordsThatCannotBeKeptStayOnScreenAndTheReasonIsSaid() {
        var person = new PersonViewModel(house);
        db.close();
        person.support().text().set("Ana, any hour.");
        person.flush();
        assertThat(person.support().text().get()).isEqualTo("Ana, any hour.");
        assertThat(person.support().line().get()).startsWith("Not saved yet: ").endsWith("Your words are still here.");
    }

    @Test
    void theLookTheSizeAndTheMotionChangeAtOnce() {
        Parent root = page(Category.APPEARANCE);
        Fx.fire(root, "#larger");
        assertThat(around.outer().theme().textPercent().get()).isEqualTo(110);
        assertThat(Fx.find(root, "#text_size", Label.class).getText()).isEqualTo("110 %");
        for (int i = 0; i < 12; i++) {
            Fx.fire(root, "#larger");
        }
        assertThat(around.outer().theme().textPercent().get()).isEqualTo(200);
        Fx.run(() -> {
            segments(root, "#theme").value().set(Theme.Look.DARK);
            segments(root, "#reduce_motion").value().set(Motion.Reduce.ON);
        });
        assertThat(around.outer().theme().look().get()).isEqualTo(Theme.Look.DARK);
        assertThat(around.outer().motion().reduced()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static app.mendwell.ui.Segmented<Object> segments(Parent root, String id) {
        return (app.mendwell.ui.Segmented<Object>) root.lookup(id);
    }

    @Test
    void aKeyThatIsInUseOrWritesIsNotTakenAndItIsSaidWhy() {
        var privacy = new PrivacyViewModel(house, around);
        assertThat(privacy.hideWith("F6", false, "F6")).isFalse();
        assertThat(privacy.refused().get()).contains("F6").contains("next part of the window");
        assertThat(privacy.hideWith("A", true, "A")).isFalse();
        assertThat(privacy.refused().get()).contains("writing");
        assertThat(privacy.hideKey().get()).isEqualTo("F9");
        assertThat(privacy.hideWith("F8", false, "F8")).isTrue();
        assertThat(privacy.refused().get()).isEmpty();
        assertThat(privacy.hideKey().get()).isEqualTo("F8");
    }

    @Test
    void theKeyIsStruckOnTheKeyboard() {
        Parent root = page(Category.PRIVACY);
        KeyCapture capture = Fx.find(root, "#hide_key", KeyCapture.class);
        Fx.run(capture::requestFocus);
        Fx.fire(root, "#hide_key");
        assertThat(capture.getText()).isEqualTo("Press a key…");
        Fx.press(capture, KeyCode.Q);
        assertThat(Fx.find(root, "#hideRefused", Label.class).isVisible()).isTrue();
        Fx.press(capture, KeyCode.F7);
        assertThat(capture.getText()).isEqualTo("F7");
        assertThat(around.outer().hideKey().get()).isEqualTo("F7");
        Fx.fire(root, "#hide_key");
        Fx.press(capture, KeyCode.ESCAPE);
        assertThat(capture.getText()).isEqualTo("F7");
    }

    @Test
    void thePlainNameIsASwitch() {
        Parent root = page(Category.PRIVACY);
        Fx.run(() -> Fx.find(root, "#neutral_name", ToggleSwitch.class).setSelected(true));
        assertThat(around.outer().neutralName().get()).isTrue();
    }

    @Test
    void theFixedTextsStandWordForWord() {
        house.preferred().change(now -> now.with("partner_label", "Dr. Öz & Co"));
        assertThat(text(page(Category.PRIVACY), "#k4")).isEqualTo(Words.of("safety.k4"));
        assertThat(text(page(Category.SUPPORT), "#k1")).isEqualTo(Words.of("safety.k1"));
        assertThat(text(page(Category.SUPPORT), "#k2")).isEqualTo(Words.of("safety.k2"));
        assertThat(text(page(Category.ABOUT), "#k3"))
                .isEqualTo("This is a notebook with questions. It isn’t a therapist, "
                        + "it knows nothing about Dr. Öz & Co but what you write, and it can be mistaken.");
    }

    private static String text(Parent root, String id) {
        return Fx.find(root, id, TextInputControl.class).getText();
    }

    @Test
    void theKeyboardAloneWalksThroughTheParts() {
        var model = new SettingsViewModel(house, around);
        Parent root = Fx.get(() -> {
            var view = new SettingsView(model);
            new Scene(view.root(), 964, 780);
            view.enter();
            return view.root();
        });
        ListView<?> list = Fx.find(root, "#categories", ListView.class);
        Fx.run(list::requestFocus);
        for (Category category : List.of(Category.values()).subList(1, Category.values().length)) {
            Fx.press(list, KeyCode.DOWN);
            assertThat(model.open().get()).isEqualTo(category);
        }
    }

    @Test
    void leavingTheRoomKeepsWhatIsTyped() {
        var model = new SettingsViewModel(house, around);
        Fx.run(() -> {
            var view = new SettingsView(model);
            new Scene(view.root());
            view.enter();
            view.root().applyCss();
            ((TextInputControl) view.root().lookup("#my_name")).setText("Noor");
            view.leave();
        });
        assertThat(kept().myName()).isEqualTo("Noor");
    }
}
