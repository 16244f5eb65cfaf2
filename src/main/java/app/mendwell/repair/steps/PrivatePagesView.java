package app.mendwell.repair.steps;

import app.mendwell.ui.FixedText;
import app.mendwell.ui.GrowingArea;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Lines;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Four quiet tiles: someone to turn to, calm, a place to write that keeps nothing by itself, and what to think of. */
public final class PrivatePagesView extends View {

    private static final int NOTE = 20_000;
    private static final int SUPPORT = 2_000;
    /** What a tile needs, in em. */
    private static final double BROAD = 36;
    private static final double SLIM = 27;

    private final PrivatePages pages;
    private final Runnable closing;

    @FXML
    private BorderPane frame;
    @FXML
    private Label title;
    @FXML
    private VBox tiles;
    @FXML
    private FixedText help;
    @FXML
    private HBox own;
    @FXML
    private TextField support;
    @FXML
    private Button saveSupport;
    @FXML
    private Button calm;
    @FXML
    private GrowingArea note;
    @FXML
    private Button keep;
    @FXML
    private Button vanish;
    @FXML
    private Button close;

    public PrivatePagesView(PrivatePages pages, Runnable closing) {
        this.pages = pages;
        this.closing = closing;
    }

    @FXML
    private void initialize() {
        app.mendwell.ui.form.Limit.on(note, NOTE, full -> {});
        app.mendwell.ui.form.Limit.on(support, SUPPORT, full -> {});
        note.textProperty().bindBidirectional(pages.note());
        support.textProperty().bindBidirectional(pages.support());
        keep.disableProperty().bind(pages.note().map(String::isBlank));
        vanish.disableProperty().bind(pages.note().map(String::isEmpty));
        saveSupport.disableProperty().bind(pages.support().map(String::isBlank));
        keep.setOnAction(event -> pages.keep());
        vanish.setOnAction(event -> {
            pages.vanish();
            note.requestFocus();
        });
        saveSupport.setOnAction(event -> {
            pages.saveSupport();
            showHelp();
        });
        calm.setOnAction(event -> pages.calm());
        close.setOnAction(event -> closing.run());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        lay();
        showHelp();
    }

    private void showHelp() {
        String lines = pages.ownSupport();
        help.setText(lines.isEmpty() ? Words.of("safety.k2") : lines);
        own.setVisible(lines.isEmpty());
        own.setManaged(lines.isEmpty());
    }

    /** Two in a line where there is room, what is read and written broader than the rest. */
    private void lay() {
        var lines = new Lines();
        int place = 0;
        for (Node tile : List.copyOf(tiles.getChildren())) {
            lines.add(tile, place % 2 == 0 ? BROAD : SLIM);
            place++;
        }
        tiles.getChildren().setAll(lines);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && note.getText().isEmpty()) {
            event.consume();
            closing.run();
        }
    }

    @Override
    public void enter() {
        // What lies in a scroll pane is in the window once the pane is drawn, and can take the focus then only.
        frame.applyCss();
        showHelp();
        title.requestFocus();
    }
}
