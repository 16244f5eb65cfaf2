package app.mendwell.journal;

import app.mendwell.ui.MarkdownView;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Earlier wordings of the page at the side: to read, and to bring one back. */
public final class VersionsView extends View {

    private final EntryVersions model;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private Label none;
    @FXML
    private VBox some;
    @FXML
    private ComboBox<EntryVersion> choice;
    @FXML
    private Label title;
    @FXML
    private MarkdownView text;
    @FXML
    private Button bringBack;

    VersionsView(EntryVersions model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable EntryVersion version) {
                return version == null ? "" : Words.of("journal.versions.until", model.when(version));
            }

            @Override
            public @Nullable EntryVersion fromString(String typed) {
                return null;
            }
        });
        choice.setItems(model.there());
        choice.valueProperty().bindBidirectional(model.chosen());
        none.visibleProperty().bind(Bindings.isEmpty(model.there()));
        none.managedProperty().bind(none.visibleProperty());
        some.visibleProperty().bind(none.visibleProperty().not());
        some.managedProperty().bind(some.visibleProperty());
        title.managedProperty().bind(title.textProperty().isNotEmpty());
        bringBack.setOnAction(event -> model.bringBack());
    }

    private void show(@Nullable EntryVersion version) {
        title.setText(version == null ? "" : version.title());
        text.show(version == null ? "" : version.body());
    }

    @Override
    public void enter() {
        watching = model.chosen().subscribe(this::show);
        model.refresh();
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        choice.valueProperty().unbindBidirectional(model.chosen());
    }
}
