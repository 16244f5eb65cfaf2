package app.mendwell.repair;

import app.mendwell.repair.steps.WizardDesk;
import app.mendwell.repair.steps.WizardView;
import app.mendwell.ui.View;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The wizard itself. */
final class WizardWriting implements Writing {

    private final WizardView page;
    private Consumer<@Nullable UUID> left = repair -> {};

    WizardWriting(WizardDesk desk) {
        page = new WizardView(desk, repair -> left.accept(repair));
    }

    @Override
    public View page() {
        return page;
    }

    @Override
    public void begin() {
        page.begin();
    }

    @Override
    public void resume(UUID repair) {
        page.resume(repair);
    }

    @Override
    public boolean makeWay() {
        return page.makeWay();
    }

    @Override
    public void onLeft(Consumer<@Nullable UUID> newLeft) {
        left = newLeft;
    }
}
