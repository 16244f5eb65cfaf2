package app.mendwell.today;

import app.mendwell.content.Content;
import app.mendwell.storage.Drafts;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.Go;
import app.mendwell.ui.House;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The card of Sundays that asks for needs (practices.md P05). What is chosen and whether it was closed lies in the draft
 * of this form, so that a closed card stays closed for its Sunday.
 */
public final class NeedsViewModel {

    private static final String FORM = "needs_card";

    private final House house;
    private final CheckInRepository repository;
    private final Drafts drafts;
    private final Autosave autosave;
    private final Runnable keptSomething;
    private final ObservableList<String> chosen = FXCollections.observableArrayList();
    private final WordChoices needs;
    private final ObservableList<String> offered;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final BooleanBinding canKeep = Bindings.isNotEmpty(chosen).and(saving.not());
    private boolean showing;

    /** @param keptSomething runs after a check-in was kept here */
    NeedsViewModel(House house, Content content, Runnable keptSomething) {
        this.house = house;
        this.keptSomething = keptSomething;
        this.repository = new CheckInRepository(house.records());
        this.drafts = new Drafts(house.records().db());
        this.needs = WordLists.needs(content, chosen);
        this.offered = WordLists.offeredNeeds(needs);
        this.autosave = new Autosave(house.tasks(), () -> draft(false));
        chosen.subscribe(() -> {
            if (!showing) {
                autosave.touched();
            }
        });
    }

    private Runnable draft(boolean closed) {
        String day = house.wall().today().toString();
        var words = List.copyOf(chosen);
        return () -> {
            var node = JsonNodeFactory.instance.objectNode().put("date", day).put("closed", closed);
            words.forEach(node.putArray("needs")::add);
            drafts.keep(FORM, CheckInRepository.KIND.name(), Json.write(node), house.records().now());
        };
    }

    private record Read(boolean shown, List<String> chosen, List<String> lately) {}

    void refresh() {
        LocalDate day = house.wall().today();
        boolean wanted = day.getDayOfWeek() == DayOfWeek.SUNDAY && house.preferred().get().showsNeedsCard();
        autosave.flush(() -> house.tasks().run(() -> wanted ? read(day) : new Read(false, List.of(), List.of()),
                this::show));
    }

    private Read read(LocalDate day) {
        Optional<JsonNode> left = drafts.find(FORM).map(Json::read)
                .filter(node -> node.path("date").asText().equals(day.toString()));
        boolean closed = left.map(node -> node.path("closed").asBoolean()).orElse(false);
        boolean kept = repository.on(day).stream().anyMatch(CheckIn::isOfNeedsOnly);
        List<String> words = left.stream().flatMap(node -> node.path("needs").valueStream())
                .map(JsonNode::asText).toList();
        return new Read(!closed && !kept, words, repository.needsLately());
    }

    private void show(Read read) {
        showing = true;
        needs.showRecent(read.lately());
        if (!chosen.equals(read.chosen())) {
            chosen.setAll(read.chosen());
        }
        showing = false;
        shown.set(read.shown());
    }

    void leave() {
        autosave.flush();
    }

    /** Keeps a check-in of these needs and nothing else. */
    public void keep() {
        if (!canKeep.get()) {
            return;
        }
        CheckIn now = CheckIn.fresh(Fields.EMPTY.with("date", house.wall().today()).with("at", house.wall().moment())
                .with("zone", house.wall().zone()).with("needs", List.copyOf(chosen)));
        house.undo().quietly(saving, new Label("ui.kept.asked", ""),
                List.of(new Touched(CheckInRepository.KIND, now.id())), () -> {
                    repository.save(now);
                    drafts.drop(FORM);
                    return now;
                }, done -> {
                    autosave.forget();
                    house.notices().say(Words.of("ui.kept.asked"));
                    refresh();
                    keptSomething.run();
                });
    }

    /** Not this Sunday. */
    public void close() {
        autosave.forget();
        house.tasks().run(draft(true), this::refresh);
    }

    /** Not any more, until it is asked for in Settings. */
    public void never() {
        house.preferred().change(all -> all.with("needs_card", false));
        refresh();
        house.notices().offer(Words.of("today.needs.hidden"), Words.of("ui.undo"), () -> {
            house.preferred().change(all -> all.with("needs_card", null));
            refresh();
        });
    }

    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    public WordChoices needs() {
        return needs;
    }

    /** Ids of the needs offered at once. */
    public ObservableList<String> offered() {
        return offered;
    }

    public BooleanBinding canKeep() {
        return canKeep;
    }

    public Go go() {
        return house.go();
    }
}
