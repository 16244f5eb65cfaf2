package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.trends.chart.BarsPlot;
import app.mendwell.trends.chart.CardRow;
import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.EnergyPlot;
import app.mendwell.trends.chart.OverTimePlot;
import app.mendwell.trends.chart.PairsPlot;
import app.mendwell.trends.chart.PixelLegend;
import app.mendwell.trends.chart.PixelsPlot;
import app.mendwell.trends.chart.RhythmPlot;
import app.mendwell.trends.chart.SleepPlot;
import app.mendwell.trends.chart.SwingPlot;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.trends.figures.YearOfPixels;
import app.mendwell.ui.Chips;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.House;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The Trends room: dots first, over as many days as one likes. */
public final class TrendsView extends View {

    /** How broad a row of chips would like to be, in pixels. */
    private static final double CHIPS = 460;

    private final House house;
    private final TrendsViewModel model;
    private final YearViewModel years;
    private final MonthViewModel months;
    private final ViewsViewModel kept;
    private final LinksViewModel goingWith;
    private final Button all = new Button();
    private final EmptyState empty = new EmptyState();
    private final ToggleSwitch line = new ToggleSwitch();
    private final Chips<Metric> beside = new Chips<>();
    private final HBox besideRow = new HBox();
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox page;
    @FXML
    private Segmented<Reach> reach;
    @FXML
    private ViewsMenu views;
    @FXML
    private ChartCard mood;
    @FXML
    private VBox others;
    @FXML
    private ChartCard year;
    @FXML
    private VBox more;
    @FXML
    private CardRow around;
    @FXML
    private ChartCard weekdays;
    @FXML
    private DaysCard days;
    @FXML
    private MonthCard month;
    @FXML
    private LinksPane links;
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

    public TrendsView(House house, Content content, DayPages pages) {
        this.house = house;
        model = new TrendsViewModel(house, content, pages);
        years = new YearViewModel(house);
        months = new MonthViewModel(house, content);
        kept = new ViewsViewModel(house, model);
        goingWith = new LinksViewModel(house, content);
    }

    @FXML
    private void initialize() {
        reach.show(List.of(Reach.values()), Reach::word);
        reach.value().bindBidirectional(model.reach());
        views.show(kept);
        days.tag().bindBidirectional(kept.tag());
        initializeMood();
        initializeYear();
        initializeBeside();
        model.picture().subscribe(this::show);
        model.line().subscribe(this::redraw);
        model.beside().subscribe(this::redraw);
        years.pixels().subscribe(this::showYear);
    }

    private void initializeMood() {
        line.setId("line");
        line.setText(Words.of("trends.line"));
        line.setLabelPosition(HorizontalDirection.LEFT);
        line.selectedProperty().bindBidirectional(model.line());
        line.managedProperty().bind(line.visibleProperty());
        mood.tools().addFirst(line);
        mood.onOpen(model::open);
        empty.setIcon("remixal-line-chart-line");
        empty.setText(Words.of("trends.empty"));
        empty.action(Words.of("trends.empty.check_in"), model::checkIn);
        empty.getStyleClass().add("trends-empty");
        empty.managedProperty().bind(empty.visibleProperty());
        mood.over().add(empty);
        beside.getStyleClass().add("small-chips");
        beside.share(model.beside());
        var label = new Label(Words.of("trends.beside"));
        label.getStyleClass().add("mw-small");
        label.setMinWidth(Label.USE_PREF_SIZE);
        besideRow.getStyleClass().add("trends-beside");
        beside.setPrefWrapLength(CHIPS);
        HBox.setHgrow(beside, Priority.ALWAYS);
        besideRow.getChildren().addAll(label, beside);
        besideRow.managedProperty().bind(besideRow.visibleProperty());
        mood.getChildren().add(besideRow);
        others.managedProperty().bind(Bindings.isNotEmpty(others.getChildren()));
    }

    private void initializeYear() {
        var label = new Label();
        label.getStyleClass().add("mw-item-title");
        years.pixels().subscribe(pixels -> label.setText(pixels == null ? "" : Integer.toString(pixels.year())));
        var before = new IconButton("remixal-arrow-left-s-line", Words.of("trends.year.before"), () -> years.go(-1));
        var after = new IconButton("remixal-arrow-right-s-line", Words.of("trends.year.after"), () -> years.go(1));
        before.disableProperty().bind(years.hasBefore().not());
        after.disableProperty().bind(years.hasAfter().not());
        var walk = new HBox(before, label, after);
        walk.getStyleClass().add("trends-years");
        year.tools().addFirst(walk);
        year.onOpen(model::open);
        year.getChildren().add(new PixelLegend());
    }

