package app.mendwell.boundaries;

import app.mendwell.ui.Segmented;
import app.mendwell.ui.SheetPage;
import app.mendwell.ui.SidePanel;
import app.mendwell.ui.StartersView;
import app.mendwell.ui.StartersView.Offer;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The form of a boundary. The two fixed texts stand beside it, whatever it holds. */
final class BoundaryFormView extends View {

    private static final List<String> WORDED = List.of("warm_wording", "what_i_do", "what_i_ask", "why");

    private final BoundariesViewModel room;
    private final BoundaryFormViewModel model;
    private final SidePanel card = SidePanel.floating();
    private final Label missing = new Label(Words.of("boundaries.form.missing"));

    @FXML
    private SheetPage page;
    @FXML
    private Form form;
    @FXML
    private Button draft;
    @FXML
    private Button keep;

    BoundaryFormView(BoundariesViewModel room) {
        this.room = room;
        this.model = room.form();
    }

    @FXML
    private void initialize() {
        page.back(new SimpleStringProperty(Words.of("boundaries.title")), room::back);
        page.line(model.line());
        model.isFresh().subscribe((was, now) -> heading(now));
        heading(model.isFresh().get());
        form.show(model.form(), "boundaries.boundary", model.tags(), BoundaryFields.of(room.words()));
        var starter = new Button(Words.of("ui.starter.open"));
        starter.getStyleClass().add("mw-link");
        starter.setId("fromStarter");
        starter.setOnAction(event -> starters());
        form.besideLabel("warm_wording", starter);
        model.form().key("holder").subscribe(this::relabel);
        missing.getStyleClass().add("mw-blocks");
        missing.setWrapText(true);
        model.form().fields().subscribe((before, now) -> form.after("title").getChildren().clear());
        draft.visibleProperty().bind(model.isDraft());
        draft.setOnAction(event -> room.back());
        keep.getStyleClass().addAll("mw-primary", "mw-large");
        keep.setOnAction(event -> keep());
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        card.getStyleClass().add("starter-card");
        page.getOver().add(card);
    }

    private void heading(boolean fresh) {
        page.setTitle(Words.of(fresh ? "boundaries.form.new" : "boundaries.form.edit"));
    }

    /** A line that isn't one's own is told as the person knows it, and says so. */
    private void relabel(@Nullable String holder) {
        for (String field : WORDED) {
            form.label(field).ifPresent(label -> label.setText(BoundaryWords.label(field,
                    holder == null ? "" : holder)));
        }
    }

    private void keep() {
        if (!room.keepForm()) {
            form.after("title").getChildren().setAll(missing);
            form.focus("title", 0);
        }
    }

    private void starters() {
        card.open(Words.of("ui.starter.title"), new StartersView(this::offers, offer -> {
            card.close();
            model.starters("").stream().filter(starter -> starter.id().equals(offer.id())).findFirst()
                    .ifPresent(model::take);
            form.focus("warm_wording", 0);
        }));
    }

    private List<Offer> offers(String words) {
        return model.starters(words).stream().map(starter -> new Offer(starter.id(), room.words().kind(starter.kind()),
                starter.text(), starter.why())).toList();
    }

    @Override
    public void enter() {
        holders();
        page.toTop();
        form.focus(model.first(), Integer.MAX_VALUE);
    }

    /** The partner's word may be another by now. */
    private void holders() {
        form.input("holder").ifPresent(node -> {
            if (node instanceof Segmented<?> bar) {
                bar.sayAgain();
            }
        });
    }

    @Override
    public void leave() {
        card.close();
    }
}
