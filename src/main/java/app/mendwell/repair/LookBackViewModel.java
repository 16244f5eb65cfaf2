package app.mendwell.repair;

import app.mendwell.repair.life.LookBack;
import app.mendwell.repair.life.Repairs;
import app.mendwell.repair.output.Plan;
import app.mendwell.repair.steps.PlanSteps;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Stored;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.FormModel;
import app.mendwell.ui.form.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The card of a look-back: a few questions beside the plan. Answers are kept as they are typed; none is weighed. */
public final class LookBackViewModel {

    private static final int LONG = 20_000;
    private static final List<String> HELD = List.of("held", "partly", "not_yet", "did_not_come_up", "rather_not");

    private final House house;
    private final Repairs repairs;
    private final LookBack lookBack;
    private final Fields repair;
    private final List<Plan.Section> plan;
    private final FormModel form = new FormModel();
    private final Autosave autosave;
    private final TagSource tags;
    private Runnable ended = () -> {};
    private boolean over;

    private LookBackViewModel(House house, Repairs repairs, LookBack lookBack, Fields repair,
            List<Plan.Section> plan) {
        this.house = house;
        this.repairs = repairs;
        this.lookBack = lookBack;
        this.repair = repair;
        this.plan = plan;
        this.tags = new TagSource(house.tasks(), new TagRepository(house.records()));
        this.autosave = new Autosave(house.tasks(), this::job);
        form.show(lookBack.answers());
        form.onChange(autosave::touched);
    }

    /** Reads a look-back with its repair; one that is gone is passed over. */
    static void open(House house, Repairs repairs, UUID id, Consumer<LookBackViewModel> then) {
        house.tasks().run(() -> read(house, repairs, id), found -> found.ifPresent(then));
    }

    private static Optional<LookBackViewModel> read(House house, Repairs repairs, UUID id) {
        return repairs.lookBack(id).flatMap(back -> house.records().find(RepairKinds.REPAIR, back.repair())
                .map(Stored::fields).map(fields -> new LookBackViewModel(house, repairs, back, fields,
                        Plan.sections(fields, repairs.names(back.repair(), fields)))));
    }

    List<FormField> fields() {
        return List.of(FormField.of("plan_held", new Input.Choice(HELD, RepairWords::held, false)),
                FormField.of("what_changed", new Input.Area(LONG, 2, false)),
                FormField.of("helped_by", new Input.TagList(List.of(TagKind.SOOTHER))),
                FormField.of("next_change", new Input.Area(LONG, 1, false)),
                FormField.of("learned", new Input.Area(LONG, 2, false)));
    }

    private @Nullable Runnable job() {
        Fields now = form.get();
        return over ? null : () -> repairs.answer(lookBack.id(), now);
    }

    void onEnded(Runnable newEnded) {
        ended = newEnded;
    }

    /** “Save”: needs any one answer; without one nothing happens. */
    public void save() {
        if (LookBack.isAnswered(form.get())) {
            Fields answers = form.get();
            end("kept", () -> {
                repairs.lookedBack(lookBack.id(), answers);
                return true;
            });
        }
    }

    public void skip() {
        end("skipped", () -> {
            repairs.skipped(lookBack.id());
            return true;
        });
    }

    /** “Another day”: what is answered so far stays with it. */
    public void anotherDay(LocalDate day) {
        Fields answers = form.get();
        end("another_day", () -> {
            repairs.answer(lookBack.id(), answers);
            repairs.anotherDay(lookBack.id(), day);
            return true;
        });
    }

    private void end(String word, Supplier<Boolean> work) {
        if (over) {
            return;
        }
        over = true;
        autosave.forget();
        house.undo().doing(new Label("repair.done." + word, ""), touched(), work, done -> ended.run());
    }

    private List<Touched> touched() {
        return List.of(new Touched(RepairKinds.REPAIR, lookBack.repair()));
    }

    /** “Make it a plan step”: what is to be changed becomes one more step of my own. */
    public void makeStep() {
        String step = form.get().text("next_change");
        if (canMakeStep()) {
            house.undo().doing(new Label("repair.done.step", ""), touched(), () -> {
                house.records().find(RepairKinds.REPAIR, lookBack.repair())
                        .ifPresent(there -> house.records().save(RepairKinds.REPAIR, there.id(),
                                PlanSteps.with(there.fields(), step)));
                return true;
            }, done -> {});
        }
    }

    boolean canMakeStep() {
        return form.get().hasText("next_change") && !PlanSteps.isFull(repair);
    }

    /** Keeps what is typed. */
    void flush(Runnable then) {
        autosave.flush(then);
    }

    UUID repair() {
        return lookBack.repair();
    }

    String title() {
        return repair.text("title");
    }

    /** The plan as it stands, to read beside the questions. */
    List<Plan.Section> plan() {
        return plan;
    }

    FormModel form() {
        return form;
    }

    TagSource tags() {
        return tags;
    }

    Autosave autosave() {
        return autosave;
    }

    /** The first day to which it can be moved. */
    LocalDate tomorrow() {
        return house.wall().today().plusDays(1);
    }
}
