package app.mendwell.repair.steps;

import app.mendwell.repair.hints.Hint;
import app.mendwell.repair.hints.HintEngine;
import app.mendwell.storage.Fields;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The one hint that may stand under a field: a while after the last key or on leaving the field, never while typing.
 * It is kept nowhere, but for the ids of those that were sent away.
 */
public final class Hints {

    /** A hint and the field under which it stands. */
    public record Shown(String field, Hint hint) {}

    private static final Duration PAUSE = Duration.ofMillis(1500);
    private static final String DISMISSED = "hints_dismissed";

    private final RepairSession session;
    private final HintEngine engine;
    private final House house;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Hint> onTop = new ReadOnlyObjectWrapper<>();
    private Tasks.Cancel waiting = () -> {};

    public Hints(RepairSession session, HintEngine engine, House house) {
        this.session = session;
        this.engine = engine;
        this.house = house;
    }

    /** A key changed this field. */
    public void typed(String field, String text) {
        waiting.cancel();
        shown.set(null);
        waiting = house.tasks().later(PAUSE, () -> look(field, text));
    }

    /** The focus leaves this field. */
    public void left(String field, String text) {
        waiting.cancel();
        look(field, text);
    }

    private void look(String field, String text) {
        boolean built = field.equals("i_statement") && !session.fields().is("i_statement_edited");
        if (!on() || built) {
            shown.set(null);
            return;
        }
        Shown here = shown.get();
        Optional<Hint> found = engine.hint(field, text, dismissed());
        if (found.isPresent()) {
            shown.set(new Shown(field, found.get()));
        } else if (here != null && here.field().equals(field)) {
            shown.set(null);
        }
    }

    private boolean on() {
        return house.preferred().get().hintsOn();
    }

    private Set<String> dismissed() {
        return new HashSet<>(session.fields().words(DISMISSED));
    }

    /** × or Esc: it does not come again in this repair. */
    public void dismiss() {
        Shown here = shown.get();
        if (here != null) {
            shown.set(null);
            session.quietly(all -> without(all, here.hint().id()));
        }
    }

    private static Fields without(Fields all, String id) {
        var ids = new ArrayList<>(all.words(DISMISSED));
        if (!ids.contains(id)) {
            ids.add(id);
        }
        return all.with(DISMISSED, ids);
    }

    /** “No more hints”. */
    public void noMore() {
        clear();
        house.preferred().change(preferences -> preferences.with("hints_on", false));
    }

    /** Goes to the next page; where a sorry has no impact, that is said once on top of the page that comes then. */
    public void next() {
        boolean sorry = Steps.fields(session.walk().way(), session.walk().step().get()).contains("sorry_impact")
                && session.fields().text("sorry_choice").equals("write");
        Optional<Hint> hint = sorry && on()
                ? engine.onNext(session.fields().text("sorry_happened"), session.fields().text("sorry_impact"),
                        dismissed())
                : Optional.empty();
        session.walk().next();
        clear();
        hint.filter(found -> session.once(found.id())).ifPresent(onTop::set);
    }

    /** Another page, or the end of hints: nothing stands any more. */
    public void clear() {
        waiting.cancel();
        shown.set(null);
        onTop.set(null);
    }

    /** × at the hint on top of the page. */
    public void dismissOnTop() {
        Hint here = onTop.get();
        if (here != null) {
            onTop.set(null);
            session.quietly(all -> without(all, here.id()));
        }
    }

    /** The hint under a field, or null. */
    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The hint that came with Next and stands on top of the page, or null. */
    public ReadOnlyObjectProperty<@Nullable Hint> onTop() {
        return onTop.getReadOnlyProperty();
    }
}
