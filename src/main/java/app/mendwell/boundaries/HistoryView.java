package app.mendwell.boundaries;

import app.mendwell.boundaries.BoundaryViewModel.Shown;
import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryVersion;
import app.mendwell.ui.SheetPage;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Lines;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How it was worded: the present words and the earlier ones side by side, the newest first, to read only. */
final class HistoryView extends View {

    /** Em that a wording needs to stand beside another. */
    private static final double WORDING = 19;

    private final BoundariesViewModel room;

    @FXML
    private SheetPage page;
    @FXML
    private Lines wordings;
    @FXML
    private VBox reviews;

    HistoryView(BoundariesViewModel room) {
        this.room = room;
    }

    @FXML
    private void initialize() {
        page.back(room.boundary().shown().map(of -> of == null ? "" : of.boundary().title()).orElse(""), room::back);
        room.boundary().shown().subscribe(this::show);
    }

    private void show(@Nullable Shown shown) {
        wordings.clear();
        reviews.getChildren().clear();
        if (shown == null) {
            return;
        }
        Boundary now = shown.boundary();
        wordings.add(wording(Words.of("boundaries.past.now"), now.form(), now.holder(), now.wording(),
                new String[]{now.deed(), now.fields().text("why")}), WORDING);
        for (BoundaryVersion version : shown.versions()) {
            wordings.add(wording(Past.until(version), version.form(), now.holder(), version.wording(),
                    new String[]{version.deed(), version.why()}), WORDING);
        }
        if (shown.versions().isEmpty()) {
            var none = new Label(Words.of("boundaries.past.none"));
            none.getStyleClass().add("mw-muted");
            none.setWrapText(true);
            wordings.add(none, WORDING);
        }
        if (!shown.reviews().isEmpty()) {
            reviews.getChildren().add(Past.heading("boundaries.past.reviews"));
            reviews.getChildren().addAll(Past.reviews(shown));
        }
    }

    private static Node wording(String when, String form, String holder, String words, String[] deedAndWhy) {
        var card = new VBox();
        card.getStyleClass().addAll("mw-card", "wording-card");
        card.setMaxHeight(Double.MAX_VALUE);
        var head = new Label(Words.of("boundaries.past.head", when, BoundaryWords.form(form.isEmpty()
                ? Boundary.LIMIT : form)));
        head.getStyleClass().add("mw-small");
        card.getChildren().add(head);
        if (!words.isBlank()) {
            card.getChildren().add(text(words, "mw-reading"));
        }
        String[] fields = {Boundary.deedField(form), "why"};
        for (int i = 0; i < fields.length; i++) {
            if (!deedAndWhy[i].isBlank()) {
                var part = new VBox(text(BoundaryWords.label(fields[i], holder), "mw-label"),
                        text(deedAndWhy[i], "earlier-text"));
                part.getStyleClass().add("boundary-part");
                card.getChildren().add(part);
            }
        }
        return card;
    }

    private static Label text(String words, String style) {
        var label = new Label(words.strip());
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    @Override
    public void enter() {
        page.toTop();
        page.focusBack();
    }
}
