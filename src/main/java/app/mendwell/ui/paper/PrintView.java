package app.mendwell.ui.paper;

import app.mendwell.paper.Paper;
import app.mendwell.ui.Callout;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** Pages as they will be printed, with what may stand on them at the end; a page of its own inside the program. */
public final class PrintView extends View {

    /** How large a page is drawn at most, compared to paper. */
    private static final double DRAWN = 0.69;
    /** Two stand side by side as long as each is drawn at least so large. */
    private static final double SMALLEST = 0.6;

    private final PrintViewModel model;
    private final Press press;
    private final Runnable close;

    @FXML
    private BorderPane page;
    @FXML
    private Button back;
    @FXML
    private Label title;
    @FXML
    private Button save;
    @FXML
    private Button print;
    @FXML
    private ScrollPane scroll;
    @FXML
    private FlowPane pages;
    @FXML
    private VBox choices;
    @FXML
    private Label heading;
    @FXML
    private Segmented<Paper.Size> size;
    @FXML
    private Segmented<Integer> text;
    @FXML
    private Callout missing;

    /** @param close leads back to where one was */
    public PrintView(PrintViewModel model, Press press, Runnable close) {
        this.model = model;
        this.press = press;
        this.close = close;
    }

    @FXML
    private void initialize() {
        title.setText(model.title());
        back.setOnAction(event -> close.run());
        save.setOnAction(event -> model.save());
        save.disableProperty().bind(model.saving());
        print.setOnAction(event -> model.printed(press.print(drawn(), model.size().get())));
        size.show(List.of(Paper.Size.values()),
                each -> Words.of("ui.print.size." + each.name().toLowerCase(java.util.Locale.ROOT)));
        size.value().set(model.size().get());
        size.value().subscribe(chosen -> {
            if (chosen != null) {
                model.size().set(chosen);
            }
        });
        text.show(PrintViewModel.SIZES, String::valueOf);
        text.value().set(model.text().get());
        text.value().subscribe(chosen -> {
            if (chosen != null) {
                model.text().set(chosen);
            }
        });
        choices.getChildren().addAll(model.choices().stream().map(PrintView::box).toList());
        heading.setText(model.heading());
        heading.setVisible(!model.heading().isEmpty());
        heading.managedProperty().bind(heading.visibleProperty());
        choices.managedProperty().bind(choices.visibleProperty());
        choices.setVisible(!model.choices().isEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        model.papers().subscribe(this::draw);
        model.size().subscribe(this::draw);
        model.text().subscribe(this::draw);
        scroll.viewportBoundsProperty().map(Bounds::getWidth).subscribe(width -> draw());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Node box(PrintChoice choice) {
        var box = new CheckBox(choice.label());
        box.selectedProperty().bindBidirectional(choice.on());
        return box;
    }

    private void key(KeyEvent event) {
        boolean leave = event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.LEFT && event.isAltDown());
        if (leave) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            print.fire();
        }
    }

    private List<Region> drawn() {
        return PaperPages.of(model.papers().get(), model.setting());
    }

    private void draw() {
        pages.getChildren().setAll(drawn().stream().map(this::preview).toList());
        missing.setText(model.missing());
        missing.setVisible(!missing.getText().isEmpty());
        print.setDisable(model.papers().get().isEmpty());
    }

    private Node preview(Region sheet) {
        double room = scroll.getViewportBounds().getWidth() - pages.getPadding().getLeft()
                - pages.getPadding().getRight();
        boolean pair = room - pages.getHgap() >= 2 * SMALLEST * sheet.getPrefWidth();
        double each = pair ? (room - pages.getHgap() - 4) / 2 : room;
        double scale = room <= 0 ? DRAWN : Math.min(DRAWN, each / sheet.getPrefWidth());
        sheet.getTransforms().setAll(new Scale(scale, scale));
        var frame = new StackPane(new Group(sheet));
        frame.getStyleClass().add("print-sheet");
        return frame;
    }

    @Override
    public void enter() {
        print.requestFocus();
    }
}
