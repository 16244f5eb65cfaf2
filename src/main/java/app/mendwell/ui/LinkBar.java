package app.mendwell.ui;

import app.mendwell.storage.LinkFinder.Target;
import java.util.ArrayList;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a record is linked with, as chips that lead there, and a finder that adds others. */
public final class LinkBar extends FlowPane {

    private final Button add = new Button(Words.of("ui.link.add"), new FontIcon("remixal-add-line"));
    private final VBox offers = new VBox();
    private final SearchBox finder = new SearchBox();
    private final Popover popover = new Popover(finder, offers);
    private @Nullable LinkModel model;
    private boolean addShown = true;

    public LinkBar() {
        getStyleClass().add("link-bar");
        setPrefWrapLength(0);
        add.getStyleClass().setAll("chip", "chip-more");
        add.setOnAction(event -> find(add));
        offers.getStyleClass().add("link-offers");
        finder.setPrompt(Words.of("ui.link.find"));
        finder.setFieldId("linkField");
    }

    /** Shows the links of this model. */
    public void show(LinkModel newModel) {
        model = newModel;
        ObservableList<Target> there = newModel.there();
        there.subscribe(this::draw);
        newModel.found().subscribe(() -> offer());
        finder.text().bindBidirectional(newModel.search());
        newModel.search().subscribe(() -> offer());
        draw();
    }

    /** Whether the chip that adds stands here; a page may have its own way to {@link #find}. */
    public void setAddShown(boolean shown) {
        addShown = shown;
        draw();
    }

    /** Opens the finder beside what asked for it. */
    public void find(Node anchor) {
        popover.open(anchor);
    }

    private void draw() {
        LinkModel present = model;
        if (present == null) {
            return;
        }
        var chips = new ArrayList<Node>();
        present.there().forEach(target -> chips.add(chip(present, target)));
        if (addShown) {
            chips.add(add);
        }
        getChildren().setAll(chips);
    }

    private static Node chip(LinkModel model, Target target) {
        var open = new Button(words(target), KindMark.of(target.kind()));
        open.getStyleClass().setAll("link-open");
        open.setAccessibleText(Words.of("ui.link.said", words(target), KindMark.word(target.kind())));
        open.setOnAction(event -> model.open(target));
        open.setDisable(target.binned());
        var remove = new IconButton("remixal-close-line", Words.of("ui.link.remove", words(target)),
                () -> model.remove(target));
        remove.getStyleClass().setAll("tag-remove");
        var chip = new HBox(open, remove);
        chip.getStyleClass().add("link-chip");
        return chip;
    }

    /** What names a record at the other end: its title, or its kind and day; one in the bin is named as removed. */
    public static String words(Target target) {
        String name = target.secret() ? Words.of("ui.veiled") : target.title();
        String shown = name.isEmpty() ? KindMark.word(target.kind()) + ", " + Dates.day(target.date()) : name;
        return target.binned() ? Words.of("ui.link.binned", shown) : shown;
    }

    private void offer() {
        LinkModel present = model;
        if (present == null) {
            return;
        }
        if (present.search().get().isBlank()) {
            offers.getChildren().clear();
        } else if (present.found().isEmpty()) {
            var none = new Label(Words.of("ui.link.none"));
            none.getStyleClass().add("mw-small");
            offers.getChildren().setAll(none);
        } else {
            offers.getChildren().setAll(present.found().stream().map(target -> offer(present, target)).toList());
        }
    }

    private Node offer(LinkModel model, Target target) {
        var take = new Button(words(target), KindMark.of(target.kind()));
        take.getStyleClass().setAll("link-offer");
        take.setMaxWidth(Double.MAX_VALUE);
        take.setAccessibleText(Words.of("ui.link.said", words(target), KindMark.word(target.kind())));
        take.setOnAction(event -> {
            popover.close();
            model.add(target);
        });
        return take;
    }
}
