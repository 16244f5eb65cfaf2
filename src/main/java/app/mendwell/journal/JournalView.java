package app.mendwell.journal;

import app.mendwell.journal.JournalViewModel.Mode;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.House;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.ListDetail;
import app.mendwell.ui.RowList;
import app.mendwell.ui.SearchBox;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The room of the journal: the list and the open page. */
public final class JournalView extends View {

    private final House house;
    private final JournalViewModel model;
    private final EntryView entry;
    private final Map<Mode, View> others;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private StackPane whole;
    @FXML
    private SearchBox search;
    @FXML
    private ListDetail book;
    @FXML
    private NewPage fresh;
    @FXML
    private Segmented<Mode> mode;
    @FXML
    private IconButton tags;
    @FXML
    private RowList<EntryRow> rows;
    @FXML
    private VBox monthPage;
    @FXML
    private MonthPane month;
    @FXML
    private RowList<EntryRow> dayRows;
    @FXML
    private Label dayNothing;
    @FXML
    private Button dayWrite;
    @FXML
    private EmptyState empty;

    /** @param others the pages that take the place of list and page */
    JournalView(House house, JournalViewModel model, EntryView entry, Map<Mode, View> others) {
        this.house = house;
        this.model = model;
        this.entry = entry;
        this.others = Map.copyOf(others);
    }

    @FXML
    private void initialize() {
        fresh.show(model.templates(), this::begin, template -> {
            model.begin(template);
            entry.write();
        });
        modes(mode, model);
        tags.setOnAction(event -> model.toTags());
        rows.show(model.rows(), EntryRow::id, model::month, EntryFace::new);
        rows.onNear(model::near);
        rows.onOpen(row -> model.open(row.id()));
        rows.onBin(row -> model.entry().bin());
        Parent page = entry.root();
        book.getDetail().add(page);
        var open = Bindings.isNotNull(model.entry().page());
        page.visibleProperty().bind(open);
        empty.visibleProperty().bind(open.not());
        empty.plainAction(Words.of("journal.new"), this::begin);
        model.entry().page().subscribe(this::opened);
        whole.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        search.text().subscribe((before, typed) -> searched(typed));
        month();
        model.mode().subscribe((before, now) -> turned(before, now));
    }

    /** What is typed into the field over the list goes on in the page of the search. */
    private void searched(String typed) {
        if (!typed.isEmpty()) {
            model.search(typed);
            search.text().set("");
        }
    }

    private void turned(Mode before, Mode now) {
        View left = others.get(before);
        View next = others.get(now);
        if (left != null) {
            left.leave();
        }
        book.setVisible(next == null);
        whole.getChildren().setAll(book);
        if (next != null) {
            whole.getChildren().add(next.root());
            next.enter();
        } else if (now == Mode.MONTH) {
            model.calendar().refresh();
        }
    }

    /** The choice between list, month and year, on every page that has it. */
    static void modes(Segmented<Mode> choice, JournalViewModel model) {
        choice.show(List.of(Mode.LIST, Mode.MONTH, Mode.YEAR),
                each -> Words.of("journal.mode." + each.name().toLowerCase(Locale.ROOT)));
        choice.value().bindBidirectional(model.mode());
    }

    private void month() {
        month.show(model.calendar());
        dayRows.show(model.calendar().rows(), EntryRow::id, row -> "", EntryFace::new);
        dayRows.onOpen(row -> model.open(row.id()));
        dayRows.onBin(row -> model.entry().bin());
        var nothing = Bindings.isEmpty(model.calendar().rows());
        dayNothing.visibleProperty().bind(nothing);
        dayNothing.managedProperty().bind(nothing);
        dayWrite.setOnAction(event -> {
            model.begin(Objects.requireNonNullElse(model.calendar().day().get(), model.calendar().today()));
            entry.write();
        });
        var shown = model.mode().isEqualTo(Mode.MONTH);
        monthPage.visibleProperty().bind(shown);
        rows.visibleProperty().bind(shown.not());
    }

    private void opened(@Nullable Entry page) {
        rows.choose(page == null ? null : page.id());
        dayRows.choose(page == null ? null : page.id());
        book.open().set(page != null);
    }

    private void begin() {
        model.begin();
        entry.write();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.D) {
            event.consume();
            if (model.mode().get() == Mode.MONTH || model.mode().get() == Mode.YEAR) {
                model.calendar().day().set(model.calendar().today());
            } else {
                model.today();
            }
        }
    }

    @Override
    public void enter() {
        watching = house.undo().turns().subscribe((before, now) -> model.turned());
        model.turned();
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        View shown = others.get(model.mode().get());
        if (shown != null) {
            shown.leave();
        }
        model.entry().leave();
    }
}
