package app.mendwell.settings;

import app.mendwell.ui.ListDetail;
import app.mendwell.ui.RowList;
import app.mendwell.ui.View;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The room of choices: its parts at the start, the open one beside them. */
public final class SettingsView extends View {

    private final SettingsViewModel model;
    private final Map<Category, View> pages = new EnumMap<>(Category.class);
    private @Nullable View present;

    @FXML
    private ListDetail page;
    @FXML
    private RowList<Category> categories;
    @FXML
    private ScrollPane scroll;
    @FXML
    private StackPane body;

    public SettingsView(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        categories.show(FXCollections.observableArrayList(List.of(Category.values())), category -> category,
                category -> "", CategoryFace::new);
        categories.onOpen(category -> {
            model.open().set(category);
            page.open().set(true);
        });
        model.open().subscribe((before, now) -> turn(now));
    }

    private void turn(Category to) {
        leavePage();
        categories.choose(to);
        View next = pages.computeIfAbsent(to, this::make);
        present = next;
        body.getChildren().setAll(next.root());
        scroll.setVvalue(0);
        next.enter();
    }

    private View make(Category category) {
        var house = model.house();
        var around = model.around();
        return switch (category) {
            case YOU -> new YouView(new PersonViewModel(house));
            case PRIVACY -> new PrivacyView(new PrivacyViewModel(house, around));
            case SUPPORT -> new SupportView(new PersonViewModel(house));
            case BACKUP -> new BackupView(new BackupViewModel(house, around.copies()));
            case TRANSFER -> new TransferView(new TransferViewModel(house, around.transfers()));
            case BIN -> new BinView(new BinViewModel(house));
            case APPEARANCE -> new AppearanceView(around.outer(), new RoomsViewModel(house));
            case WRITING -> new WritingView(new RoomsViewModel(house));
            case REPAIR -> new RepairChoicesView(new RoomsViewModel(house));
            case KEYBOARD -> new KeyboardView(around.keys());
            case ABOUT -> new AboutView(house.preferred(), around.version());
        };
    }

    private void leavePage() {
        View leaving = present;
        if (leaving != null) {
            present = null;
            leaving.leave();
        }
    }

    @Override
    public void enter() {
        turn(model.open().get());
    }

    @Override
    public void leave() {
        leavePage();
    }
}
