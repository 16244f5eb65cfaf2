package app.mendwell.settings;

import app.mendwell.settings.Transfers.Past;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.Fields;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.testing.Screens;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class SettingsScreens {

    /** The room without the sidebar of the window. */
    private static final Screens.Size ROOM = new Screens.Size(964, 780);
    private static final Screens.Size NARROW = new Screens.Size(836, 640);

    private final Answers answers = new Answers();
    private final House house = Houses.inMemory();

    private SettingsViewModel model() {
        return Fx.get(() -> new SettingsViewModel(house, answers.around()));
    }

    private static void bin(House house, String name) {
        var id = Ids.fresh();
        Kind tag = TagRepository.KIND;
        house.records().save(tag, id, Fields.EMPTY.with("name", name).with("kind", "topic").with("hidden", false));
        house.records().bin(tag, id);
    }

    @Test
    void everyPartIsPictured() {
        house.preferred().change(now -> now.with("support_text", """
                Ana, any hour. Sam for walks.
                The bench by the river.
                The night line on the card in my purse."""));
        answers.imports.add(new Past(Ids.fresh(), Vaults.EVENING.minus(Duration.ofDays(9)), "dayone", """
                Came in: 412 entries, 96 photos, 0 other records.
                Already here, left alone: 17.""", false));
        answers.imports.add(new Past(Ids.fresh(), Vaults.EVENING.minus(Duration.ofDays(90)), "mendwell", "Came in.",
                true));
        SettingsViewModel model = model();
        for (Category category : Category.values()) {
            if (category == Category.BIN) {
                bin(house, "Sundays without visits");
                bin(house, "Help with the shelf");
            }
            Parent root = page(model, category);
            Screens.picture("settings-" + category.name().toLowerCase(Locale.ROOT), root, ROOM);
        }
    }

    private Parent page(Category category) {
        return page(model(), category);
    }

    private static Parent page(SettingsViewModel model, Category category) {
        return Fx.get(() -> {
            model.open().set(category);
            var view = new SettingsView(model);
            view.root();
            view.enter();
            return view.root();
        });
    }

    @Test
    void anEmptyBinIsPictured() {
        Screens.picture("bin-empty", page(Category.BIN), ROOM);
    }

    @Test
    void smallWindowsAndContrastArePictured() {
        Parent root = page(Category.PRIVACY);
        Screens.picture("settings-privacy-narrow", root, NARROW);
        Screens.take("settings-privacy", root, ROOM, Theme.Look.CONTRAST);
    }

    @Test
    void goingBackToABackupIsPictured() {
        var model = new BackupViewModel(house, answers);
        var view = Fx.get(() -> new BackupView(model));
        Fx.run(() -> {
            view.root();
            view.enter();
            model.check(answers.copies.getFirst());
            model.askRestore(answers.copies.get(1));
            model.restore("harbor".toCharArray());
        });
        Screens.picture("settings-backup-restore", view.root(), ROOM);
    }

    @Test
    void anImportIsPictured() {
        var model = new ImportViewModel(Choosing.house(house, Path.of("/home/noor/Export-2024.zip")), answers);
        var view = Fx.get(() -> new ImportView(model));
        Fx.run(() -> {
            view.root();
            model.choose();
        });
        Screens.picture("settings-import-preview", view.root(), ROOM);
        Fx.run(model::bring);
        Screens.picture("settings-import-done", view.root(), ROOM);
        answers.format = Optional.empty();
        Fx.run(model::choose);
        Screens.picture("settings-import-unreadable", view.root(), ROOM);
    }

    @Test
    void theWarningBeforeAnExportIsPictured() {
        var model = new TransferViewModel(house, answers);
        var view = Fx.get(() -> new TransferView(model));
        Fx.run(() -> {
            view.root();
            model.warn("json");
        });
        Screens.picture("settings-export", view.root(), ROOM);
    }
}
