package app.mendwell.repair.steps;

import app.mendwell.repair.steps.RepairStore.Earlier;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was planned when one met this before: at most three cards, and no number of anything. */
final class EarlierCards extends VBox {

    private final EarlierRepairs earlier;

    EarlierCards(EarlierRepairs earlier) {
        this.earlier = earlier;
        getStyleClass().add("earlier-cards");
        earlier.shown().subscribe(this::draw);
        draw();
    }

    private void draw() {
        List<Earlier> shown = earlier.shown();
        int focused = deeds().indexOf(deeds().stream().filter(Node::isFocused).findFirst().orElse(null));
        getChildren().clear();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        if (shown.isEmpty()) {
            return;
        }
        var before = new Label(Words.of("repair.earlier.met"));
        before.getStyleClass().add("mw-strong");
        before.setWrapText(true);
        getChildren().add(before);
        if (earlier.noneHeld()) {
            var smaller = new Label(Words.of("repair.earlier.smaller"));
            smaller.getStyleClass().add("mw-muted");
            smaller.setWrapText(true);
            getChildren().add(smaller);
        }
        shown.forEach(each -> getChildren().add(card(each)));
        // The button that was pressed is drawn anew: the focus stays about where it was.
        List<Button> now = deeds();
        if (focused >= 0) {
            now.subList(Math.min(focused, now.size() - 1), now.size()).stream().filter(deed -> !deed.isDisabled())
                    .findFirst().ifPresent(Node::requestFocus);
        }
    }

    private List<Button> deeds() {
        return lookupAll(".earlier-deed").stream().map(Button.class::cast).toList();
    }

    private Node card(Earlier each) {
        var card = new VBox(small(earlier.day(each)));
        card.getStyleClass().addAll("mw-card", "earlier-card");
        boolean one = each.steps().size() == 1;
        for (String step : each.steps()) {
            var words = new Label(step);
            words.setWrapText(true);
            card.getChildren().add(words);
            if (!one) {
                card.getChildren().add(act("repair.earlier.use", earlier::use, each, step));
            }
        }
        if (each.planHeld() != null) {
            card.getChildren().add(small(Words.of("repair.earlier.held",
                    Words.of("repair.earlier.held." + each.planHeld()))));
        }
        var deeds = new FlowPane();
        deeds.getStyleClass().add("earlier-deeds");
        Button link = act(earlier.isLinked(each) ? "repair.earlier.linked" : "repair.earlier.link",
                (it, step) -> earlier.link(it), each, "");
        link.setDisable(earlier.isLinked(each));
        deeds.getChildren().add(link);
        if (one) {
            deeds.getChildren().add(act("repair.earlier.use", earlier::use, each, each.steps().getFirst()));
        }
        Button not = act("repair.earlier.not", (it, step) -> earlier.hide(it), each, "");
        not.getStyleClass().add("quiet");
        deeds.getChildren().add(not);
        card.getChildren().add(deeds);
        return card;
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("mw-small");
        label.setWrapText(true);
        return label;
    }

    private static Button act(String key, BiConsumer<Earlier, String> act, Earlier each, String step) {
        var button = new Button(Words.of(key));
        button.getStyleClass().addAll("mw-link", "earlier-deed");
        button.setOnAction(event -> act.accept(each, step));
        return button;
    }
}
