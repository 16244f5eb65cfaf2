package app.mendwell.together;

import app.mendwell.storage.Field;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.LinkFinder;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagRepository;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What an open record leads to by its own fields: where it comes from, and its tags. */
final class Aside {

    private record Read(List<Target> from, List<Tag> tags) {}

    private final House house;
    private final Kind kind;
    private final LinkFinder finder;
    private final TagRepository names;
    private final Latest<Read> latest;
    private final ObservableList<Target> from = FXCollections.observableArrayList();
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private @Nullable UUID record;
    private Fields fields = Fields.EMPTY;

    Aside(House house, Kind kind) {
        this.house = house;
        this.kind = kind;
        this.finder = new LinkFinder(house.records());
        this.names = new TagRepository(house.records());
        this.latest = new Latest<>(house.tasks());
    }

    void show(@Nullable UUID newRecord, Fields newFields) {
        record = newRecord;
        fields = newFields;
        refresh();
    }

    void refresh() {
        UUID here = record;
        Fields now = fields;
        if (here == null) {
            latest.forget();
            from.clear();
            tags.clear();
            return;
        }
        latest.ask(() -> new Read(targets(now), tags(here, now)), read -> {
            from.setAll(read.from());
            tags.setAll(read.tags());
        });
    }

    private List<Target> targets(Fields now) {
        return kind.columns().stream().filter(field -> field.type() == Field.Type.REF)
                .flatMap(field -> Stream.ofNullable(now.id(field.name()))
                        .flatMap(id -> finder.named(Objects.requireNonNull(field.refersTo()), id).stream()))
                .toList();
    }

    private List<Tag> tags(UUID here, Fields now) {
        Stream<Tag> one = kind.columns().stream().filter(field -> field.type() == Field.Type.TAG)
                .flatMap(field -> Optional.ofNullable(now.id(field.name())).flatMap(names::find).stream());
        return Stream.concat(one, kind.tagLists().stream().flatMap(list -> names.of(here, list.name()).stream()))
                .toList();
    }

    /** Records that this one comes from or belongs to. */
    ObservableList<Target> from() {
        return from;
    }

    ObservableList<Tag> tags() {
        return tags;
    }

    /** Goes there; what is in the bin opens nothing. */
    void open(Target target) {
        if (!target.binned()) {
            house.go().open(target.kind(), target.id());
        }
    }
}
