package app.mendwell.trends.chart;

import app.mendwell.trends.figures.Figure;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A chart with its name, the days it rests on, what it says, and the same numbers as a table. */
public final class ChartCard extends VBox {

    /** Wider than any name with its note, so that they wrap only where there is no room. */
    private static final double ONE_LINE = 1200;

    private final Label title = new Label();
    private final Label note = new Label();
    private final HBox tools = new HBox();
    private final Button turn = new Button();
    private final TrendChart chart = new TrendChart();
    private final TableTwin table = new TableTwin();
    private final StackPane body = new StackPane(chart, table);
    private final Label sentence = new Label();
    private final Label information = new Label();
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private @Nullable Figure figure;

    public ChartCard() {
        getStyleClass().addAll("mw-card", "chart-card");
        title.getStyleClass().add("mw-heading");
        note.getStyleClass().add("mw-small");
        tools.getStyleClass().add("chart-tools");
        turn.getStyleClass().addAll("mw-link", "chart-turn");
        sentence.getStyleClass().add("chart-sentence");
        information.getStyleClass().add("mw-small");
        var names = new FlowPane(title, note);
        names.getStyleClass().add("chart-names");
        names.setPrefWrapLength(ONE_LINE);
        HBox.setHgrow(names, Priority.ALWAYS);
        turn.setMinWidth(USE_PREF_SIZE);
        tools.setMinWidth(USE_PREF_SIZE);
        tools.getChildren().add(turn);
        VBox.setVgrow(body, Priority.ALWAYS);
        var head = new HBox(names, tools);
        head.getStyleClass().add("chart-head");
        for (Label each : new Label[]{sentence, information}) {
            each.setWrapText(true);
            each.managedProperty().bind(each.visibleProperty());
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
        }
        turn.setOnAction(event -> asTable.set(!asTable.get()));
        asTable.subscribe(this::turn);
        getChildren().addAll(head, body, sentence, information);
    }

    /** Shows a figure, drawn by this plot. */
    public void show(Figure newFigure, Plot plot) {
        figure = newFigure;
        title.setText(newFigure.title());
        note.setText(newFigure.note());
        sentence.setText(newFigure.sentence());
        chart.show(plot);
        turn();
    }

    private void turn() {
        boolean numbers = asTable.get();
        turn.setText(Words.of(numbers ? "trends.as_chart" : "trends.as_table"));
        chart.setVisible(!numbers);
        table.setVisible(numbers);
        if (figure != null) {
            turn.setAccessibleText(Words.of("trends.turn", figure.title(), turn.getText()));
            if (numbers) {
                table.show(figure.said(), figure.table());
            }
        }
    }

    /** Whether there is anything to draw; without, the sentence stands alone. */
    public void withDrawing(boolean any) {
        body.setVisible(any);
        body.setManaged(any);
        turn.setVisible(any);
    }

    public void onOpen(Consumer<LocalDate> open) {
        chart.onOpen(open);
    }

    public TrendChart chart() {
        return chart;
    }

    public TableTwin table() {
        return table;
    }

    /** Whether the numbers stand in place of the drawing. */
    public BooleanProperty asTable() {
        return asTable;
    }

    /** What stands beside the name, before the way to the table. */
    public ObservableList<Node> tools() {
        return tools.getChildren();
    }

    /** What lies over the drawing, such as what is said while there is nothing to draw. */
    public ObservableList<Node> over() {
        return body.getChildren();
    }

    public String getInformation() {
        return information.getText();
    }

    /** What the figure does not say by itself. */
    public void setInformation(String words) {
        information.setText(words);
    }
}
