package app.mendwell.journal.tags;

import app.mendwell.storage.Tag;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.House;
import app.mendwell.ui.ListDetail;
import app.mendwell.ui.RowList;
import app.mendwell.ui.SearchBox;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Every tag by kind, and the page of the chosen one. */
public final class TagsView extends View {

    private final House house;
    private final TagsViewModel model;
    private final TagView tag;
    private final Runnable leave;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private ListDetail book;
    @FXML
    private Button back;
    @FXML
    private Button fresh;
    @FXML
    private SearchBox search;
    @FXML
    private RowList<Tag> rows;
    @FXML
    private EmptyState empty;

    /** @param leave goes back to the pages of the journal */
    public TagsView(House house, TagsViewModel model, TagSource tags, Runnable leave) {
        this.house = house;
        this.model = model;
        this.tag = new TagView(model, tags);
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> leave.run());
        fresh.setOnAction(event -> makeNew());
        search.text().bindBidirectional(model.search());
        rows.show(model.shown(), Tag::id, TagsViewModel::group, TagFace::new);
        rows.onOpen(row -> model.open(row.id()));
        rows.onBin(row -> model.open().bin());
        Parent page = tag.root();
        book.getDetail().add(page);
        var open = Bindings.isNotNull(model.open().tag());
        page.visibleProperty().bind(open);
        empty.visibleProperty().bind(open.not());
        empty.action(Words.of("journal.tags.new"), this::makeNew);
        model.open().tag().subscribe(this::opened);
    }

    private void makeNew() {
        house.go().aside(Words.of("journal.tags.new.title"), new NewTagView(house, model));
    }

    private void opened(@Nullable Tag opened) {
        rows.choose(opened == null ? null : opened.id());
        book.open().set(opened != null);
    }

    @Override
    public void enter() {
        watching = house.undo().turns().subscribe((before, now) -> model.turned());
        model.refresh();
        model.open().refresh();
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        model.open().flush();
    }
}
