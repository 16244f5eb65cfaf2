package app.mendwell.repair;

import app.mendwell.repair.life.RepairRow;
import app.mendwell.repair.life.RepairState;
import app.mendwell.storage.Tag;
import app.mendwell.ui.FilterMenu;
import app.mendwell.ui.RowList;
import app.mendwell.ui.SearchBox;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of repairs by month, what narrows it, and the way to a new one. */
final class RepairListView extends View {

    private final RepairViewModel model;
    private final Runnable beginning;
    private Runnable renaming = () -> {};
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();

    @FXML
    private Button begin;
    @FXML
    private SearchBox search;
    @FXML
    private FilterMenu<RepairState> stateFilter;
    @FXML
    private FilterMenu<Tag> triggerFilter;
    @FXML
    private FilterMenu<Integer> yearFilter;
    @FXML
    private RowList<RepairRow> rows;
    @FXML
    private Label nothing;

    RepairListView(RepairViewModel model, Runnable beginning) {
        this.model = model;
        this.beginning = beginning;
    }

    @FXML
    private void initialize() {
        begin.setOnAction(event -> beginning.run());
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        filters();
        list();
        model.reading().shown().subscribe(shown -> firstButton());
    }

    private void filters() {
        search.text().bindBidirectional(model.search());
        stateFilter.show(Words.of("repair.filter.state"), Words.of("repair.filter.state.any"),
                new ArrayList<>(Arrays.asList(RepairState.values())), RepairWords::state);
        stateFilter.value().bindBidirectional(model.stateFilter());
        model.triggers().subscribe(() -> triggerFilter.show(Words.of("repair.filter.trigger"),
                Words.of("repair.filter.trigger.any"), List.copyOf(model.triggers()), Tag::name));
        triggerFilter.show(Words.of("repair.filter.trigger"), Words.of("repair.filter.trigger.any"), List.of(),
                Tag::name);
        triggerFilter.value().bindBidirectional(model.triggerFilter());
        model.years().subscribe(() -> yearFilter.show(Words.of("repair.filter.year"),
                Words.of("repair.filter.year.any"), List.copyOf(model.years()), String::valueOf));
        yearFilter.show(Words.of("repair.filter.year"), Words.of("repair.filter.year.any"), List.of(),
                String::valueOf);
        yearFilter.value().bindBidirectional(model.yearFilter());
    }

    /** How a row is renamed: F2. */
    void onRename(Runnable newRenaming) {
        renaming = newRenaming;
    }

    private void list() {
        rows.show(model.rows(), RepairRow::id, model.words()::month,
                () -> new RepairFace(model.words(), model::resume));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                event.consume();
                renaming.run();
            }
        });
        rows.onNear(model::near);
        rows.onOpen(row -> {
            model.open(row.id());
            opened.set(opened.get() + 1);
        });
        rows.onBin(row -> model.reading().bin(row.id()));
        model.reading().shown().subscribe(shown -> rows.choose(shown == null ? null : shown.id()));
    }

    /** One filled button a page: the way to a new repair is filled where nothing beside the list is. */
    private void firstButton() {
        boolean other = model.hasNext();
        begin.getStyleClass().remove("mw-primary");
        if (!other) {
            begin.getStyleClass().add("mw-primary");
        }
    }

    /** Grows whenever the person opens a row. */
    ReadOnlyIntegerProperty opened() {
        return opened.getReadOnlyProperty();
    }

    void focus() {
        rows.requestFocus();
    }
}
