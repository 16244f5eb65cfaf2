package app.mendwell.trends;

import app.mendwell.storage.Tag;
import app.mendwell.trends.figures.Look;
import app.mendwell.ui.Chips;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Which tags take part in the looks, and which patterns are not shown. */
public final class LinkTagsView extends View {

    private final LinksViewModel model;
    private final ObservableList<Tag> chosen = FXCollections.observableArrayList();
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private Chips<Tag> tags;
    @FXML
    private Label none;
    @FXML
    private VBox hidden;

    public LinkTagsView(LinksViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        tags.share(chosen);
        chosen.subscribe(this::pick);
        model.tags().subscribe(this::draw);
        draw();
    }

    private void draw() {
        ObservableList<Tag> all = model.tags();
        var shown = all.stream().filter(tag -> !tag.hidden()).toList();
        chosen.setAll(shown.stream().filter(model::takesPart).toList());
        tags.show(shown, Tag::name);
        none.setVisible(shown.isEmpty());
        drawHidden();
    }

    private void pick() {
        for (Tag tag : model.tags()) {
            if (!tag.hidden() && model.takesPart(tag) != chosen.contains(tag)) {
                model.pick(tag, chosen.contains(tag));
            }
        }
    }

    private void drawHidden() {
        var buttons = new ArrayList<Button>();
        if (model.isHidden(Look.SLEEP)) {
            buttons.add(again(Look.SLEEP, Words.of("trends.links.sleep")));
        }
        model.tags().stream().filter(tag -> model.isHidden(tag.id().toString()))
                .forEach(tag -> buttons.add(again(tag.id().toString(), tag.name())));
        hidden.getChildren().setAll(buttons);
        hidden.setVisible(!buttons.isEmpty());
        hidden.setManaged(!buttons.isEmpty());
    }

    private Button again(String member, String name) {
        var button = new Button(Words.of("trends.links.show_again", name));
        button.getStyleClass().addAll("mw-link", "chart-turn");
        button.setOnAction(event -> {
            model.showAgain(member);
            drawHidden();
        });
        return button;
    }

    @Override
    public void enter() {
        watching = model.links().subscribe(this::drawHidden);
    }

    @Override
    public void leave() {
        watching.unsubscribe();
    }
}
