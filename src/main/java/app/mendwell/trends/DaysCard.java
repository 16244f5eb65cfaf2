package app.mendwell.trends;

import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.StripsPlot;
import app.mendwell.trends.figures.JustTheDays;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Just the days: those with a tag of one's choice and those without. */
public final class DaysCard extends StackPane {

    private final ChartCard card = new ChartCard();
    private final ComboBox<@Nullable String> tag = new ComboBox<>();
    private TrendsViewModel.@Nullable Picture picture;

    public DaysCard() {
        card.setId("days");
        card.getStyleClass().add("strips");
        card.chart().sideVisible().set(false);
        card.setInformation(Words.of("trends.days.just.about"));
        tag.setId("daysTag");
        tag.setAccessibleText(Words.of("trends.days.just.choose"));
        tag.setPromptText(Words.of("trends.days.just.choose"));
        tag.setConverter(new Name());
        tag.valueProperty().subscribe(this::draw);
        card.getChildren().add(1, tag);
        getChildren().add(card);
    }

    private final class Name extends StringConverter<@Nullable String> {

        @Override
        public String toString(@Nullable String id) {
            return id == null || picture == null ? "" : picture.names().tag(id);
        }

        @Override
        public @Nullable String fromString(@Nullable String words) {
            return null;
        }
    }

    public void onOpen(Consumer<LocalDate> open) {
        card.onOpen(open);
    }

    /** Shows the days of this picture; without a tag on any of them nothing is shown. */
    public void show(TrendsViewModel.Picture newPicture) {
        picture = newPicture;
        List<String> tags = newPicture.readings().days().stream().flatMap(day -> day.tags().stream()).distinct()
                .sorted(Comparator.comparing(newPicture.names()::tag, String.CASE_INSENSITIVE_ORDER)).toList();
        String before = tag.getValue();
        tag.getItems().setAll(tags);
        tag.setValue(before != null && tags.contains(before) ? before : tags.isEmpty() ? null : tags.getFirst());
        setVisible(!tags.isEmpty());
        draw();
    }

    /** Puts the focus where another tag is chosen. */
    public void requestFocusOnTag() {
        tag.requestFocus();
    }

    /** The id of the tag that is shown. */
    public ObjectProperty<@Nullable String> tag() {
        return tag.valueProperty();
    }

    private void draw() {
        String id = tag.getValue();
        if (picture != null && id != null) {
            JustTheDays days = picture.readings().justTheDays(id);
            card.show(days, new StripsPlot(days));
        }
    }
}
