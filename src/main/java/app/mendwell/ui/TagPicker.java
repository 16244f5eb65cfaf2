package app.mendwell.ui;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * Tags of a record: those chosen, and a field that finds others as one types. What has no tag yet can be made, of any
 * allowed kind. Up and Down move in the list below, Enter takes, Esc closes, Backspace in the empty field takes away.
 */
public final class TagPicker extends FlowPane {

    /** Where tags come from; answers arrive on the FX thread. */
    public interface Source {

        /** Finds the tags whose name begins with or holds what is typed, at most ten; all kinds. */
        void find(String typed, Consumer<List<Tag>> then);

        /** Makes a tag of this name and kind, or gives the one there is. */
        void make(String name, TagKind kind, Consumer<Tag> then);
    }

    private static final int ROW = 34;

    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final ListView<TagOffer> offers = new ListView<>();
    private final Popup popup = new Popup();
    private List<TagKind> kinds = List.of(TagKind.values());
    private @Nullable Source source;
    private @Nullable Consumer<Tag> open;

    public TagPicker() {
        getStyleClass().add("tag-picker");
        setPrefWrapLength(0);
        field.getStyleClass().add("tag-field");
        field.setPromptText(Words.of("ui.tag.add"));
        field.setAccessibleText(Words.of("ui.tag.add"));
        field.setPrefColumnCount(9);
        field.textProperty().subscribe((before, now) -> look(now));
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        offers.getStyleClass().add("tag-offers");
        offers.setFixedCellSize(ROW);
        offers.setCellFactory(list -> new TagOfferCell());
        offers.setOnMouseClicked(event -> take());
        offers.setFocusTraversable(false);
        popup.getContent().add(offers);
        popup.setAutoHide(true);
        tags.subscribe(this::draw);
        draw();
    }

    /** Where tags come from. */
    public void from(Source newSource) {
        source = newSource;
    }

    /** Lets the name of a chosen tag lead somewhere. */
    public void onOpen(Consumer<Tag> newOpen) {
        open = newOpen;
        draw();
    }

    /** Only tags of these kinds are offered and made; the first is offered first for a new name. */
    public void kinds(List<TagKind> allowed) {
        kinds = List.copyOf(allowed);
    }

    /** What the empty field says, in place of “Add a tag”. */
    public void prompt(String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
    }

    /** What is chosen, in order. Changing the list changes the picker. */
    public ObservableList<Tag> tags() {
        return tags;
    }

    /** Goes to the field that finds tags. */
    public void find() {
        field.requestFocus();
    }

    private void draw() {
        var nodes = new ArrayList<Node>();
        for (Tag tag : tags) {
            nodes.add(new TagChip(tag, () -> tags.remove(tag), open));
        }
        // The field stays in the scene, so that it keeps the focus.
        if (getChildren().isEmpty()) {
            getChildren().add(field);
        }
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, nodes);
    }

    private void look(String typed) {
        if (source == null || typed.isBlank()) {
            popup.hide();
            return;
        }
        source.find(typed.strip(), found -> {
            if (typed.equals(field.getText())) {
                offer(typed.strip(), found);
            }
        });
    }

    private void offer(String typed, List<Tag> found) {
        var rows = new ArrayList<TagOffer>();
        for (Tag tag : found) {
            if (kinds.contains(tag.kind()) && !tags.contains(tag)) {
                rows.add(new TagOffer(tag, tag.kind(), tag.name()));
            }
        }
        for (TagKind kind : kinds) {
            boolean there = found.stream().anyMatch(tag -> tag.kind() == kind && tag.name().equalsIgnoreCase(typed));
            if (!there && Tag.fits(typed)) {
                rows.add(new TagOffer(null, kind, typed));
            }
        }
        offers.getItems().setAll(rows);
        offers.getSelectionModel().selectFirst();
        offers.setPrefHeight(rows.size() * (double) ROW + 10);
        showPopup();
    }

    private void showPopup() {
        Bounds here = field.localToScreen(field.getBoundsInLocal());
        if (here != null && !offers.getItems().isEmpty() && field.isFocused()) {
            popup.show(field, here.getMinX(), here.getMaxY() + 4);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, 1);
            case UP -> step(event, -1);
            case ENTER -> enter(event);
            case ESCAPE -> escape(event);
            case BACK_SPACE -> removeLast(event);
            default -> {
                // Typed into the field.
            }
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        int size = offers.getItems().size();
        if (size > 0) {
            offers.getSelectionModel().select(Math.floorMod(offers.getSelectionModel().getSelectedIndex() + by, size));
        }
    }

    private void enter(KeyEvent event) {
        if (!field.getText().isBlank() && !event.isShortcutDown()) {
            event.consume();
            take();
        }
    }

    private void escape(KeyEvent event) {
        if (!field.getText().isEmpty()) {
            event.consume();
            field.clear();
        }
    }

    private void removeLast(KeyEvent event) {
        if (field.getText().isEmpty() && !tags.isEmpty()) {
            event.consume();
            tags.removeLast();
        }
    }

    private void take() {
        TagOffer offer = offers.getSelectionModel().getSelectedItem();
        if (offer == null || source == null) {
            return;
        }
        Tag present = offer.tag();
        if (present != null) {
            add(present);
        } else {
            source.make(offer.name(), offer.kind(), this::add);
        }
        field.clear();
    }

    private void add(Tag tag) {
        if (tags.stream().noneMatch(other -> other.id().equals(tag.id()))) {
            tags.add(tag);
        }
    }
}
