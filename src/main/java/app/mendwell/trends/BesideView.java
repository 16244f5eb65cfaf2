package app.mendwell.trends;

import app.mendwell.trends.chart.BarsPlot;
import app.mendwell.trends.chart.CardRow;
import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.EnergyPlot;
import app.mendwell.trends.chart.PairsPlot;
import app.mendwell.trends.chart.RhythmPlot;
import app.mendwell.trends.chart.SleepPlot;
import app.mendwell.trends.chart.SwingPlot;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** What else the same days show: feelings, sleep and energy, parts of the day, how far mood swings. */
final class BesideView extends View {

    private final TrendsViewModel model;
    private final Button all = new Button();

    @FXML
    private CardRow words;
    @FXML
    private ChartCard feelings;
    @FXML
    private ChartCard pairs;
    @FXML
    private CardRow bodies;
    @FXML
    private ChartCard sleep;
    @FXML
    private ChartCard energy;
    @FXML
    private ChartCard parts;
    @FXML
    private ChartCard swing;

    BesideView(TrendsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sleep.onOpen(model::open);
        feelings.chart().belowVisible().set(false);
        pairs.chart().belowVisible().set(false);
        all.getStyleClass().addAll("mw-link", "chart-turn");
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.managedProperty().bind(all.visibleProperty());
        all.setOnAction(event -> model.allFeelings().set(!model.allFeelings().get()));
        feelings.tools().addFirst(all);
        model.allFeelings().subscribe(() -> show(model.picture().get()));
        model.picture().subscribe(this::show);
    }

    private void show(TrendsViewModel.@Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        TrendsViewModel.Beside beside = picture.beside();
        showFeelings(beside);
        sleep.show(beside.sleep(), new SleepPlot(beside.sleep()));
        energy.show(beside.energy(), new EnergyPlot(beside.energy()));
        parts.show(beside.parts(), new RhythmPlot(beside.parts()));
        parts.setInformation(beside.parts().enough() ? Words.of("trends.rhythm.legend") : "");
        swing.show(beside.swings(), new SwingPlot(beside.swings(), picture.today()));
        show(words, !beside.feelings().bars().isEmpty());
        show(sleep, beside.sleep().count() > 0);
        show(energy, beside.energy().count() > 0);
        show(bodies, sleep.isVisible() || energy.isVisible());
    }

    private void showFeelings(TrendsViewModel.Beside beside) {
        boolean every = model.allFeelings().get();
        var bars = new BarsPlot(beside.feelings(), every);
        feelings.show(beside.feelings(), bars);
        feelings.chart().setRows(bars.rows());
        all.setVisible(beside.feelings().bars().size() > BarsPlot.FIRST);
        all.setText(Words.of(every ? "trends.feelings.few" : "trends.feelings.all"));
        var grid = new PairsPlot(beside.pairs());
        pairs.show(beside.pairs(), grid);
        pairs.chart().setRows(grid.rows());
        pairs.withDrawing(grid.rows() > 0);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
