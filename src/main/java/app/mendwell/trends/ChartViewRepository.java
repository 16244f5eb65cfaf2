package app.mendwell.trends;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.trends.figures.Metric;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Kept views of the charts at rest. Blocks. */
public final class ChartViewRepository {

    public static final Kind KIND = Kind.of("chart_view", "chart_views").text("name").json("metrics").text("range")
            .tags("tag_refs").json("marked_days").titled("name").build();

    private final Records records;

    public ChartViewRepository(Records records) {
        this.records = records;
    }

    /** Those that are not binned, by name. */
    public List<ChartView> all() {
        return records.list(KIND, "where deleted_at is null order by name collate nocase, id").stream()
                .map(ChartViewRepository::read).toList();
    }

    /** Keeps it, new or changed; the days marked in an older one stay. */
    public void save(ChartView view) {
        Fields before = records.find(KIND, view.id()).map(Stored::fields).orElse(Fields.EMPTY);
        records.save(KIND, view.id(), before.with("name", view.name()).with("metrics", view.metrics().stream()
                .map(Metric::stored).toList()).with("range", view.reach().stored()).with("tag_refs", view.tags()));
    }

    public void bin(UUID id) {
        records.bin(KIND, id);
    }

    private static ChartView read(Stored stored) {
        Fields fields = stored.fields();
        // Metrics of a newer program are passed over.
        List<Metric> metrics = fields.words("metrics").stream().map(Metric::of).flatMap(Optional::stream).toList();
        return new ChartView(stored.id(), fields.text("name"), metrics, Reach.of(fields.text("range")).orElse(
                Reach.DAYS_90), fields.ids("tag_refs"));
    }
}
