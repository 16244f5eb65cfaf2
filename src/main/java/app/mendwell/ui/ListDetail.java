package app.mendwell.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A list at the start and what is open beside it. Where the window is narrow the list is slimmer, and where text is
 * very large the two become pages with a way back (design section 2).
 */
public final class ListDetail extends BorderPane {

    private static final double SLIM = 284;

    private final VBox list = new VBox();
    private final StackPane detail = new StackPane();
    private final Button back = new Button(Words.of("ui.list.back"), new FontIcon("remixal-arrow-left-line"));
    private final VBox detailPage = new VBox(back, detail);
    private final HBox both = new HBox(list, detailPage);
    private final Breadth breadth = new Breadth();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private double listWidth = 312;

    public ListDetail() {
        getStyleClass().add("list-detail");
        list.getStyleClass().add("mw-list-pane");
        detailPage.getStyleClass().add("mw-detail-page");
        back.getStyleClass().addAll("mw-plain", "list-back");
        back.setOnAction(event -> open.set(false));
        back.managedProperty().bind(back.visibleProperty());
        VBox.setMargin(back, new Insets(8, 8, 0, 8));
        VBox.setVgrow(detail, Priority.ALWAYS);
        HBox.setHgrow(detailPage, Priority.ALWAYS);
        setCenter(both);
        getChildren().add(breadth);
        widthProperty().subscribe(this::fit);
        breadth.effective().subscribe(this::fit);
        open.subscribe(this::fit);
    }

    private void fit() {
        double effective = breadth.effective().get();
        boolean pages = effective < Breadth.SLIGHT;
        double wide = (effective < Breadth.WIDE ? Math.min(SLIM, listWidth) : listWidth) * breadth.getFont().getSize()
                / Theme.EM;
        list.setMinWidth(pages ? 0 : wide);
        list.setPrefWidth(pages ? getWidth() : wide);
        list.setMaxWidth(pages ? Double.MAX_VALUE : wide);
        HBox.setHgrow(list, pages ? Priority.ALWAYS : Priority.NEVER);
        show(list, !pages || !open.get());
        show(detailPage, !pages || open.get());
        back.setVisible(pages);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What stands in the list pane, from top to bottom. */
    public javafx.collections.ObservableList<Node> getList() {
        return list.getChildren();
    }

    /** What may stand in the detail pane, one over the other. */
    public javafx.collections.ObservableList<Node> getDetail() {
        return detail.getChildren();
    }

    /** Pixels of the list pane in a wide window at text of 100 %. */
    public double getListWidth() {
        return listWidth;
    }

    public void setListWidth(double width) {
        listWidth = width;
        fit();
    }

    /** Whether something is open: where there is room for one page only, the list is then away. */
    public BooleanProperty open() {
        return open;
    }
}
