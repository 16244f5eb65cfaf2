package app.mendwell.journal;

import app.mendwell.journal.JournalViewModel.Mode;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.House;
import app.mendwell.ui.ListDetail;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The room of the journal: the list and the open page. */
public final class JournalView extends View {

    private final House house;
    private final JournalViewModel model;
    private final EntryView entry;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private StackPane whole;
    @FXML
    private ListDetail book;
    @FXML
    private NewPage fresh;
    @FXML
    private Segmented<Mode> mode;
    @FXML
    private RowList<EntryRow> rows;
    @FXML
    private EmptyState empty;

    JournalView(House house, JournalViewModel model, EntryView entry) {
        this.house = house;
        this.model = model;
        this.entry = entry;
    }

    @FXML
    private void initialize() {
        fresh.show(model.templates(), this::begin, template -> {
            model.begin(template);
            entry.write();
        });
        mode.show(List.of(Mode.LIST), each -> Words.of("journal.mode." + each.name().toLowerCase(Locale.ROOT)));
        mode.value().bindBidirectional(model.mode());
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
    }

    private void opened(@Nullable Entry page) {
        rows.choose(page == null ? null : page.id());
        book.open().set(page != null);
    }

    private void begin() {
        model.begin();
        entry.write();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.D) {
            event.consume();
            model.today();
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
        model.entry().leave();
    }
}
