package app.mendwell.trends;

import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.trends.figures.Metric;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Ways of looking that are kept: which metrics, how far back, the days of which tag. */
public final class ViewsViewModel {

    private final House house;
    private final TrendsViewModel charts;
    private final ChartViewRepository repository;
    private final ObjectProperty<@Nullable String> tag = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanBinding canKeep = Bindings
            .createBooleanBinding(() -> ChartView.fits(Objects.requireNonNullElse(
                    name.get(), "")), name);
    private final ObservableList<ChartView> kept = FXCollections.observableArrayList();

    public ViewsViewModel(House house, TrendsViewModel charts) {
        this.house = house;
        this.charts = charts;
        this.repository = new ChartViewRepository(house.records());
    }

    public void refresh() {
        house.tasks().run(() -> repository.all(), all -> kept.setAll(all));
    }

    /** By name. */
    public ObservableList<ChartView> kept() {
        return kept;
    }

    /** The name that a new one is to have. */
    public StringProperty name() {
        return name;
    }

    public BooleanBinding canKeep() {
        return canKeep;
    }

    /** The id of the tag whose days are shown, or null. */
    public ObjectProperty<@Nullable String> tag() {
        return tag;
    }

    /** Keeps what is shown now under the name that is typed. */
    public void keep() {
        String typed = Objects.requireNonNullElse(name.get(), "");
        if (!ChartView.fits(typed)) {
            return;
        }
        var metrics = new ArrayList<Metric>();
        metrics.add(Metric.MOOD);
        metrics.addAll(charts.beside());
        String shown = tag.get();
        List<UUID> tags = shown == null ? List.of() : List.of(UUID.fromString(shown));
        var view = ChartView.named(typed, metrics, charts.present(), tags);
        house.tasks().run(() -> {
            repository.save(view);
            return repository.all();
        }, all -> {
            kept.setAll(all);
            name.set("");
            house.notices().say(Words.of("ui.kept.asked"));
        });
    }

    /** Looks as it was kept. */
    public void look(ChartView view) {
        charts.reach().set(view.reach());
        charts.beside().setAll(view.metrics().stream().filter(metric -> metric != Metric.MOOD).toList());
        if (!view.tags().isEmpty()) {
            tag.set(view.tags().getFirst().toString());
        }
    }

    public void bin(ChartView view) {
        house.undo().doing(new Label("trends.views.binned", view.name()), List.of(new Touched(ChartViewRepository.KIND,
                view.id())), () -> {
                    repository.bin(view.id());
                    return repository.all();
                }, kept::setAll);
    }
}
