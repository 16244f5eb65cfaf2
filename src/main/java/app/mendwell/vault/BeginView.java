package app.mendwell.vault;

import app.mendwell.ui.Segmented;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;

/** How it looks: light or dark, and how large the text is. */
public final class BeginView extends View {

    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    private final Theme theme;

    @FXML
    private Segmented<Theme.Look> look;
    @FXML
    private Segmented<Integer> size;

    public BeginView(Theme theme) {
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        look.show(List.of(Theme.Look.values()), each -> Words.of("vault.look." + each.name().toLowerCase(
                Locale.ROOT)));
        look.value().set(theme.look().get());
        look.value().subscribe((before, now) -> theme.look().set(Objects.requireNonNullElse(now, Theme.Look.SYSTEM)));
        size.show(SIZES, percent -> Words.of("vault.first.percent", percent));
        size.value().set(theme.textPercent().get());
        size.value().subscribe((before, now) -> theme.textPercent().set(Objects.requireNonNullElse(now, 100)));
    }

    @Override
    public void enter() {
        look.requestFocus();
    }
}
