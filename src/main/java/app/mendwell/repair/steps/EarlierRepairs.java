package app.mendwell.repair.steps;

import app.mendwell.repair.steps.RepairStore.Earlier;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Earlier repairs that share a trigger with this one, what was planned in them, and what is done with that. */
final class EarlierRepairs {

    private static final String LINKED = "earlier_repairs";
    /** Those the person put aside lie with the hints that were sent away: both are offers for this repair only. */
    private static final String ASIDE = "hints_dismissed";
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final RepairSession session;
    private final RepairStore store;
    private final House house;
    private final Latest<List<Earlier>> latest;
    private final ObservableList<Earlier> shown = FXCollections.observableArrayList();

    EarlierRepairs(RepairSession session, RepairStore store, House house) {
        this.session = session;
        this.store = store;
        this.house = house;
        this.latest = new Latest<>(house.tasks());
        session.form().ids("trigger_tags").subscribe(this::read);
    }

    void read() {
        List<UUID> triggers = session.fields().ids("trigger_tags");
        if (triggers.isEmpty()) {
            latest.forget();
            shown.clear();
            return;
        }
        Set<String> aside = session.fields().words(ASIDE).stream().collect(Collectors.toSet());
        List<UUID> hidden = aside.stream().filter(id -> id.length() == UUID_LENGTH).map(UUID::fromString).toList();
        latest.ask(() -> store.earlier(session.id(), triggers, hidden), shown::setAll);
    }

    private static final int UUID_LENGTH = 36;

    /** At most three, newest first. */
    ObservableList<Earlier> shown() {
        return shown;
    }

    /** Whether three plans are shown and none of them held yet. */
    boolean noneHeld() {
        return shown.size() == 3 && shown.stream().allMatch(each -> "not_yet".equals(each.planHeld()));
    }

    String day(Earlier each) {
        boolean thisYear = each.date().getYear() == house.wall().today().getYear();
        return thisYear ? RepairTitle.day(each.date()) : WITH_YEAR.format(each.date());
    }

    boolean isLinked(Earlier each) {
        return session.fields().words(LINKED).contains(each.id().toString());
    }

    void link(Earlier each) {
        session.answer(all -> linked(all, each));
        again();
    }

    private static Fields linked(Fields all, Earlier each) {
        return added(all, LINKED, each.id().toString());
    }

    private static Fields added(Fields all, String field, String word) {
        var words = new ArrayList<>(all.words(field));
        if (words.contains(word)) {
            return all;
        }
        words.add(word);
        return all.with(field, Json.read(Json.write(words)));
    }

    /** Copies a step into this plan. */
    void use(Earlier each, String step) {
        session.answer(all -> linked(PlanSteps.with(all, step), each));
        again();
    }

    /** “Not this one”. */
    void hide(Earlier each) {
        session.quietly(all -> added(all, ASIDE, each.id().toString()));
        read();
    }

    private void again() {
        shown.setAll(List.copyOf(shown));
    }
}
