package app.mendwell.repair.steps;

import app.mendwell.repair.steps.Wizard.Place;
import app.mendwell.ui.View;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The wizard as the Repair room shows it: one page at a time, with the rooms beside it as icons. */
public final class WizardView extends View {

    private final WizardDesk desk;
    private final Wizard wizard;
    private @Nullable View shown;
    private boolean here;

    @FXML
    private StackPane place;

    /** @param left called when the wizard ends, with the repair that was left or finished, or null for none */
    public WizardView(WizardDesk desk, Consumer<@Nullable UUID> left) {
        this.desk = desk;
        this.wizard = new Wizard(desk.house(), desk.store(), left);
    }

    @FXML
    private void initialize() {
        wizard.place().subscribe(this::show);
    }

    /** A new repair. */
    public void begin() {
        root();
        wizard.begin();
    }

    /** Goes on with a repair where it was left. */
    public void resume(UUID repair) {
        root();
        wizard.resume(repair);
    }

    /** As {@link Wizard#makeWay}. */
    public boolean makeWay() {
        return wizard.makeWay();
    }

    private void show(Place now) {
        if (shown != null) {
            shown.leave();
        }
        View next = view(now);
        shown = next;
        place.getChildren().clear();
        if (next != null) {
            place.getChildren().add(next.root());
            if (here) {
                next.enter();
            }
        }
    }

    private @Nullable View view(Place now) {
        return switch (now) {
            case Place.Nowhere() -> null;
            case Place.Before(Threshold page) -> new ThresholdView(wizard, page, desk.house());
            case Place.Privately(PrivatePages pages) -> new PrivatePagesView(pages, wizard::close);
            case Place.Within(RepairSession session) -> new FrameView(wizard, desk, session);
        };
    }

    @Override
    public void enter() {
        here = true;
        wizard.enter();
        if (shown != null) {
            shown.enter();
        }
    }

    @Override
    public void leave() {
        here = false;
        wizard.leave();
        if (shown != null) {
            shown.leave();
        }
    }

    /** Where one is; nowhere when there is nothing to show. */
    public ReadOnlyObjectProperty<Place> place() {
        return wizard.place();
    }

    @Override
    public ObservableValue<Boolean> wantsRail() {
        return new ReadOnlyObjectWrapper<>(true);
    }
}
