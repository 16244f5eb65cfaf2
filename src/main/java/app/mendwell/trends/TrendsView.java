package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.OverTimePlot;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.ui.Chips;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.House;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
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
    private static final double CHIPS = 900;

    private final House house;
    private final TrendsViewModel model;
    private final YearViewModel years;
    private final ViewsViewModel kept;
    private final LinksViewModel goingWith;
    private final AroundView around;
    private final List<View> below;
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
    private VBox more;

    /** The room of an open vault, with the way to the page of a day. */
    public TrendsView(House house, Content content, DayPages pages) {
        this.house = house;
        model = new TrendsViewModel(house, content, pages);
        years = new YearViewModel(house);
        kept = new ViewsViewModel(house, model);
        goingWith = new LinksViewModel(house, content);
        around = new AroundView(model, new MonthViewModel(house, content), kept);
        below = List.of(around, new YearView(years, model::open), new BesideView(model));
    }

    @FXML
    private void initialize() {
        reach.show(List.of(Reach.values()), Reach::word);
        reach.value().bindBidirectional(model.reach());
        views.show(kept);
        initializeMood();
        initializeBeside();
        below.forEach(view -> more.getChildren().add(view.root()));
        more.getChildren().add(2, links());
        years.pixels().subscribe(pixels -> show(more, pixels != null && pixels.diary() != null));
        model.picture().subscribe(this::show);
        model.line().subscribe(this::redraw);
        model.beside().subscribe(this::redraw);
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
    }

    private void initializeBeside() {
        beside.getStyleClass().add("small-chips");
        beside.share(model.beside());
        beside.setPrefWrapLength(CHIPS);
        HBox.setHgrow(beside, Priority.ALWAYS);
        var label = new Label(Words.of("trends.beside"));
        label.getStyleClass().add("mw-small");
        label.setMinWidth(Label.USE_PREF_SIZE);
        besideRow.getStyleClass().add("trends-beside");
        besideRow.getChildren().addAll(label, beside);
        besideRow.managedProperty().bind(besideRow.visibleProperty());
        mood.getChildren().add(besideRow);
        others.managedProperty().bind(Bindings.isNotEmpty(others.getChildren()));
    }

    private LinksPane links() {
        var links = new LinksPane();
        links.show(goingWith);
        links.onChoose(() -> house.go().aside(Words.of("trends.links.choose"), new LinkTagsView(goingWith)));
        links.onDays(tag -> {
            around.showDays(tag);
            double beyond = page.getHeight() - scroll.getViewportBounds().getHeight();
            double top = page.sceneToLocal(around.root().localToScene(0, 0)).getY();
            scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
        });
        return links;
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

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public void enter() {
        refresh();
        watching = house.undo().turns().subscribe((before, now) -> refresh());
    }

    private void refresh() {
        model.refresh();
        kept.refresh();
        goingWith.refresh();
        below.forEach(View::enter);
    }

    @Override
    public void leave() {
        watching.unsubscribe();
    }
}
