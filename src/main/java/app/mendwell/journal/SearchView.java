package app.mendwell.journal;

import app.mendwell.journal.search.Hit;
import app.mendwell.journal.search.SavedSearch;
import app.mendwell.ui.Breadth;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Popover;
import app.mendwell.ui.RowList;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of the search: what is asked, what was found, and searches that were kept. */
public final class SearchView extends View {

    private final SearchViewModel model;
    private final Runnable leave;
    private final TextField name = new TextField();
    private final Button keep = new Button(Words.of("journal.search.save.keep"));
    private final Popover naming = new Popover(name, keep);

    @FXML
    private VBox whole;
    @FXML
    private SearchLine line;
    @FXML
    private FlowPane filters;
    @FXML
    private Button save;
    @FXML
    private Label asWords;
    @FXML
    private RowList<Hit> hits;
    @FXML
    private EmptyState nothing;
    @FXML
    private VBox beside;
    @FXML
    private VBox saved;
    @FXML
    private Breadth breadth;

    /** @param leave goes back to the pages */
    SearchView(SearchViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        line.show(model, this::toHits, leave);
        filters();
        asWords.textProperty().bind(Bindings.createStringBinding(
                () -> String.join(" ", model.asWords().stream().map(each -> Words.of("journal.search.as_words", each))
                        .toList()),
                model.asWords()));
        shown(asWords, asWords.textProperty().isNotEmpty());
        hits.show(model.hits(), Hit::id, hit -> "", HitFace::new);
        hits.onNear(model::near);
        hits.onOpen(model::open);
        hits.pickOnly();
        shown(nothing, model.nothing());
        shown(hits, Bindings.isNotEmpty(model.hits()));
        save.disableProperty().bind(model.canSave().not());
        save.setOnAction(event -> openNaming());
        naming();
        model.saved().subscribe(this::drawSaved);
        drawSaved();
        shown(beside, breadth.effective().map(wide -> wide.doubleValue() >= Breadth.SLIGHT));
        whole.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                line.requestFocus();
            }
        });
    }

    private static void shown(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void toHits() {
        if (!model.hits().isEmpty()) {
            hits.requestFocus();
            hits.getSelectionModel().selectFirst();
        }
    }

    private void filters() {
        var everywhere = chip(Words.of("journal.search.everywhere"));
        everywhere.setOnAction(event -> {
            model.everywhere();
            mark();
        });
        var all = new ArrayList<Node>(List.of(everywhere));
        Stream.concat(model.places().stream(), Stream.of("has:photo", "is:starred")).forEach(filter -> {
            if (filter.equals("has:photo")) {
                var rule = new Region();
                rule.getStyleClass().add("search-rule");
                all.add(rule);
            }
            ToggleButton chip = chip(filter);
            chip.setOnAction(event -> {
                model.toggle(filter);
                mark();
            });
            all.add(chip);
        });
        filters.getChildren().setAll(all);
        model.chips().subscribe(this::mark);
        mark();
    }

    private static ToggleButton chip(String text) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().setAll("chip");
        var tick = new FontIcon("remixal-check-line");
        chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? tick : null));
        return chip;
    }

    private void mark() {
        boolean somewhere = model.chips().stream().anyMatch(SearchViewModel::isPlace);
        for (Node node : filters.getChildren()) {
            if (node instanceof ToggleButton chip) {
                boolean everywhere = node.equals(filters.getChildren().getFirst());
                chip.setSelected(everywhere ? !somewhere : model.chips().contains(chip.getText()));
            }
        }
    }

    private void naming() {
        name.setPromptText(Words.of("journal.search.save.name"));
        name.setAccessibleText(Words.of("journal.search.save.name"));
        Limit.on(name, SavedSearch.NAME, full -> {});
        name.setOnAction(event -> keep.fire());
        keep.disableProperty().bind(name.textProperty().map(text -> !SavedSearch.fits(text, SavedSearch.NAME)));
        keep.setOnAction(event -> {
            naming.close();
            model.save(name.getText());
        });
    }

    private void openNaming() {
        name.clear();
        naming.open(save);
    }

    private void drawSaved() {
        if (model.saved().isEmpty()) {
            var none = new Label(Words.of("journal.search.saved.none"));
            none.getStyleClass().add("mw-small");
            none.setWrapText(true);
            saved.getChildren().setAll(none);
            return;
        }
        saved.getChildren().setAll(model.saved().stream().map(this::savedRow).toList());
    }

    private Node savedRow(SavedSearch search) {
        var open = new Button(search.name(), new FontIcon("remixmz-search-line"));
        open.getStyleClass().setAll("link-offer");
        open.setMnemonicParsing(false);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleHelp(search.query());
        open.setOnAction(event -> {
            model.search(search.query() + " ");
            line.requestFocus();
        });
        HBox.setHgrow(open, javafx.scene.layout.Priority.ALWAYS);
        var bin = new IconButton("remixal-delete-bin-line", Words.of("journal.search.saved.bin", search.name()),
                () -> model.bin(search));
        bin.getStyleClass().addAll("mw-small", "saved-bin");
        var row = new HBox(open, bin);
        row.getStyleClass().add("saved-row");
        return row;
    }

    @Override
    public void enter() {
        model.refresh();
        line.requestFocus();
    }
}
