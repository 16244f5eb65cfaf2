package app.mendwell.together;

import app.mendwell.storage.Stored;
import app.mendwell.together.ShelfViewModel.Page;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.FilterMenu;
import app.mendwell.ui.FixedText;
import app.mendwell.ui.FocusMemory;
import app.mendwell.ui.ListDetail;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One shelf on screen: its list and what is open beside it, with the way back to the room, or its form. */
final class ShelfView extends View {

    /** A choice of so few values stands side by side over the list. */
    private static final int FEW = 3;

    private final ShelfViewModel model;
    private final Said said;
    private final Runnable back;
    private final ShelfItemView item;
    private final ShelfFormView form;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable FocusMemory before;

    @FXML
    private BorderPane bare;
    @FXML
    private Button bareBack;
    @FXML
    private Label bareTitle;
    @FXML
    private EmptyState empty;
    @FXML
    private ListDetail listDetail;
    @FXML
    private Button backToRoom;
    @FXML
    private Label title;
    @FXML
    private Button begin;
    @FXML
    private VBox tools;
    @FXML
    private RowList<Stored> rows;
    @FXML
    private Label nothing;
    @FXML
    private Button starters;
    @FXML
    private StackPane detail;
    @FXML
    private StackPane sheet;

    /** @param handed begins the record of another shelf that grows from this one */
    ShelfView(ShelfViewModel model, Runnable back, Consumer<HandOver> handed) {
        this.model = model;
        this.said = new Said(model.shelf());
        this.back = back;
        this.item = new ShelfItemView(model, handed);
        this.form = new ShelfFormView(model);
    }

    @FXML
    private void initialize() {
        Shelf shelf = model.shelf();
        String name = model.word("title");
        bareTitle.setText(name);
        title.setText(name);
        rows.setAccessibleText(name);
        empty.setIcon(shelf.icon());
        empty.action(Words.of("together.new"), model::begin);
        for (Button way : List.of(bareBack, backToRoom)) {
            way.setOnAction(event -> back.run());
        }
        begin.setOnAction(event -> model.begin());
        model.form().fields().subscribe(this::primary);
        model.open().subscribe(id -> primary());
        starters.setVisible(shelf.starters().isPresent());
        starters.setManaged(shelf.starters().isPresent());
        starters.setText(Words.of(shelf.starters().filter(Starters::asks).isPresent() ? "together.starter.questions"
                : "together.starter.examples"));
        starters.setOnAction(event -> {
            model.begin();
            form.starters();
        });
        tools();
        list();
        detail.getChildren().add(item.root());
        bare.visibleProperty().bind(model.bare().and(Bindings.equal(model.page(), Page.LIST)));
        listDetail.visibleProperty().bind(model.bare().not().and(Bindings.equal(model.page(), Page.LIST)));
        sheet.visibleProperty().bind(Bindings.notEqual(model.page(), Page.LIST));
        model.page().subscribe(this::turn);
    }

    /** One filled button: New, or where the open record has one, that. */
    private void primary() {
        begin.getStyleClass().remove("mw-primary");
        if (!model.isNoting()) {
            begin.getStyleClass().add("mw-primary");
        }
    }

    private void tools() {
        Shelf shelf = model.shelf();
        if (Words.has(shelf.word("fixed"))) {
            var fixed = new FixedText(model.word("fixed"));
            var box = new StackPane(fixed);
            box.getStyleClass().add("together-fixed");
            tools.getChildren().add(box);
        }
        var menus = new FlowPane();
        menus.getStyleClass().add("filters");
        for (String field : shelf.filters()) {
            Keys keys = shelf.keys(field).orElseThrow();
            if (keys.all().size() <= FEW && menus.getChildren().isEmpty() && shelf.filters().indexOf(field) == 0) {
                tools.getChildren().add(bar(field, keys));
            } else {
                var menu = new FilterMenu<String>();
                menu.show(Words.of(shelf.word(field + ".filter")), Words.of("together.filter.any"), keys.all(),
                        keys.words());
                menu.value().bindBidirectional(model.filter(field));
                menus.getChildren().add(menu);
            }
        }
        if (!menus.getChildren().isEmpty()) {
            tools.getChildren().add(menus);
        }
        tools.setVisible(!tools.getChildren().isEmpty());
        tools.setManaged(tools.isVisible());
    }

    private Segmented<String> bar(String field, Keys keys) {
        var bar = new Segmented<String>();
        var all = new ArrayList<>(List.of(""));
        all.addAll(keys.all());
        bar.show(all, key -> key.isEmpty() ? Words.of("together.filter.all") : keys.say(key));
        bar.setAccessibleText(Words.of(model.shelf().word(field + ".filter")));
        bar.value().set("");
        bar.value().subscribe(key -> model.filter(field).set(key == null || key.isEmpty() ? null : key));
        return bar;
    }

    private void list() {
        rows.show(model.rows(), Stored::id, row -> model.shelf().group(row.fields()), () -> new ShelfFace(said));
        rows.onNear(model::near);
        rows.onOpen(row -> model.show(row.id()));
        rows.onBin(row -> model.bin(row.id()));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                event.consume();
                model.edit(model.shelf().form().getFirst().name());
            }
        });
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        listDetail.open().bindBidirectional(model.shows());
        model.open().subscribe(id -> rows.choose(id));
        listDetail.open().subscribe(opened -> {
            if (!opened) {
                rows.requestFocus();
            }
        });
    }

    private void turn(Page page) {
        if (page == Page.FORM) {
            if (sheet.getChildren().isEmpty()) {
                before = FocusMemory.in(sheet.getScene());
            }
            sheet.getChildren().setAll(form.root());
            // What scrolls is in the window only once it is styled, and what is not in the window takes no focus.
            sheet.applyCss();
            form.enter();
        } else if (!sheet.getChildren().isEmpty()) {
            form.leave();
            sheet.getChildren().clear();
            if (before != null) {
                before.back();
                before = null;
            }
        }
    }

    /** Where the focus goes when the shelf is opened. */
    void focus() {
        Stream.<Node>of(rows, bareBack).filter(node -> node.getScene() != null && isOnScreen(node)).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean isOnScreen(Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void enter() {
        watching.unsubscribe();
        watching = model.turns().subscribe((was, now) -> model.turned());
        empty.setText(model.word("empty"));
        model.enter();
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        model.leave();
    }
}
