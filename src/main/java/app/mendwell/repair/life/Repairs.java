package app.mendwell.repair.life;

import app.mendwell.repair.output.Letter;
import app.mendwell.repair.output.LongDay;
import app.mendwell.repair.output.Names;
import app.mendwell.repair.output.Plan;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.repair.steps.RepairStore;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.storage.Wall;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Everything that can be done with repairs, each in one transaction (wizard.md section 9). Blocks. */
public final class Repairs implements RepairStore {

    private final Records records;
    private final Wall wall;
    private final Finish finish;
    private final RepairLife life;
    private final RepairRepository repository;
    private final LookBackRepository lookBacks;
    private final OutputRepository outputs;

    /** @param preferences names as they are now */
    public Repairs(Records records, Wall wall, Supplier<Preferences> preferences, LineNotes notes) {
        this.records = records;
        this.wall = wall;
        this.finish = new Finish(records, preferences, notes);
        this.life = new RepairLife(records, wall, finish);
        this.repository = new RepairRepository(records);
        this.lookBacks = new LookBackRepository(records);
        this.outputs = new OutputRepository(records);
    }

    @Override
    public Optional<Stored> resume(UUID repair) {
        return records.db().inTransaction(() -> {
            life.happens(RepairEvent.OPEN, repair);
            return repository.find(repair)
                    .filter(there -> state(there.fields()).equals(Optional.of(RepairState.DRAFT)));
        });
    }

    private static Optional<RepairState> state(Fields fields) {
        return fields.has("state") ? Optional.of(RepairState.of(fields.text("state"))) : Optional.empty();
    }

    @Override
    public void save(UUID repair, Fields fields) {
        records.db().inTransaction(() -> {
            Optional<Stored> there = repository.find(repair);
            if (there.isEmpty()) {
                life.begins(RepairEvent.FIRST_ANSWER, repair, fields);
            } else if (state(there.get().fields()).filter(RepairState::isOpen).isPresent()) {
                records.save(RepairKinds.REPAIR, repair, fields.with("state", RepairState.DRAFT.stored()));
            }
        });
    }

    @Override
    public void pause(UUID repair, Fields fields) {
        records.db().inTransaction(() -> {
            save(repair, fields);
            life.happens(RepairEvent.LEAVE, repair);
        });
    }

    @Override
    public void finish(UUID repair, Fields fields, boolean shared) {
        records.db().inTransaction(() -> {
            save(repair, withTexts(repair, fields));
            boolean done = shared && life.happens(RepairEvent.FINISH_AND_SHARE, repair);
            if (!done) {
                life.happens(RepairEvent.FINISH, repair);
            }
        });
    }

    /** The fields with letter and plan as they read now, for a path on which they were not read. */
    private Fields withTexts(UUID repair, Fields fields) {
        Names names = finish.names(repair, fields, wall.today());
        return fields.with("letter_text", Letter.text(fields, names)).with("plan_text", Plan.text(fields, names));
    }

    @Override
    public void keepOutput(UUID repair, Fields fields, Output output) {
        records.db().inTransaction(() -> {
            save(repair, fields);
            switch (output) {
                case LETTER -> finish.keepLetter(repair, fields, wall.today());
                case PLAN -> finish.keepPlan(repair, fields, wall.today());
            }
        });
    }

    /** The names that letter and plan of this repair use. */
    public Names names(UUID repair, Fields fields) {
        return finish.names(repair, fields, wall.today());
    }

    @Override
    public void keepPrivateNote(UUID repair, Fields fields) {
        LocalDate day = Objects.requireNonNullElse(fields.date("happened_on"), wall.today());
        Fields note = Fields.EMPTY.with("route", "private").with("path", "full")
                .with("note_text", fields.text("note_text")).with("happened_on", day)
                .with("title", fields.hasText("title") ? fields.text("title")
                        : Words.of("repair.note.title", LongDay.of(day)));
        if (repository.find(repair).isEmpty()) {
            life.begins(RepairEvent.KEEP_PRIVATE_NOTE, repair, note);
        }
    }

    /** Changes a private note in place. */
    public void writeNote(UUID note, String text) {
        repository.find(note).filter(there -> there.fields().text("route").equals("private"))
                .ifPresent(there -> records.save(RepairKinds.REPAIR, note, there.fields().with("note_text", text)));
    }

    @Override
    public List<Earlier> earlier(UUID except, List<UUID> triggers, List<UUID> hidden) {
        return repository.earlier(except, triggers, hidden);
    }

    /** Lets an event happen that needs nothing more; whether it did anything. */
    public boolean happens(RepairEvent event, UUID repair) {
        return life.happens(event, repair);
    }

    /** Letters and plans, newest first. */
    public List<app.mendwell.repair.life.Output> outputs(UUID repair) {
        return outputs.of(repair);
    }

    /** By day, the earliest first. */
    public List<LookBack> lookBacks(UUID repair) {
        return lookBacks.of(repair);
    }

    public Optional<LookBack> lookBack(UUID id) {
        return lookBacks.find(id);
    }

    /** Keeps what is being answered; nothing is done with it yet. */
    public void answer(UUID lookBack, Fields answers) {
        lookBacks.answer(lookBack, answers);
    }

    /** The event followup_done: these are the answers. */
    public void lookedBack(UUID lookBack, Fields answers) {
        records.db().inTransaction(() -> lookBacks.find(lookBack).ifPresent(there -> {
            lookBacks.answer(lookBack, answers);
            lookBacks.end(lookBack, LookBack.DONE);
            life.happens(RepairEvent.FOLLOWUP_DONE, there.repair());
        }));
    }

    /** The event followup_skipped. */
    public void skipped(UUID lookBack) {
        records.db().inTransaction(() -> lookBacks.find(lookBack).ifPresent(there -> {
            lookBacks.end(lookBack, LookBack.SKIPPED);
            life.happens(RepairEvent.FOLLOWUP_SKIPPED, there.repair());
        }));
    }

    /** “Another day”. */
    public void anotherDay(UUID lookBack, LocalDate day) {
        lookBacks.move(lookBack, day);
    }
}
