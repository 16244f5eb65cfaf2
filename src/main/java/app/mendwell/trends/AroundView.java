package app.mendwell.trends;

import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.RhythmPlot;
import app.mendwell.trends.figures.Rhythm;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;

/** Beside mood over time: weekdays, the days of one tag, a month. */
final class AroundView extends View {

    private final TrendsViewModel model;
    private final MonthViewModel months;
    private final ViewsViewModel kept;

    @FXML
    private ChartCard weekdays;
    @FXML
    private DaysCard days;
    @FXML
    private MonthCard month;

    AroundView(TrendsViewModel model, MonthViewModel months, ViewsViewModel kept) {
        this.model = model;
        this.months = months;
        this.kept = kept;
    }

    @FXML
    private void initialize() {
        month.show(months);
        days.onOpen(model::open);
        days.managedProperty().bind(days.visibleProperty());
        days.tag().bindBidirectional(kept.tag());
        model.picture().subscribe(this::show);
    }

    private void show(TrendsViewModel.@Nullable Picture picture) {
        if (picture != null) {
            Rhythm rhythm = picture.beside().weekdays();
            weekdays.show(rhythm, new RhythmPlot(rhythm));
            weekdays.setInformation(rhythm.enough() ? Words.of("trends.rhythm.legend") : "");
            days.show(picture);
        }
    }

    /** Shows just the days of a tag and puts the focus there. */
    void showDays(String tag) {
        days.tag().set(tag);
        days.requestFocusOnTag();
    }

    @Override
    public void enter() {
        months.refresh();
    }
}
