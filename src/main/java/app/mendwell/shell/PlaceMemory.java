package app.mendwell.shell;

import app.mendwell.vault.Outside;
import app.mendwell.vault.OutsideFile;
import java.util.Optional;

/** The window’s place among the choices outside the vault. */
final class PlaceMemory implements WindowPlace.Memory {

    private final OutsideFile outside;

    PlaceMemory(OutsideFile outside) {
        this.outside = outside;
    }

    @Override
    public Optional<WindowPlace> read() {
        return outside.now().window().map(place -> new WindowPlace(place.x(), place.y(), place.width(), place.height(),
                place.maximized()));
    }

    @Override
    public void keep(WindowPlace place) {
        outside.change(now -> now.withWindow(of(place)));
    }

    static Outside.Place of(WindowPlace place) {
        return new Outside.Place(place.x(), place.y(), place.width(), place.height(), place.maximized());
    }
}
