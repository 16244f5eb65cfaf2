package app.mendwell.boundaries;

import app.mendwell.boundaries.BoundariesViewModel.Page;
import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryRow;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.FilterMenu;
import app.mendwell.ui.FocusMemory;
import app.mendwell.ui.ListDetail;
import app.mendwell.ui.PrimaryKey;
import app.mendwell.ui.RowList;
import app.mendwell.ui.SearchBox;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.paper.Press;
import app.mendwell.ui.paper.PrintView;
import app.mendwell.ui.paper.PrintViewModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The Boundaries room: the list and what is open beside it, and the pages that take their place for a while. */
public final class BoundariesView extends View {

    private final BoundariesViewModel model;
    private final @Nullable Press press;
    private final BoundaryView open;
    private final BoundaryFormView form;
    private final ReviewView review;
    private final HistoryView history;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable View onSheet;
    private @Nullable FocusMemory before;

    @FXML
    private StackPane place;
    @FXML
    private StackPane sheet;
    @FXML
    private BorderPane bare;
    @FXML
    private EmptyState empty;
    @FXML
    private ListDetail listDetail;
    @FXML
    private Button begin;
    @FXML
    private SearchBox search;
    @FXML
    private Segmented<String> formFilter;
    @FXML
    private FilterMenu<String> kindFilter;
    @FXML
    private FilterMenu<String> holderFilter;
    @FXML
    private FilterMenu<BoundaryState> stateFilter;
    @FXML
    private RowList<BoundaryRow> rows;
    @FXML
    private Label nothing;
    @FXML
    private StackPane detail;

    /** @param press what brings pages onto paper, or null: then nothing here speaks of printing */
    public BoundariesView(BoundariesViewModel model, @Nullable Press press) {
        this.model = model;
        this.press = press;
        this.open = new BoundaryView(model, press != null);
        this.form = new BoundaryFormView(model);
        this.review = new ReviewView(model);
        this.history = new HistoryView(model);
    }

    @FXML
    private void initialize() {
        empty.action(Words.of("boundaries.new"), model::begin);
        begin.setOnAction(event -> model.begin());
        detail.getChildren().add(open.root());
        bare.visibleProperty().bind(model.bare().and(Bindings.equal(model.page(), Page.LIST)));
        listDetail.visibleProperty().bind(model.bare().not().and(Bindings.equal(model.page(), Page.LIST)));
        sheet.visibleProperty().bind(Bindings.notEqual(model.page(), Page.LIST));
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        filters();
        list();
        model.page().subscribe(this::turn);
        PrimaryKey.on(place);
        place.addEventHandler(KeyEvent.KEY_PRESSED, this::print);
    }

    private void filters() {
        BoundaryWords words = model.words();
        search.text().bindBidirectional(model.search());
        formFilter.show(List.of("", Boundary.LIMIT, Boundary.REQUEST),
                form -> Words.of("boundaries.filter.form." + (form.isEmpty() ? "all" : form)));
        formFilter.value().set("");
        formFilter.value().subscribe(form -> model.formFilter().set(form == null || form.isEmpty() ? null : form));
        kindFilter.show(Words.of("boundaries.filter.kind"), Words.of("boundaries.filter.kind.any"), words.kinds(),
                words::kind);
        kindFilter.value().bindBidirectional(model.kindFilter());
        holderFilter.value().bindBidirectional(model.holderFilter());
        stateFilter.show(Words.of("boundaries.filter.state"), Words.of("boundaries.filter.state.any"),
                new ArrayList<>(Arrays.asList(BoundaryState.values())), BoundaryWords::state);
        stateFilter.value().bindBidirectional(model.stateFilter());
    }

    private void list() {
        rows.show(model.rows(), BoundaryRow::id, model.words()::group, () -> new BoundaryFace(model.words()));
        rows.onNear(model::near);
        rows.onOpen(row -> model.show(row.id()));
        listDetail.open().bindBidirectional(model.shows());
        rows.onBin(row -> model.bin(row.id()));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.boundary().shown().subscribe(shown -> {
            rows.choose(shown == null ? null : shown.boundary().id());
            if (shown == null) {
                model.shows().set(false);
            }
        });
        listDetail.open().subscribe(opened -> {
            if (!opened) {
                rows.requestFocus();
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            event.consume();
            model.edit("title");
        }
    }

    private void print(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.P && event.isShortcutDown() && press != null;
        if (asked && model.page().get() == Page.LIST) {
            event.consume();
            model.print();
        }
    }

    /** Puts the page on screen that the room is on; coming back leads to where one was. */
    private void turn(Page page) {
        View next = switch (page) {
            case LIST -> null;
            case FORM -> form;
            case REVIEW -> review;
            case HISTORY -> history;
            case PRINT -> printing();
        };
        View former = onSheet;
        if (former != null) {
            former.leave();
        } else if (next != null) {
            before = FocusMemory.in(sheet.getScene());
        }
        onSheet = next;
        sheet.getChildren().setAll(next == null ? List.<Node>of() : List.<Node>of(next.root()));
        if (next != null) {
            // What scrolls is in the window only once it is styled, and what is not in the window takes no focus.
            sheet.applyCss();
            next.enter();
        } else if (before != null) {
            before.back();
            before = null;
        }
    }

    private @Nullable View printing() {
        PrintViewModel card = model.boundary().printing();
        return card == null || press == null ? null : new PrintView(card, press, model::back);
    }

    @Override
    public void enter() {
        watching = model.turns().subscribe((was, now) -> model.turned());
        holders();
        open.enter();
        model.enter();
    }

    /** The partner's word may be another by now. */
    private void holders() {
        holderFilter.show(Words.of("boundaries.filter.holder"), Words.of("boundaries.filter.holder.any"),
                List.of(Boundary.MINE, Boundary.PARTNERS, Boundary.SHARED),
                holder -> BoundaryWords.capital(model.words().holder(holder)));
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        open.leave();
        model.leave();
    }

    @Override
    public ObservableValue<Boolean> wantsRail() {
        return model.page().map(page -> page != Page.LIST);
    }
}
