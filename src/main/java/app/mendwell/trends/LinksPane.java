package app.mendwell.trends;

import app.mendwell.storage.TagKind;
import app.mendwell.trends.chart.CardRow;
import app.mendwell.trends.chart.TableTwin;
import app.mendwell.trends.figures.Links;
import app.mendwell.trends.figures.Look;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What tends to go with mood: a card for each tag that was looked at, in alphabetical order, and for sleep. */
public final class LinksPane extends VBox {

    private static final int ABREAST = 3;
    private static final double ONE_LINE = 1200;

    private final Label title = new Label();
    private final Label note = new Label();
    private final Button turn = new Button();
    private final Button choose = new Button(Words.of("trends.links.choose"));
    private final Label state = line("", "links-state");
    private final VBox rows = new VBox();
    private final TableTwin table = new TableTwin();
    private final Label waiting = line("", "mw-small");
    private final Label footer = line("", "mw-small");
    private Consumer<String> days = tag -> {};
    private boolean asTable;

    public LinksPane() {
        getStyleClass().add("links");
        title.getStyleClass().add("mw-heading");
        note.getStyleClass().add("mw-small");
        turn.getStyleClass().addAll("mw-link", "chart-turn");
        choose.getStyleClass().addAll("mw-link", "chart-turn");
        choose.setId("chooseTags");
        rows.getStyleClass().add("links-rows");
        choose.setMinWidth(USE_PREF_SIZE);
        turn.setMinWidth(USE_PREF_SIZE);
        var names = new FlowPane(title, note);
        names.getStyleClass().add("chart-names");
        names.setPrefWrapLength(ONE_LINE);
        HBox.setHgrow(names, Priority.ALWAYS);
        var head = new HBox(names, choose, turn);
        head.getStyleClass().add("links-head");
        for (Label each : List.of(state, waiting, footer)) {
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
            each.managedProperty().bind(each.visibleProperty());
        }
        for (Node each : List.of(table, rows, turn)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        getChildren().addAll(head, state, rows, table, waiting, footer);
    }

    /** Shows the links of this model. */
    public void show(LinksViewModel model) {
        model.links().subscribe(links -> draw(model, links));
        turn.setOnAction(event -> {
            asTable = !asTable;
            draw(model, model.links().get());
        });
    }

    /** What happens when tags are to be chosen. */
    public void onChoose(Runnable act) {
        choose.setOnAction(event -> act.run());
    }

    /** What happens when just the days of a tag are asked for. */
    public void onDays(Consumer<String> newDays) {
        days = newDays;
    }

    private void draw(LinksViewModel model, @Nullable Links links) {
        if (links == null) {
            return;
        }
        title.setText(links.title());
        note.setText(links.note());
        state.setText(links.sentence());
        waiting.setText(links.waiting());
        footer.setText(links.footer());
        boolean any = !links.cards().isEmpty();
        turn.setVisible(any);
        turn.setText(Words.of(asTable ? "trends.as_cards" : "trends.as_table"));
        table.setVisible(any && asTable);
        rows.setVisible(any && !asTable);
        table.show(links.said(), links.table());
        rows.getChildren().setAll(rows(model, links.cards()));
    }

    private List<CardRow> rows(LinksViewModel model, List<Links.Card> cards) {
        var all = new ArrayList<CardRow>();
        for (int from = 0; from < cards.size(); from += ABREAST) {
            var row = new CardRow();
            cards.subList(from, Math.min(cards.size(), from + ABREAST))
                    .forEach(card -> row.getChildren().add(card(model,
                            card)));
            while (row.cards() < ABREAST) {
                row.getChildren().add(new Region());
            }
            all.add(row);
        }
        return all;
    }

    private Node card(LinksViewModel model, Links.Card card) {
        var name = new Label(card.name(), new FontIcon(icon(model.kind(card), card)));
        name.getStyleClass().add("mw-strong");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var actions = new HBox();
        actions.getStyleClass().add("links-actions");
        if (!card.member().equals(Look.SLEEP)) {
            actions.getChildren().add(button("trends.links.just", card, "mw-link", () -> days.accept(card.member())));
        }
        if (card.state() == Links.State.SHOWN) {
            actions.getChildren().add(button("trends.links.hide", card, "mw-plain", () -> model.hide(card)));
        }
        var box = new VBox(name, line(card.text(), "links-text"));
        if (!card.quiet().isEmpty()) {
            box.getChildren().add(line(card.quiet(), "mw-small"));
        }
        box.getChildren().addAll(space, actions);
        box.getStyleClass().addAll("mw-card", "link-card");
        return box;
    }

    private static String icon(@Nullable TagKind kind, Links.Card card) {
        return kind != null ? TagChip.icon(kind)
                : card.member().equals(Look.SLEEP) ? "remixal-hotel-bed-line" : TagChip.icon(TagKind.TOPIC);
    }

    private static Button button(String key, Links.Card card, String style, Runnable act) {
        var button = new Button(Words.of(key));
        button.getStyleClass().addAll(style, "chart-turn");
        button.setAccessibleText(Words.of("trends.turn", card.name(), Words.of(key)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Label line(String words, String style) {
        var line = new Label(words);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
