package app.mendwell.vault;

import app.mendwell.ui.PassphraseField;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses a passphrase, with what losing it means said before. */
public final class PassphraseView extends View {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass ENOUGH = PseudoClass.getPseudoClass("enough");

    private final FirstRunViewModel model;
    private final NewPassphraseViewModel words;

    @FXML
    private PassphraseField passphrase;
    @FXML
    private HBox meter;
    @FXML
    private Label strength;
    @FXML
    private Label length;
    @FXML
    private VBox second;
    @FXML
    private PassphraseField again;
    @FXML
    private Label compared;
    @FXML
    private Button suggest;
    @FXML
    private Label place;
    @FXML
    private Hyperlink anotherPlace;
    @FXML
    private Label answer;

    public PassphraseView(FirstRunViewModel model) {
        this.model = model;
        this.words = model.passphrase();
    }

    @FXML
    private void initialize() {
        passphrase.text().bindBidirectional(words.words());
        passphrase.shown().bindBidirectional(words.shown());
        passphrase.help().bind(model.answer());
        again.text().bindBidirectional(words.again());
        second.visibleProperty().bind(words.shown().not());
        second.managedProperty().bind(second.visibleProperty());
        compared.textProperty().bind(words.compared());
        length.textProperty().bind(words.length());
        for (int i = 0; i < Strength.values().length; i++) {
            meter.getChildren().add(segment());
        }
        words.strength().subscribe(this::measured);
        suggest.setOnAction(event -> words.suggest());
        model.place().subscribe(file -> place.setText(Words.of("vault.first.place", file.toString())));
        anotherPlace.setOnAction(event -> model.anotherPlace());
        answer.textProperty().bind(model.answer());
        answer.visibleProperty().bind(model.answer().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        model.busy().subscribe(busy -> {
            passphrase.editable().set(!busy);
            again.editable().set(!busy);
        });
    }

    private static Region segment() {
        var segment = new Region();
        segment.getStyleClass().add("strength-segment");
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }

    private void measured(@Nullable Strength now) {
        int filled = now == null ? 0 : List.of(Strength.values()).indexOf(now) + 1;
        for (int i = 0; i < meter.getChildren().size(); i++) {
            Node segment = meter.getChildren().get(i);
            segment.pseudoClassStateChanged(FILLED, i < filled);
            segment.pseudoClassStateChanged(ENOUGH, now != null && now.isEnough());
        }
        strength.setText(now == null ? "" : Words.of("vault.strength." + now.name().toLowerCase(Locale.ROOT)));
        boolean enough = now != null && now.isEnough();
        strength.setGraphic(enough ? new FontIcon("remixmz-shield-check-line") : null);
        strength.pseudoClassStateChanged(ENOUGH, enough);
    }

    @Override
    public void enter() {
        passphrase.requestFocus();
    }
}
