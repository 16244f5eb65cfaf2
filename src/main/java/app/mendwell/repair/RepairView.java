package app.mendwell.repair;

import app.mendwell.repair.RepairViewModel.Over;
import app.mendwell.content.Content;
import app.mendwell.repair.life.RepairRow;
import app.mendwell.repair.life.RepairState;
import app.mendwell.repair.life.Repairs;
import app.mendwell.repair.steps.WizardDesk;
import app.mendwell.storage.Tag;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.FilterMenu;
import app.mendwell.ui.FocusMemory;
import app.mendwell.ui.House;
import app.mendwell.ui.ListDetail;
import app.mendwell.ui.PrimaryKey;
import app.mendwell.ui.RowList;
import app.mendwell.ui.SearchBox;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.paper.Press;
import app.mendwell.ui.paper.PrintView;
import app.mendwell.ui.paper.PrintViewModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The Repair room: the list, what is read beside it, and over them the wizard, a look-back or a page to print. */
public final class RepairView extends View {

    private final RepairViewModel model;
    private final Press press;
    private final Writing writing;
    private final ReadView read;
    private final BooleanProperty isWriting = new SimpleBooleanProperty();
    private Subscription watching = Subscription.EMPTY;
    private @Nullable View onSheet;
    private @Nullable FocusMemory before;
    private @Nullable Runnable next;

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
    private FilterMenu<RepairState> stateFilter;
    @FXML
    private FilterMenu<Tag> triggerFilter;
    @FXML
    private FilterMenu<Integer> yearFilter;
    @FXML
    private RowList<RepairRow> rows;
    @FXML
    private Label nothing;
    @FXML
    private StackPane detail;

    /** The whole room. */
    public RepairView(House house, Content content, Neighbours neighbours) {
        this(house, content, neighbours, new Repairs(house.records(), house.wall(),
                () -> house.preferred().get(), neighbours.notes()));
    }

    private RepairView(House house, Content content, Neighbours neighbours, Repairs repairs) {
        this(house, content, neighbours, repairs, new RepairViewModel(house, content, repairs));
    }

    private RepairView(House house, Content content, Neighbours neighbours, Repairs repairs, RepairViewModel model) {
        this(model, neighbours.press(), new WizardWriting(new WizardDesk(house, content, repairs, neighbours.rooms(),
                model.papers())));
    }

    RepairView(RepairViewModel model, Press press, Writing writing) {
        this.model = model;
        this.press = press;
        this.writing = writing;
        this.read = new ReadView(model);
    }

    @FXML
    private void initialize() {
        empty.action(Words.of("repair.begin"), this::begin);
        begin.setOnAction(event -> begin());
        detail.getChildren().add(read.root());
        var plain = model.over().map(over -> over instanceof Over.Nothing);
        var atList = Bindings.createBooleanBinding(() -> plain.getValue() && !isWriting.get(), plain, isWriting);
        bare.visibleProperty().bind(model.bare().and(atList));
        listDetail.visibleProperty().bind(model.bare().not().and(atList));
        sheet.visibleProperty().bind(atList.not());
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        filters();
        list();
        model.onResume(this::resume);
        model.over().subscribe(this::lay);
        writing.onLeft(this::left);
        model.reading().shown().subscribe(shown -> firstButton());
        listDetail.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        PrimaryKey.on(listDetail);
        PrimaryKey.on(bare);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.P && event.isShortcutDown() && model.reading().canPrint()) {
            event.consume();
            model.reading().print();
        }
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

    private void list() {
        rows.show(model.rows(), RepairRow::id, model.words()::month, () -> new RepairFace(model.words(), this::resume));
        rows.onNear(model::near);
        rows.onOpen(row -> {
            model.open(row.id());
            listDetail.open().set(true);
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

    private void lay(Over over) {
        View next = switch (over) {
            case Over.Nothing() -> null;
            case Over.LookingBack(LookBackViewModel card) -> new LookBackView(card, model::close);
            case Over.Printing(PrintViewModel page) -> new PrintView(page, press, model::close);
        };
        turn(next);
    }

    /** Puts a page over the list, or the wizard where it is under way, and leads back to where one was. */
    private void turn(@Nullable View next) {
        View former = onSheet;
        if (former != null) {
            sheet.getChildren().remove(former.root());
        } else if (next != null) {
            before = FocusMemory.in(place.getScene());
        }
        if (former != null) {
            former.leave();
        }
        onSheet = next;
        sheet.getChildren().forEach(node -> node.setVisible(next == null));
        if (next != null) {
            sheet.getChildren().add(next.root());
            next.enter();
        } else if (before != null) {
            before.back();
            before = null;
        }
    }

    /** Opens the gate of a new repair. */
    public void begin() {
        clear(() -> write(writing::begin));
    }

    /** Goes on with a repair in the wizard, where it was left. */
    public void resume(UUID repair) {
        clear(() -> write(() -> writing.resume(repair)));
    }

    /** Shows a repair beside the list. */
    public void open(UUID repair) {
        clear(() -> model.open(repair));
    }

    /** Opens the card of a look-back. */
    public void lookBack(UUID lookBack) {
        clear(() -> model.lookBack(lookBack));
    }

    /** Lets what is under way in the wizard rest first; words of the private pages stay where they are. */
    private void clear(Runnable then) {
        root();
        model.close();
        if (isWriting.get()) {
            next = then;
            if (!writing.makeWay()) {
                next = null;
            }
        } else {
            then.run();
        }
    }

    private void write(Runnable act) {
        isWriting.set(true);
        sheet.getChildren().setAll(writing.page().root());
        writing.page().enter();
        act.run();
    }

    private void left(@Nullable UUID repair) {
        isWriting.set(false);
        model.close();
        writing.page().leave();
        sheet.getChildren().clear();
        model.refresh();
        Runnable then = next;
        next = null;
        if (then != null) {
            then.run();
        } else if (repair != null) {
            model.open(repair);
        } else {
            model.reading().refresh();
        }
        if (!isWriting.get()) {
            rows.requestFocus();
        }
    }

    @Override
    public void enter() {
        watching = model.turns().subscribe((was, now) -> model.changed());
        model.enter();
        if (isWriting.get()) {
            writing.page().enter();
        }
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        if (isWriting.get()) {
            writing.page().leave();
        }
        if (onSheet != null) {
            onSheet.leave();
        }
        read.leave();
        model.leave();
    }

    @Override
    public ObservableValue<Boolean> wantsRail() {
        return isWriting;
    }
}
