package app.mendwell.repair.life;

import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Look-backs at rest. Blocks. */
final class LookBackRepository {

    private static final int DAY = 1;
    private static final int WEEK = 7;

    private final Records records;

    LookBackRepository(Records records) {
        this.records = records;
    }

    /** By day, the earliest first. */
    List<LookBack> of(UUID repair) {
        return records.list(RepairKinds.FOLLOWUP, "where repair_ref = ? order by due_on, id", repair).stream()
                .map(LookBackRepository::read).toList();
    }

    Optional<LookBack> find(UUID id) {
        return records.find(RepairKinds.FOLLOWUP, id).map(LookBackRepository::read);
    }

    private static LookBack read(Stored stored) {
        Fields all = stored.fields();
        return new LookBack(stored.id(), Objects.requireNonNull(all.id("repair_ref")),
                Objects.requireNonNull(all.date("due_on")), all.text("state"), all.only(Set.copyOf(LookBack.ANSWERS)));
    }

    /** Days of those that are due. */
    List<LocalDate> dueDays(UUID repair) {
        return of(repair).stream().filter(LookBack::isDue).map(LookBack::dueOn).toList();
    }

    /** The days that a repair asks for when it is finished on {@code day}. */
    static List<LocalDate> days(Fields repair, LocalDate day) {
        var days = new java.util.ArrayList<LocalDate>();
        if (repair.is("followup_day1")) {
            days.add(day.plusDays(DAY));
        }
        if (repair.is("followup_week1")) {
            days.add(day.plusDays(WEEK));
        }
        return days;
    }

    /** Makes those the repair asks for, unless one is due already. */
    void makeAll(UUID repair, Fields fields, LocalDate day) {
        if (dueDays(repair).isEmpty()) {
            for (LocalDate due : days(fields, day)) {
                records.save(RepairKinds.FOLLOWUP, Ids.fresh(), Fields.EMPTY.with("repair_ref", repair)
                        .with("kind", due.equals(day.plusDays(DAY)) ? "day1" : "week1").with("due_on", due)
                        .with("state", LookBack.DUE));
            }
        }
    }

    /** Those that are due are no longer: the repair was let go. */
    void cancel(UUID repair) {
        change(repair, LookBack.DUE, fields -> fields.with("state", LookBack.CANCELLED));
    }

    /** Those that letting go cancelled are due again, on their day or, where that is past, today. */
    void bringBack(UUID repair, LocalDate today) {
        change(repair, LookBack.CANCELLED, fields -> {
            LocalDate due = Objects.requireNonNull(fields.date("due_on"));
            return fields.with("state", LookBack.DUE).with("due_on", due.isBefore(today) ? today : due);
        });
    }

    private void change(UUID repair, String state, java.util.function.UnaryOperator<Fields> change) {
        for (Stored each : records.children(RepairKinds.FOLLOWUP, repair)) {
            if (each.fields().text("state").equals(state)) {
                records.save(RepairKinds.FOLLOWUP, each.id(), change.apply(each.fields()));
            }
        }
    }

    /** Keeps answers; the state stays. */
    void answer(UUID id, Fields answers) {
        records.find(RepairKinds.FOLLOWUP, id).ifPresent(there -> {
            Fields fields = there.fields();
            for (String name : LookBack.ANSWERS) {
                fields = fields.with(name, null);
            }
            records.save(RepairKinds.FOLLOWUP, id, fields.withAll(answers.only(Set.copyOf(LookBack.ANSWERS))));
        });
    }

    void end(UUID id, String state) {
        records.find(RepairKinds.FOLLOWUP, id).ifPresent(there -> records.save(RepairKinds.FOLLOWUP, id,
                there.fields().with("state", state).with("done_at", records.now())));
    }

    void move(UUID id, LocalDate day) {
        records.find(RepairKinds.FOLLOWUP, id).ifPresent(there -> records.save(RepairKinds.FOLLOWUP, id,
                there.fields().with("due_on", day).with("kind", "custom").with("state", LookBack.DUE)));
    }
}
