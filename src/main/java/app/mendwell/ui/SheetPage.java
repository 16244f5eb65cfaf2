package app.mendwell.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A page that takes the place of a room for a while: the way back, a title, what is written, and at its end what stands
 * beside it always. Where the window is narrow for its text, that stands above or below. The footer stays put.
 */
@DefaultProperty("content")
public final class SheetPage extends BorderPane {

    /** Under this effective width there is no place beside the page. */
    private static final double BESIDE = 860;

    private final Button back = new Button("", new FontIcon("remixal-arrow-left-line"));
    private final Label title = new Label();
    private final Label kept = new Label("", new FontIcon("remixal-check-line"));
    private final VBox above = new VBox();
    private final VBox content = new VBox();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox aside = new VBox();
    private final ScrollPane asideScroll = new ScrollPane(aside);
    private final StackPane page = new StackPane(scroll);
    private final HBox middle = new HBox(page, asideScroll);
    private final HBox footer = new HBox();
    private boolean asideBelow;
    private final Breadth breadth = new Breadth();

    public SheetPage() {
        getStyleClass().add("sheet-page");
        back.getStyleClass().addAll("mw-link", "sheet-back");
        title.getStyleClass().add("mw-title");
        title.setWrapText(true);
        kept.getStyleClass().addAll("mw-small", "sheet-kept");
        kept.visibleProperty().bind(kept.textProperty().isNotEmpty());
        kept.managedProperty().bind(kept.visibleProperty());
        kept.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, kept);
        head.getStyleClass().add("sheet-head");
        content.getStyleClass().add("sheet-content");
        above.managedProperty().bind(above.visibleProperty());
        column.getStyleClass().add("sheet-column");
        var top = new VBox(back, head);
        top.getStyleClass().add("sheet-top");
        column.getChildren().addAll(top, above, content);
        scroll.setContent(column);
        aside.getStyleClass().add("mw-aside");
        footer.getStyleClass().add("mw-footer");
        footer.managedProperty().bind(footer.visibleProperty());
        for (ScrollPane each : new ScrollPane[]{scroll, asideScroll}) {
            each.setFitToWidth(true);
            each.setFocusTraversable(false);
        }
        asideScroll.getStyleClass().add("sheet-aside");
        HBox.setHgrow(page, Priority.ALWAYS);
        setCenter(middle);
        setBottom(footer);
        getChildren().add(breadth);
        footer.getChildren().subscribe(() -> footer.setVisible(!footer.getChildren().isEmpty()));
        footer.setVisible(false);
        aside.getChildren().subscribe(this::fit);
        breadth.effective().subscribe(this::fit);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void fit() {
        boolean beside = breadth.effective().get() >= BESIDE;
        boolean any = !aside.getChildren().isEmpty();
        asideScroll.setVisible(beside && any);
        asideScroll.setManaged(beside && any);
        above.setVisible(!beside && any);
        if (beside && !aside.equals(asideScroll.getContent())) {
            above.getChildren().clear();
            asideScroll.setContent(aside);
        } else if (!beside && aside.equals(asideScroll.getContent())) {
            asideScroll.setContent(null);
            above.getChildren().setAll(aside);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT && event.isAltDown() && back.isVisible()) {
            event.consume();
            back.fire();
        }
    }

    /** The way back and what it is called. */
    public void back(ObservableValue<String> words, Runnable act) {
        back.textProperty().bind(words);
        back.setOnAction(event -> act.run());
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    /** What is said about keeping, as “Kept as you type”. */
    public void line(ObservableValue<String> words) {
        kept.textProperty().bind(words);
    }

    public ObservableList<Node> getContent() {
        return content.getChildren();
    }

    /** What stands beside the page. */
    public ObservableList<Node> getAside() {
        return aside.getChildren();
    }

    /** Whether what stands beside the page goes below it where there is no room, and not above. */
    public boolean isAsideBelow() {
        return asideBelow;
    }

    public void setAsideBelow(boolean below) {
        asideBelow = below;
        column.getChildren().remove(above);
        column.getChildren().add(below ? column.getChildren().size() : 1, above);
    }

    public ObservableList<Node> getFooter() {
        return footer.getChildren();
    }

    /** Where something can be laid over the page. */
    public ObservableList<Node> getOver() {
        return page.getChildren();
    }

    /** Puts the focus on the way back, for a page that is only read. */
    public void focusBack() {
        back.requestFocus();
    }

    /** Shows the beginning of the page. */
    public void toTop() {
        scroll.setVvalue(0);
    }
}
