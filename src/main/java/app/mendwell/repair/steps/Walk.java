package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Preferred;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page one is on, and the ways from it: next, skip, back, any other, shorter, longer. None of them asks. */
public final class Walk {

    /** What the one button at the end of the footer reads. It is never disabled. */
    public enum Onward {
        NEXT, SKIP, FINISH
    }

    private final RepairSession session;
    private final Preferred preferred;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.SETTLE);
    private final Map<Step, Fields> cleared = new HashMap<>();

    Walk(RepairSession session, Preferred preferred) {
        this.session = session;
        this.preferred = preferred;
        Step.of(session.fields().text("resume_step")).ifPresent(left -> step.set(Steps.pageOf(way(), left)));
    }

    public Onward onward() {
        if (Steps.next(way(), step.get()).isEmpty()) {
            return Onward.FINISH;
        }
        return step.get().done(session.fields()) ? Onward.NEXT : Onward.SKIP;
    }

    /** Next, or Skip for now. The last page is left by finishing. */
    public void next() {
        Optional<Step> to = Steps.next(way(), step.get());
        if (to.isPresent()) {
            markHere();
            go(to.get());
        }
    }

    /** What the button says of this page: done, or skipped. */
    void markHere() {
        Step here = step.get();
        session.quietly(all -> (here.done(all) ? Mark.DONE : Mark.SKIPPED).at(all, here));
    }

    public boolean canGoBack() {
        return Steps.back(way(), step.get()).isPresent();
    }

    public void back() {
        Steps.back(way(), step.get()).ifPresent(this::jump);
    }

    /** Goes to any page that is shown. What was begun here and has all it needs counts as done. */
    public void jump(Step to) {
        Step from = step.get();
        if (to != from && shown().contains(to)) {
            session.quietly(
                    all -> Mark.of(all, from) == Mark.STARTED && from.done(all) ? Mark.DONE.at(all, from) : all);
            go(to);
        }
    }

    private void go(Step to) {
        session.arrived();
        step.set(to);
        session.moved();
    }

    /** “Make it shorter” and “Take more time”: no answer changes, only which pages are shown. */
    public void shorten(boolean brief) {
        Step here = step.get();
        session.quietly(all -> all.with("path", brief ? Way.SHORT : Way.FULL));
        land(here, Steps.landing(way(), here));
    }

    /** What the gate said when it was asked again. */
    public void openAs(Route route) {
        Step here = step.get();
        session.quietly(all -> all.with("route", route.stored()));
        land(here, Steps.pageOf(way(), here));
    }

    private void land(Step here, Step to) {
        if (to == here) {
            session.moved();
        } else {
            go(to);
        }
    }

    /** Empties what stands on this page; {@link #unclear} puts it back for as long as the wizard is open. */
    public void clear() {
        if (isClearable()) {
            List<String> names = Steps.fields(way(), step.get());
            cleared.put(step.get(), session.fields().only(names));
            session.answer(all -> replaced(all, names, session.blank()));
        }
    }

    /** Whether anything stands on this page that could be taken away. */
    public boolean isClearable() {
        List<String> names = Steps.fields(way(), step.get());
        return step.get() != Step.SHARE && !session.fields().only(names).equals(session.blank().only(names));
    }

    public boolean isCleared() {
        return cleared.containsKey(step.get());
    }

    public void unclear() {
        Fields before = cleared.remove(step.get());
        if (before != null) {
            session.answer(all -> all.withAll(before));
        }
    }

    private static Fields replaced(Fields all, List<String> names, Fields source) {
        Fields out = all;
        for (String name : names) {
            out = out.with(name, null);
        }
        return out.withAll(source.only(names));
    }

    public Way way() {
        return Way.of(session.fields(), preferred.get());
    }

    /** The pages that are shown now, in order. */
    public List<Step> shown() {
        return Steps.shown(way());
    }

    /** The place of a page among those shown, beginning with 1. */
    public int place(Step of) {
        return shown().indexOf(of) + 1;
    }

    public Mark mark(Step of) {
        return Mark.of(session.fields(), of);
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }
}
