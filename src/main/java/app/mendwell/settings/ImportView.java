package app.mendwell.settings;

import app.mendwell.settings.ImportViewModel.Stage;
import app.mendwell.settings.Transfers.Counts;
import app.mendwell.settings.Transfers.Report;
import app.mendwell.ui.Dates;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A look at a file before it comes in, and what came of it. */
public final class ImportView extends View {

    private static final int REFUSED_SHOWN = 50;

    private final ImportViewModel model;

    @FXML
    private Button back;
    @FXML
    private Label title;
    @FXML
    private Label lead;
    @FXML
    private Label name;
    @FXML
    private Label format;
    @FXML
    private Button another;
    @FXML
    private VBox figures;
    @FXML
    private VBox zoneBox;
    @FXML
    private ComboBox<String> zone;
    @FXML
    private VBox refused;
    @FXML
    private VBox refusedBox;
    @FXML
    private ProgressBar bar;
    @FXML
    private Button go;
    @FXML
    private Button stop;
    @FXML
    private Label unlocked;

    public ImportView(ImportViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(zoneBox, refusedBox, bar, go, stop, another, format, unlocked)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        back.setOnAction(event -> model.stop());
        stop.setOnAction(event -> model.stop());
        another.setOnAction(event -> model.choose());
        go.setOnAction(event -> {
            if (model.stage().get() == Stage.PREVIEW) {
                model.bring();
            } else {
                model.stop();
            }
        });
        name.textProperty().bind(model.name());
        zone.getItems().setAll(ImportViewModel.zones());
        zone.valueProperty().bindBidirectional(model.zone());
        bar.progressProperty().bind(Bindings.when(bar.visibleProperty()).then(ProgressBar.INDETERMINATE_PROGRESS)
                .otherwise(0));
        model.stage().subscribe(this::turn);
        model.report().subscribe(report -> turn(model.stage().get()));
    }

    private void turn(Stage stage) {
        Report report = model.report().get();
        boolean shows = report != null && (stage == Stage.PREVIEW || stage == Stage.DONE);
        bar.setVisible(stage == Stage.LOOKING || stage == Stage.BRINGING);
        another.setVisible(stage == Stage.PREVIEW || stage == Stage.UNREADABLE);
        stop.setVisible(stage == Stage.PREVIEW || stage == Stage.UNREADABLE);
        back.setDisable(stage == Stage.BRINGING);
        go.setVisible(stage == Stage.PREVIEW || stage == Stage.DONE);
        go.setText(Words.of(stage == Stage.DONE ? "settings.import.close" : "settings.import.bring"));
        go.setDisable(stage == Stage.PREVIEW && report != null && report.counts().isEmpty());
        unlocked.setVisible(stage == Stage.DONE || stage == Stage.PREVIEW);
        title.setText(Words.of(word(stage, "title")));
        lead.setText(stage == Stage.UNREADABLE ? model.why().get() : Words.of(word(stage, "text")));
        figures.getChildren().setAll(shows && report != null ? figures(report) : List.of());
        format.setVisible(shows);
        format.setText(shows && report != null ? FormatWords.in(report.format()) : "");
        zoneBox.setVisible(shows && stage == Stage.PREVIEW && report != null && report.zone() != null);
        refusedBox.setVisible(shows && report != null && !report.refused().isEmpty());
        refused.getChildren().setAll(shows && report != null ? refusals(report) : List.of());
    }

    private static String word(Stage stage, String end) {
        return switch (stage) {
            case NONE, LOOKING -> "settings.import.looking." + end;
            case PREVIEW -> "settings.import.preview." + end;
            case UNREADABLE -> "settings.import.unreadable.title";
            case BRINGING -> "settings.import.bringing." + end;
            case DONE -> "settings.import.done." + end;
        };
    }

    private List<Node> figures(Report report) {
        Counts counts = report.counts();
        var rows = new ArrayList<Node>();
        boolean done = model.stage().get() == Stage.DONE;
        rows.add(figure(done ? "settings.import.came_in" : "settings.import.comes_in", counts.isEmpty()
                ? Words.of("settings.import.nothing")
                : Words.of("settings.import.counts", counts.entries(), counts.photos(), counts.other())));
        if (counts.alreadyThere() > 0) {
            rows.add(figure("settings.import.already", Words.of("settings.import.records", counts.alreadyThere())));
        }
        if (!report.refused().isEmpty()) {
            rows.add(figure("settings.import.refused", Words.of("settings.import.records", report.refused().size())));
        }
        LocalDate first = report.firstDay();
        LocalDate last = report.lastDay();
        if (first != null && last != null) {
            rows.add(figure("settings.import.days", Words.of("settings.import.from_to", Dates.day(first), Dates.day(
                    last))));
        }
        report.leftOut().forEach(each -> rows.add(figure("settings.import.left_out", Words.of(
                "settings.import.left_out.one", each.count(), each.what()))));
        return rows;
    }

    private static SettingRow figure(String words, String value) {
        var label = new Label(value);
        label.setWrapText(true);
        label.getStyleClass().add("mw-muted");
        var row = new SettingRow();
        row.getStyleClass().add("slim");
        row.setTitle(Words.of(words));
        row.setControl(label);
        label.setMinWidth(0);
        label.setAccessibleText(value);
        return row;
    }

    private static List<Label> refusals(Report report) {
        var lines = new ArrayList<Label>();
        report.refused().stream().limit(REFUSED_SHOWN).forEach(each -> lines.add(line(Words.of(
                "settings.import.refused.one", each.where(), each.why()))));
        if (report.refused().size() > REFUSED_SHOWN) {
            lines.add(line(Words.of("settings.import.refused.more")));
        }
        return lines;
    }

    private static Label line(@Nullable String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add("mw-small");
        return line;
    }

    @Override
    public void enter() {
        back.requestFocus();
    }
}
