package app.mendwell.ui;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The list of a room: rows under group headings, drawn only where they are seen. Arrows, Home, End and letters move,
 * Enter opens, Delete puts into the bin. A row that is read anew stays chosen, by its key.
 */
public final class RowList<R> extends ListView<R> {

    /** How one row looks; made once for each place on screen and used for many rows. */
    public interface Face<R> {

        Node node();

        void show(R row);

        /** What a screen reader says of the row. */
        String said(R row);
    }

    private Function<? super R, String> group = row -> "";
    private Function<? super R, ?> key = row -> row;
    private Supplier<? extends Face<R>> face = () -> {
        throw new IllegalStateException("no face");
    };
    private IntConsumer near = index -> {};
    private Consumer<R> opened = row -> {};
    private Consumer<R> binned = row -> {};
    private @Nullable Object chosen;
    private boolean choosing;
    private boolean picks;

    public RowList() {
        getStyleClass().add("row-list");
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !choosing) {
                chosen = key.apply(now);
                if (!picks) {
                    opened.accept(now);
                }
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::letter);
    }

    /**
     * Shows these rows.
     *
     * @param newKey what tells two rows apart, as their id
     * @param newGroup the heading over a row, empty for none; rows of one group stand together
     * @param newFace makes the look of one row
     */
    public void show(ObservableList<R> rows, Function<? super R, ?> newKey, Function<? super R, String> newGroup,
            Supplier<? extends Face<R>> newFace) {
        key = newKey;
        group = newGroup;
        face = newFace;
        setItems(rows);
        // A change listener comes after the list's own, which lets go of the choice when rows are read anew.
        rows.addListener((ListChangeListener<R>) change -> chooseAgain());
    }

    /** Told which row came on screen, so that more can be read in time. */
    public void onNear(IntConsumer newNear) {
        near = newNear;
    }

    /** Told when the person chooses a row; not when it is chosen by {@link #choose}. */
    public void onOpen(Consumer<R> newOpened) {
        opened = newOpened;
    }

    public void onBin(Consumer<R> newBinned) {
        binned = newBinned;
    }

    /** Marks the row of this key, or none for null, without opening it. */
    public void choose(@Nullable Object newChosen) {
        chosen = newChosen;
        chooseAgain();
    }

    /** Lets only Enter or a click open a row: moving through the list opens nothing. */
    public void pickOnly() {
        picks = true;
    }

    private void chooseAgain() {
        choosing = true;
        int place = -1;
        for (int i = 0; chosen != null && place < 0 && i < getItems().size(); i++) {
            place = Objects.equals(key.apply(getItems().get(i)), chosen) ? i : -1;
        }
        if (place >= 0) {
            getSelectionModel().clearAndSelect(place);
        } else {
            getSelectionModel().clearSelection();
        }
        choosing = false;
    }

    private void key(KeyEvent event) {
        R row = getSelectionModel().getSelectedItem();
        if (row == null || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            opened.accept(row);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            binned.accept(row);
        }
    }

    /** A letter goes to the next row that begins with it, as it is said. */
    private void letter(KeyEvent event) {
        String typed = event.getCharacter();
        int size = getItems().size();
        if (typed.isEmpty() || !Character.isLetterOrDigit(typed.codePointAt(0)) || event.isShortcutDown()
                || event.isAltDown() || size == 0) {
            return;
        }
        event.consume();
        Face<R> voice = face.get();
        for (int step = 1; step <= size; step++) {
            int place = Math.floorMod(getSelectionModel().getSelectedIndex() + step, size);
            String said = voice.said(getItems().get(place));
            if (said.regionMatches(true, 0, typed, 0, typed.length())) {
                getSelectionModel().clearAndSelect(place);
                scrollTo(place);
                return;
            }
        }
    }

    private final class Cell extends ListCell<R> {

        private final Label heading = new Label();
        private final VBox box = new VBox();
        private @Nullable Face<R> mine;

        Cell() {
            getStyleClass().add("row-cell");
            setOnMouseClicked(event -> {
                if (picks && getItem() != null) {
                    opened.accept(getItem());
                }
            });
            heading.getStyleClass().add("mw-group");
            heading.managedProperty().bind(heading.visibleProperty());
            setPrefWidth(0);
        }

        /** As high as the face is in the width there is: its words may wrap. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double whole = getWidth() > 0 ? getWidth() : RowList.this.getWidth();
            return snappedTopInset() + snapSizeY(box.prefHeight(whole - snappedLeftInset() - snappedRightInset()))
                    + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Face<R> present = mine;
            if (present == null) {
                present = face.get();
                mine = present;
                present.node().getStyleClass().add("row-face");
                box.getChildren().setAll(heading, present.node());
            }
            present.show(row);
            String name = group.apply(row);
            boolean first = getIndex() == 0 || !group.apply(getItems().get(getIndex() - 1)).equals(name);
            heading.setText(name);
            heading.setVisible(first && !name.isEmpty());
            setGraphic(box);
            setAccessibleText(present.said(row));
            near.accept(getIndex());
        }
    }
}
