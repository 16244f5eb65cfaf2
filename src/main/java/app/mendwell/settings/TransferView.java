package app.mendwell.settings;

import app.mendwell.settings.ImportViewModel.Stage;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What comes in and goes out; while a file is looked at, its own page stands here. */
public final class TransferView extends View {

    private final TransferViewModel model;
    private final View importing;

    @FXML
    private StackPane page;
    @FXML
    private VBox overview;
    @FXML
    private Label readable;
    @FXML
    private Button choose;
    @FXML
    private VBox formats;
    @FXML
    private VBox warning;
    @FXML
    private Button go;
    @FXML
    private Button not;
    @FXML
    private HBox writing;
    @FXML
    private ProgressBar bar;
    @FXML
    private Button stop;
    @FXML
    private Label answer;
    @FXML
    private VBox past;
    @FXML
    private Label pastTitle;

    public TransferView(TransferViewModel model) {
        this.model = model;
        this.importing = new ImportView(model.importing());
    }

    @FXML
    private void initialize() {
        readable.setText(Words.of("settings.import.kinds", String.join(", ", model.readable())));
        choose.setOnAction(event -> model.importing().choose());
        formats.getChildren().setAll(model.writable().stream().map(this::format).toList());
        shown(warning);
        model.warned().subscribe(this::warned);
        go.setOnAction(event -> model.write());
        not.setOnAction(event -> model.leaveWarning());
        shown(writing);
        writing.visibleProperty().bind(model.writing());
        bar.progressProperty().bind(Bindings.when(model.writing()).then(ProgressBar.INDETERMINATE_PROGRESS)
                .otherwise(0));
        stop.setOnAction(event -> model.stop());
        shown(answer);
        answer.textProperty().bind(model.answer());
        answer.visibleProperty().bind(model.answer().isNotEmpty());
        shown(pastTitle);
        pastTitle.visibleProperty().bind(Bindings.isNotEmpty(model.past()));
        model.past().subscribe(this::past);
        model.importing().stage().subscribe(this::turn);
    }

    private static void shown(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }

    private SettingRow format(String format) {
        var button = new Button(Words.of("settings.export.save"));
        button.setId("export-" + format);
        button.disableProperty().bind(model.writing());
        button.setOnAction(event -> model.warn(format));
        var row = new SettingRow();
        row.setTitle(FormatWords.out(format));
        row.setNote(FormatWords.note(format));
        row.setControl(button);
        return row;
    }

    private void warned(@Nullable String format) {
        warning.setVisible(format != null);
        if (format != null) {
            go.requestFocus();
        }
    }

    private void past() {
        past.getChildren().setAll(model.past().stream().map(each -> new PastRow(model, each)).toList());
    }

    private void turn(Stage stage) {
        boolean here = stage == Stage.NONE;
        overview.setVisible(here);
        overview.setManaged(here);
        if (here) {
            page.getChildren().setAll(overview);
            model.refresh();
        } else if (!page.getChildren().contains(importing.root())) {
            page.getChildren().setAll(importing.root());
            importing.enter();
        }
    }

    @Override
    public void enter() {
        model.refresh();
    }

    @Override
    public void leave() {
        model.leaveWarning();
    }
}
