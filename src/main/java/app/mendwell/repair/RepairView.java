package app.mendwell.repair;

import app.mendwell.repair.RepairViewModel.Over;
import app.mendwell.content.Content;
import app.mendwell.repair.life.Repairs;
import app.mendwell.repair.steps.WizardDesk;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.FocusMemory;
import app.mendwell.ui.House;
import app.mendwell.ui.ListDetail;
import app.mendwell.ui.PrimaryKey;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.paper.Press;
import app.mendwell.ui.paper.PrintView;
import app.mendwell.ui.paper.PrintViewModel;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
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
    private final RepairListView list;
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
    private StackPane listPlace;
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
        this.list = new RepairListView(model, this::begin);
        this.read = new ReadView(model);
    }

    @FXML
    private void initialize() {
        empty.action(Words.of("repair.begin"), this::begin);
        listPlace.getChildren().add(list.root());
        detail.getChildren().add(read.root());
        var plain = model.over().map(over -> over instanceof Over.Nothing);
        var atList = Bindings.createBooleanBinding(() -> plain.getValue() && !isWriting.get(), plain, isWriting);
        bare.visibleProperty().bind(model.bare().and(atList));
        listDetail.visibleProperty().bind(model.bare().not().and(atList));
        sheet.visibleProperty().bind(atList.not());
        list.opened().subscribe(() -> listDetail.open().set(true));
        listDetail.open().subscribe(opened -> {
            if (!opened) {
                list.focus();
            }
        });
        list.onRename(read::rename);
        model.onResume(this::resume);
        model.over().subscribe(this::lay);
        writing.onLeft(this::left);
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
            list.focus();
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
