package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.form.FormModel;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One repair while it is worked on: its fields, and the keeping of them. No row exists before the first answer; from
 * then on everything is kept as it is typed (wizard.md section 3).
 */
public final class RepairSession {

    private final House house;
    private final RepairStore store;
    private final UUID id;
    private final FormModel form = new FormModel();
    private final Autosave autosave;
    private final Fields blank;
    private final Walk walk;
    private final ReadOnlyBooleanWrapper begun;
    private final ReadOnlyBooleanWrapper welcome = new ReadOnlyBooleanWrapper();
    private final BooleanProperty finishing = Tasks.idle();
    private final Set<String> said = new HashSet<>();
    private Fields last;
    private Supplier<Spot> spot = Spot::none;
    private UnaryOperator<Fields> deriving = UnaryOperator.identity();
    private boolean quiet;
    private boolean pausing;

    private RepairSession(House house, RepairStore store, UUID id, Fields fields, boolean stored) {
        this.house = house;
        this.store = store;
        this.id = id;
        this.last = fields;
        this.blank = Answers.blank(fields);
        this.begun = new ReadOnlyBooleanWrapper(stored);
        this.autosave = new Autosave(house.tasks(), this::job);
        form.show(fields);
        form.onChange(this::changed);
        walk = new Walk(this, house.preferred());
        welcome.set(stored);
    }

    /** A new repair, which is nowhere yet. */
    public static RepairSession begin(House house, RepairStore store, Route route, boolean brief) {
        return new RepairSession(house, store, Ids.fresh(), Answers.first(route, brief, house.wall().today()), false);
    }

    /** A repair that was left, at the place where it was left. */
    public static RepairSession resume(House house, RepairStore store, UUID id, Fields fields) {
        return new RepairSession(house, store, id, fields, true);
    }

    private void changed() {
        if (quiet) {
            return;
        }
        Fields now = RepairTitle.kept(last, deriving.apply(form.get()));
        for (Step each : Step.values()) {
            if (!now.only(each.fields()).equals(last.only(each.fields()))) {
                now = mark(each, now).at(now, each);
            }
        }
        last = now;
        begun.set(true);
        showQuietly(now);
        autosave.touched();
    }

    private Mark mark(Step step, Fields now) {
        if (isBlank(step, now)) {
            return Mark.UNTOUCHED;
        }
        boolean foldedIn = walk.way().brief() && !walk.shown().contains(step);
        boolean counts = foldedIn || Mark.of(now, step) == Mark.DONE;
        return counts && step.done(now) ? Mark.DONE : Mark.STARTED;
    }

    boolean isBlank(Step step, Fields fields) {
        return fields.only(step.fields()).equals(blank.only(step.fields()));
    }

    /** What a page holds before anything is answered on it. */
    Fields blank() {
        return blank;
    }

    /** Changes what the person did not answer: marks, places, what is built. Kept with the next answer. */
    void quietly(UnaryOperator<Fields> change) {
        Fields now = change.apply(form.get());
        if (!now.equals(form.get())) {
            last = now;
            showQuietly(now);
            if (begun.get()) {
                autosave.touched();
            }
        }
    }

    private void showQuietly(Fields now) {
        quiet = true;
        form.show(now);
        quiet = false;
    }

    /** Changes fields as the person would, several in one go. */
    public void answer(UnaryOperator<Fields> change) {
        Fields now = change.apply(form.get());
        if (!now.equals(form.get())) {
            form.show(now);
            changed();
        }
    }

    /** Says what follows from other fields, such as the sentence that is built; applied with every answer. */
    void deriving(UnaryOperator<Fields> newDeriving) {
        deriving = newDeriving;
    }

    private @Nullable Runnable job() {
        if (!begun.get()) {
            return null;
        }
        Fields now = placed();
        return pausing ? () -> store.pause(id, now) : () -> store.save(id, now);
    }

    /** The fields with the place where the person is. */
    private Fields placed() {
        Spot here = spot.get();
        return form.get().with("resume_step", walk.step().get().key()).with("resume_field", here.field())
                .with("resume_caret", here.field().isEmpty() ? null : here.caret());
    }

    /** Says where the focus and the caret are, whenever that is asked. */
    public void whereabouts(Supplier<Spot> newSpot) {
        spot = newSpot;
    }

    /** Where the repair was left. */
    public Spot left() {
        return new Spot(fields().text("resume_field"),
                Objects.requireNonNullElse(fields().integer("resume_caret"), 0));
    }

    /** Keeps now what is pending: on another field, another page, and when asked. */
    public void keep(Runnable then) {
        autosave.flush(then);
    }

    void moved() {
        if (begun.get()) {
            autosave.touched();
            autosave.flush();
        }
    }

    /** “Stop for now”, another room, hiding, locking: everything is kept and the repair rests. */
    public void pause(Runnable then) {
        if (!begun.get()) {
            autosave.forget();
            then.run();
            return;
        }
        pausing = true;
        autosave.touched();
        autosave.flush(then);
        pausing = false;
    }

    /** Comes back into a repair that rested while the page was away; {@code there} is false where it is gone. */
    public void takeUp(Consumer<Boolean> there) {
        if (!begun.get()) {
            there.accept(true);
            return;
        }
        house.tasks().run(() -> store.resume(id).isPresent(), found -> {
            welcome.set(found);
            there.accept(found);
        });
    }

    /** Finish, or “Finish; I shared it”. Nothing is made of a repair without an answer. */
    public void finish(boolean shared, Runnable then) {
        if (!begun.get()) {
            then.run();
            return;
        }
        if (finishing.get()) {
            return;
        }
        walk.markHere();
        Fields now = placed();
        autosave.forget();
        finishing.set(true);
        house.tasks().tryRun(() -> {
            store.finish(id, now, shared);
            return true;
        }, done -> then.run(), this::notFinished);
    }

    private void notFinished(RuntimeException failure) {
        finishing.set(false);
        autosave.touched();
        house.tasks().problems().report(failure);
    }

    /** Lets go of everything that is not kept: the repair was binned. */
    public void forget() {
        autosave.forget();
        begun.set(false);
    }

    /** True the first time that it is asked of this: for what is said once in a sitting. */
    boolean once(String what) {
        return said.add(what);
    }

    public Walk walk() {
        return walk;
    }

    public UUID id() {
        return id;
    }

    public Fields fields() {
        return form.get();
    }

    public FormModel form() {
        return form;
    }

    /** Whether there is an answer, and so a repair. */
    public ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }

    /** Whether “Welcome back. You were here.” stands. */
    public ReadOnlyBooleanProperty welcome() {
        return welcome.getReadOnlyProperty();
    }

    /** The first key was pressed, or another page came: the welcome goes. */
    public void arrived() {
        welcome.set(false);
    }

    public Autosave autosave() {
        return autosave;
    }
}