    private void initializeBeside() {
        around.shares(2.15, 2.15, 1.0);
        month.show(months);
        days.onOpen(model::open);
        links.show(goingWith);
        links.onChoose(() -> house.go().aside(Words.of("trends.links.choose"), new LinkTagsView(goingWith)));
        links.onDays(this::showDays);
        sleep.onOpen(model::open);
        feelings.getStyleClass().add("rows");
        feelings.chart().belowVisible().set(false);
        pairs.getStyleClass().add("rows");
        pairs.chart().belowVisible().set(false);
        weekdays.setInformation(Words.of("trends.rhythm.legend"));
        parts.setInformation(Words.of("trends.rhythm.legend"));
        all.getStyleClass().add("mw-link");
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.managedProperty().bind(all.visibleProperty());
        all.setOnAction(event -> model.allFeelings().set(!model.allFeelings().get()));
        model.allFeelings().subscribe(this::redraw);
        feelings.tools().addFirst(all);
    }

    private void redraw() {
        show(model.picture().get());
    }

    private void show(TrendsViewModel.@Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        boolean none = picture.mood().dots().isEmpty();
        boolean canHaveLine = picture.mood().enough();
        line.setVisible(canHaveLine);
        boolean drawn = canHaveLine && model.line().get();
        mood.show(picture.mood(), new OverTimePlot(picture.mood(), picture.names(), drawn, picture.today()));
        mood.setInformation(none ? "" : Words.of(drawn ? "trends.line.about" : "trends.missing.about"));
        empty.setVisible(none);
        mood.chart().belowVisible().set(!none);
        besideRow.setVisible(!picture.others().isEmpty());
        beside.show(picture.others().stream().map(OverTime::metric).toList(), Metric::word);
        others.getChildren().setAll(picture.others().stream().filter(other -> model.beside().contains(other.metric()))
                .map(other -> card(picture, other)).toList());
        showBeside(picture);
    }

    private void showBeside(TrendsViewModel.Picture picture) {
        TrendsViewModel.Beside beside = picture.beside();
        weekdays.show(beside.weekdays(), new RhythmPlot(beside.weekdays()));
        parts.show(beside.parts(), new RhythmPlot(beside.parts()));
        days.show(picture);
        days.setManaged(days.isVisible());
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
        sleep.show(beside.sleep(), new SleepPlot(beside.sleep()));
        energy.show(beside.energy(), new EnergyPlot(beside.energy()));
        swing.show(beside.swings(), new SwingPlot(beside.swings(), picture.today()));
        show(words, !beside.feelings().bars().isEmpty());
        show(bodies, beside.sleep().count() + beside.energy().count() > 0);
        show(sleep, beside.sleep().count() > 0);
        show(energy, beside.energy().count() > 0);
    }

    /** Shows just the days of a tag and leads there. */
    private void showDays(String tag) {
        days.tag().set(tag);
        double beyond = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(around.getBoundsInParent().getMinY() / beyond, 0, 1));
        days.requestFocusOnTag();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node card(TrendsViewModel.Picture picture, OverTime other) {
        var card = new ChartCard();
        card.setId("over-time-" + other.metric().stored().replace('_', '-'));
        card.getStyleClass().add("low");
        card.onOpen(model::open);
        card.show(other, new OverTimePlot(other, picture.names(), model.line().get() && other.enough(),
                picture.today()));
        return card;
    }

    private void showYear(@Nullable YearOfPixels pixels) {
        if (pixels != null) {
            year.show(pixels, new PixelsPlot(pixels));
            show(more, pixels.diary() != null);
        }
    }

    @Override
    public void enter() {
        refresh();
        watching = house.undo().turns().subscribe((before, now) -> refresh());
    }

    private void refresh() {
        model.refresh();
        years.refresh();
        months.refresh();
        kept.refresh();
        goingWith.refresh();
    }

    @Override
    public void leave() {
        watching.unsubscribe();
    }
}
