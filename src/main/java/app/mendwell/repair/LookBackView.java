package app.mendwell.repair;

import app.mendwell.repair.life.LookBack;
import app.mendwell.repair.output.Plan;
import app.mendwell.ui.Breadth;
import app.mendwell.ui.DateField;
import app.mendwell.ui.Popover;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How is it now? One card with a few questions, the plan beside it. Every question can stay open. */
final class LookBackView extends View {

    private final LookBackViewModel model;
    private final Runnable close;

    @FXML
    private BorderPane page;
    @FXML
    private Button back;
    @FXML
    private VBox column;
    @FXML
    private HBox columns;
    @FXML
    private Label title;
    @FXML
    private Form form;
    @FXML
    private Button another;
    @FXML
    private Button skip;
    @FXML
    private Button save;
    @FXML
    private VBox aside;
    @FXML
    private VBox planBox;
    @FXML
    private VBox plan;
    @FXML
    private Button repair;
    @FXML
    private Breadth breadth;

    /** @param close leads back to the list, with the repair open beside it */
    LookBackView(LookBackViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> close.run());
        repair.setOnAction(event -> close.run());
        title.setText(model.title());
        form.show(model.form(), "repair.look_back", model.tags(), model.fields());
        var step = new Button(Words.of("repair.look_back.make_step"));
        step.getStyleClass().addAll("mw-link", "look-back-way");
        step.setId("makeStep");
        step.setOnAction(event -> model.makeStep());
        form.after("next_change").getChildren().add(step);
        save.setOnAction(event -> model.save());
        skip.setOnAction(event -> model.skip());
        another.setOnAction(event -> anotherDay());
        model.form().fields().subscribe(fields -> {
            save.setDisable(!LookBack.isAnswered(fields));
            step.setVisible(model.canMakeStep());
            step.setManaged(model.canMakeStep());
        });
        model.plan().forEach(section -> plan.getChildren().add(section(section)));
        planBox.setVisible(!model.plan().isEmpty());
        planBox.setManaged(!model.plan().isEmpty());
        breadth.effective().subscribe(width -> fit(width.doubleValue()));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The plan stands beside the card, or under it where the window is narrow for its text. */
    private void fit(double width) {
        Pane place = width >= Breadth.NARROW ? columns : column;
        if (!place.equals(aside.getParent())) {
            columns.getChildren().remove(aside);
            column.getChildren().remove(aside);
            place.getChildren().add(aside);
        }
    }

    private static Node section(Plan.Section section) {
        var lead = new Label(section.lead().replaceFirst(":$", ""));
        lead.getStyleClass().add("mw-label");
        var box = new VBox(lead);
        box.getStyleClass().add("plan-section");
        for (String line : section.lines()) {
            var text = new Label(line);
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(text);
        }
        return box;
    }

    private void anotherDay() {
        var day = new DateField();
        LocalDate first = model.tomorrow();
        day.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(LocalDate item, boolean empty) {
                super.updateItem(item, empty);
                setDisable(empty || item.isBefore(first));
            }
        });
        day.setValue(first);
        day.setAccessibleText(Words.of("repair.look_back.day"));
        var label = new Label(Words.of("repair.look_back.day"));
        label.getStyleClass().add("mw-label");
        var keep = new Button(Words.of("repair.look_back.day.keep"));
        var sheet = new Popover(label, day, keep);
        keep.setOnAction(event -> {
            LocalDate chosen = day.getValue();
            if (chosen != null && !chosen.isBefore(first)) {
                sheet.close();
                model.anotherDay(chosen);
            }
        });
        sheet.open(another);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.save();
        } else if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
            event.consume();
            model.flush(() -> {});
        }
    }

    @Override
    public void enter() {
        form.focus(null, 0);
    }

    @Override
    public void leave() {
        model.flush(() -> {});
    }
}
