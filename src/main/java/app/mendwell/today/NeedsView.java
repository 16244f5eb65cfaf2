package app.mendwell.today;

import app.mendwell.ui.Chips;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.WordsView;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The card of Sundays that asks for needs. */
public final class NeedsView extends View {

    private final NeedsViewModel model;

    @FXML
    private VBox needsCard;
    @FXML
    private IconButton close;
    @FXML
    private Chips<String> needs;
    @FXML
    private Button keep;
    @FXML
    private Button never;

    public NeedsView(NeedsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        needsCard.visibleProperty().bind(model.shown());
        needsCard.managedProperty().bind(model.shown());
        needs.share(model.needs().chosen());
        needs.more(Words.of("today.check_in.more_words"), () -> model.go()
                .aside(Words.of("today.check_in.needs.panel"), new WordsView(model.needs())));
        model.offered().subscribe(this::show);
        show();
        keep.disableProperty().bind(model.canKeep().not());
        keep.setOnAction(event -> model.keep());
        close.setOnAction(event -> model.close());
        never.setOnAction(event -> model.never());
    }

    private void show() {
        needs.show(model.offered(), model.needs()::word);
    }
}
