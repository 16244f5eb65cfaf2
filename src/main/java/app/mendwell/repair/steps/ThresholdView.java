package app.mendwell.repair.steps;

import app.mendwell.ui.FixedText;
import app.mendwell.ui.House;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A page before the steps: a title, a few words, answers that all look alike, and Close. None is chosen beforehand. */
public final class ThresholdView extends View {

    private final Wizard wizard;
    private final Threshold page;
    private final House house;

    @FXML
    private BorderPane frame;
    @FXML
    private Label title;
    @FXML
    private VBox texts;
    @FXML
    private VBox help;
    @FXML
    private FixedText helpText;
    @FXML
    private VBox choices;
    @FXML
    private Label nothing;
    @FXML
    private Button close;

    public ThresholdView(Wizard wizard, Threshold page, House house) {
        this.wizard = wizard;
        this.page = page;
        this.house = house;
    }

    @FXML
    private void initialize() {
        helpText.setText(Words.of("safety.k2"));
        shown(help, page == Threshold.SPACE);
        shown(nothing, page != Threshold.LEAVING && page != Threshold.SPACE);
        switch (page) {
            case GATE -> gate();
            case NOT_SURE -> notSure();
            case SPACE -> space();
            case LENGTH -> length();
            case LEAVING -> leaving();
        }
        close.setOnAction(event -> wizard.close());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void gate() {
        title.setText(Words.of("repair.gate.title"));
        say("repair.gate.text", "threshold-lead");
        choice("hardMoment", Words.of("repair.gate.hard_moment"), wizard::openly);
        choice("afraid", Words.of("repair.gate.afraid", house.preferred().get().partnerLabel()), wizard::privately);
        choice("frightened", Words.of("repair.gate.frightened"), wizard::someoneFrightened);
        choice("notSure", Words.of("repair.gate.not_sure"), wizard::notSure);
        choice("skip", Words.of("repair.gate.skip"), wizard::skip);
    }

    private void notSure() {
        title.setText(Words.of("repair.gate.not_sure"));
        say("repair.not_sure.notice", "threshold-text");
        say("repair.not_sure.familiar", "threshold-text");
        choice("privately", Words.of("repair.wizard.private_pages"), wizard::privately);
        choice("goOn", Words.of("repair.not_sure.go_on"), wizard::skip);
    }

    private void space() {
        title.setText(Words.of("repair.space.title"));
        say("repair.space.text", "threshold-text");
        choice("goOn", Words.of("repair.space.go_on"), wizard::givingRoom);
    }

    private void length() {
        title.setText(Words.of("repair.length.title"));
        say("repair.length.text", "threshold-lead");
        choice("brief", Words.of("repair.length.short"), () -> wizard.takeTime(true));
        choice("full", Words.of("repair.length.full"), () -> wizard.takeTime(false));
    }

    private void leaving() {
        title.setText(Words.of("repair.leaving.title"));
        choice("keepDraft", Words.of("repair.leaving.keep"), wizard::keepDraft);
        choice("binDraft", Words.of("repair.leaving.bin"), wizard::binDraft);
    }

    private void say(String key, String style) {
        var text = new Label(Words.of(key));
        text.getStyleClass().add(style);
        text.setWrapText(true);
        texts.getChildren().add(text);
    }

    private void choice(String id, String words, Runnable act) {
        var choice = new Button(words);
        choice.setId(id);
        choice.getStyleClass().add("mw-choice");
        choice.setWrapText(true);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> act.run());
        choices.getChildren().add(choice);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            wizard.close();
        }
    }

    /** The focus is on the heading: no answer is chosen beforehand, except to keep what was written. */
    @Override
    public void enter() {
        // What lies in a scroll pane is in the window once the pane is drawn, and can take the focus then only.
        frame.applyCss();
        if (page == Threshold.LEAVING) {
            choices.getChildren().getFirst().requestFocus();
        } else {
            title.requestFocus();
        }
    }
}
