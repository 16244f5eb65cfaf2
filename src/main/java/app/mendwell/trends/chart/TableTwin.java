package app.mendwell.trends.chart;

import app.mendwell.trends.figures.Said;
import app.mendwell.trends.figures.Table;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart as a table that can be walked through and sorted. */
public final class TableTwin extends TableView<List<@Nullable Object>> {

    public TableTwin() {
        getStyleClass().add("trend-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    public void show(String title, Table table) {
        setAccessibleText(title);
        getColumns().clear();
        for (int i = 0; i < table.columns().size(); i++) {
            getColumns().add(column(table.columns().get(i), i));
        }
        getItems().setAll(table.rows());
        getSortOrder().clear();
    }

    private static TableColumn<List<@Nullable Object>, @Nullable Object> column(Table.Column from, int i) {
        var column = new TableColumn<List<@Nullable Object>, @Nullable Object>(from.title());
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(i)));
        column.setCellFactory(each -> new Cell());
        return column;
    }

    private static final class Cell extends TableCell<List<@Nullable Object>, @Nullable Object> {

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : Said.cell(item));
        }
    }
}
