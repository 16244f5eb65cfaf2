package app.mendwell.journal.calendar;

import app.mendwell.ui.Dates;
import app.mendwell.ui.MoodGlyph;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Days to look at, one of them chosen. The whole is one stop of the Tab key; arrows and Page keys move the choice. */
public abstract class DayGrid extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass TO_COME = PseudoClass.getPseudoClass("to-come");

    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final Map<LocalDate, Region> cells = new HashMap<>();
    private Map<LocalDate, Integer> moods = Map.of();
    private LocalDate today = LocalDate.EPOCH;

    protected DayGrid() {
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        day.subscribe(this::chosen);
    }

    /** Shows the weather of these days. */
    public void show(Map<LocalDate, Integer> newMoods, LocalDate newToday) {
        moods = newMoods;
        today = newToday;
        redraw();
    }

    /** Draws every day anew, with the focus where it was. */
    private void redraw() {
        boolean focused = cells.values().stream().anyMatch(Region::isFocused);
        cells.clear();
        getChildren().clear();
        LocalDate chosen = day.get();
        if (chosen != null) {
            draw(chosen);
            mark();
            if (focused) {
                focusChosen();
            }
        }
    }

    private void chosen(@Nullable LocalDate before, @Nullable LocalDate now) {
        if (before == null || now == null || !sameFrame(before, now) || cells.isEmpty()) {
            redraw();
        } else {
            boolean focused = cells.values().stream().anyMatch(Region::isFocused);
            mark();
            if (focused) {
                focusChosen();
            }
        }
    }

    /** Puts the days around the chosen one in their places, with {@link #place}. */
    protected abstract void draw(LocalDate chosen);

    /** Whether both days are drawn at once. */
    protected abstract boolean sameFrame(LocalDate one, LocalDate other);

    /** The day that an arrow up or down leads to. */
    protected abstract LocalDate row(LocalDate from, int by);

    protected void place(LocalDate date, Region cell, int column, int row) {
        cell.getStyleClass().add("day-cell");
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.setAccessibleText(said(date));
        cell.pseudoClassStateChanged(TODAY, date.equals(today));
        cell.pseudoClassStateChanged(TO_COME, date.isAfter(today));
        cell.setOnMousePressed(event -> {
            day.set(date);
            focusChosen();
        });
        cells.put(date, cell);
        add(cell, column, row);
    }

    /** “19 October, Rainy”; a day without a mood is said by its date alone. */
    private String said(LocalDate date) {
        Integer mood = moods.get(date);
        String words = Dates.dayAndMonth(date);
        return mood == null ? words : Words.of("journal.calendar.day", words, MoodGlyph.word(mood));
    }

    /** A pixel of a day: its colour and its sign, or blank. */
    protected Label pixel(LocalDate date) {
        Integer mood = moods.get(date);
        var pixel = new Label(mood == null ? "" : MoodGlyph.pixel(mood));
        pixel.getStyleClass().setAll("pixel", "pixel-" + Objects.requireNonNullElse(mood, 0));
        return pixel;
    }

    protected boolean hasMood(LocalDate date) {
        return moods.containsKey(date);
    }

    private void mark() {
        cells.forEach((date, cell) -> {
            boolean here = date.equals(day.get());
            cell.pseudoClassStateChanged(CHOSEN, here);
            cell.setFocusTraversable(here);
        });
    }

    private void focusChosen() {
        Region cell = cells.get(day.get());
        if (cell != null) {
            cell.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        LocalDate now = day.get();
        if (now == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        LocalDate next = switch (event.getCode()) {
            case LEFT -> now.minusDays(1);
            case RIGHT -> now.plusDays(1);
            case UP -> row(now, -1);
            case DOWN -> row(now, 1);
            case PAGE_UP -> now.minusMonths(1);
            case PAGE_DOWN -> now.plusMonths(1);
            default -> now;
        };
        if (!next.equals(now)) {
            event.consume();
            day.set(next);
        }
    }

    /** The chosen day. */
    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }
}
