package app.mendwell.together;

import app.mendwell.ui.PrimaryKey;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Lines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Together room: the overview with its tiles, or one of its shelves. */
public final class TogetherView extends View {

    /** Em that a column of tiles needs. */
    private static final double COLUMN = 17;
    private static final List<List<Section>> COLUMNS = List.of(List.of(Section.CARE, Section.RHYTHM),
            List.of(Section.DOING), List.of(Section.HOLD, Section.BEYOND));

    private final TogetherViewModel model;
    private final Map<ShelfViewModel, ShelfView> views = new HashMap<>();
    private final Cards cards;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable ShelfView onScreen;

    @FXML
    private StackPane place;
    @FXML
    private ScrollPane overview;
    @FXML
    private SplitMenuButton add;
    @FXML
    private Lines first;
    @FXML
    private Lines tiles;
    @FXML
    private StackPane sheet;

    public TogetherView(TogetherViewModel model) {
        this.model = model;
        this.cards = new Cards(model);
    }

    @FXML
    private void initialize() {
        overview.visibleProperty().bind(Bindings.isNull(model.shown()));
        sheet.visibleProperty().bind(Bindings.isNotNull(model.shown()));
        add.setOnAction(event -> model.begin(model.added()));
        model.seen().subscribe(seen -> cards.show(first, seen));
        model.shown().subscribe(this::turn);
        PrimaryKey.on(place);
        place.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Alt Left leads from a shelf back to the overview. */
    private void key(KeyEvent event) {
        ShelfViewModel shelf = model.shown().get();
        if (event.getCode() == KeyCode.LEFT && event.isAltDown() && shelf != null
                && shelf.page().get() == ShelfViewModel.Page.LIST) {
            event.consume();
            model.overview();
        }
    }

    private void turn(@Nullable ShelfViewModel shelf) {
        ShelfView former = onScreen;
        if (former != null) {
            former.leave();
        }
        onScreen = shelf == null ? null
                : views.computeIfAbsent(shelf, each -> new ShelfView(each, model::overview, model::handOver));
        if (onScreen == null) {
            sheet.getChildren().clear();
            focusTile(former);
        } else {
            sheet.getChildren().setAll(onScreen.root());
            sheet.applyCss();
            onScreen.enter();
            onScreen.focus();
        }
    }

    /** Leaving a shelf leads back to its tile. */
    private void focusTile(@Nullable ShelfView former) {
        views.forEach((shelf, view) -> {
            Node tile = view.equals(former) ? tiles.lookup("#tile-" + shelf.shelf().kind().name()) : null;
            if (tile != null) {
                tile.requestFocus();
            }
        });
    }

    private void draw() {
        tiles.clear();
        for (List<Section> sections : COLUMNS) {
            var column = new VBox();
            column.getStyleClass().add("together-sections");
            for (Section section : sections) {
                List<ShelfViewModel> shelves = model.of(section);
                if (!shelves.isEmpty()) {
                    column.getChildren().add(section(section, shelves));
                }
            }
            tiles.add(column, COLUMN);
        }
        add.getItems().setAll(Arrays.stream(Section.values()).flatMap(each -> model.of(each).stream())
                .map(this::item).toList());
        add.setAccessibleText(Words.of("together.add.said", model.shelf(model.added()).word("one")));
    }

    private MenuItem item(ShelfViewModel shelf) {
        var item = new MenuItem(shelf.word("one"), new FontIcon(shelf.shelf().icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.begin(shelf.shelf().kind().name()));
        return item;
    }

    private VBox section(Section section, List<ShelfViewModel> shelves) {
        var heading = new Label(section.word());
        heading.getStyleClass().add("mw-label");
        var box = new VBox(heading);
        box.getStyleClass().add("together-section");
        shelves.forEach(shelf -> box.getChildren().add(tile(shelf)));
        return box;
    }

    private Button tile(ShelfViewModel shelf) {
        var icon = new StackPane(new FontIcon(shelf.shelf().icon()));
        icon.getStyleClass().addAll("together-icon", shelf.shelf().section().tone());
        var name = new Label(shelf.word("title"));
        name.getStyleClass().add("together-tile-name");
        var line = new Label(shelf.word("line"));
        line.getStyleClass().add("mw-small");
        var words = new VBox(name, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(icon, words);
        box.getStyleClass().add("together-tile-line");
        var tile = new Button("", box);
        tile.getStyleClass().setAll("together-tile");
        tile.setId("tile-" + shelf.shelf().kind().name());
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setAccessibleText(Words.of("together.tile.said", shelf.word("title"), shelf.word("line")));
        tile.setOnAction(event -> model.show(shelf.shelf().kind().name()));
        return tile;
    }

    @Override
    public void enter() {
        watching.unsubscribe();
        watching = model.house().undo().turns().subscribe((was, now) -> model.refresh());
        draw();
        model.enter();
        if (onScreen != null) {
            onScreen.enter();
        }
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        if (onScreen != null) {
            onScreen.leave();
        }
        model.leave();
    }
}
