package app.mendwell.repair.life;

import app.mendwell.repair.life.RepairStates.Change;
import app.mendwell.repair.life.RepairStates.Effect;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.storage.Wall;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets events happen to repairs: the new state and all that goes with it, in one transaction. Blocks. */
final class RepairLife {

    private final Records records;
    private final Wall wall;
    private final Finish finish;
    private final LookBackRepository lookBacks;
    private final OutputRepository outputs;
    private final SnapshotRepository snapshots;

    RepairLife(Records records, Wall wall, Finish finish) {
        this.records = records;
        this.wall = wall;
        this.finish = finish;
        this.lookBacks = new LookBackRepository(records);
        this.outputs = new OutputRepository(records);
        this.snapshots = new SnapshotRepository(records);
    }

    /** The event at a repair that is there; whether it did anything. */
    boolean happens(RepairEvent event, UUID repair) {
        return records.db().inTransaction(() -> {
            Optional<Fields> kept = records.find(RepairKinds.REPAIR, repair).map(Stored::fields);
            Optional<Change> change = kept.filter(fields -> allows(event, fields))
                    .flatMap(fields -> change(event, fields));
            kept.ifPresent(fields -> change.ifPresent(found -> apply(repair, fields, found)));
            return change.isPresent();
        });
    }

    /** The event that makes a repair of these fields. */
    void begins(RepairEvent event, UUID repair, Fields fields) {
        records.db().inTransaction(() -> change(event, null).ifPresent(change -> apply(repair, fields, change)));
    }

    /** Who gives room does not share, and a private note does nothing that others do (wizard.md sections 2, 9). */
    private static boolean allows(RepairEvent event, Fields repair) {
        return switch (repair.text("route")) {
            case "private" -> switch (event) {
                case KEEP_PRIVATE_NOTE, OPEN, LEAVE, LET_GO, PICK_UP -> true;
                default -> false;
            };
            case "space" -> event != RepairEvent.MARK_SHARED && event != RepairEvent.FINISH_AND_SHARE;
            default -> true;
        };
    }

    private static Optional<Change> change(RepairEvent event, @Nullable Fields kept) {
        return RepairStates.on(event, state(kept, "state"), state(kept, "return_state"), state(kept, "let_go_from"));
    }

    private static @Nullable RepairState state(@Nullable Fields kept, String name) {
        return kept == null || !kept.has(name) ? null : RepairState.of(kept.text(name));
    }

    private void apply(UUID repair, Fields before, Change change) {
        RepairState next = change.next();
        if (next == null) {
            return;
        }
        Fields after = before;
        for (Effect effect : change.effects()) {
            after = fields(effect, repair, after);
        }
        records.save(RepairKinds.REPAIR, repair, after.with("state", next.stored()));
        change.effects().forEach(effect -> beside(effect, repair));
    }

    private Fields fields(Effect effect, UUID repair, Fields all) {
        return switch (effect) {
            case FINISHED_NOW -> all.with("finished_at", records.now()).with("return_state", null)
                    .with("pause_until", null);
            case SHARED_NOW -> all.with("shared_at", records.now());
            case NOT_SHARED -> all.with("shared_at", null);
            case TAKES_SNAPSHOT -> {
                snapshots.take(repair, all);
                yield all.with("return_state", all.text("state"));
            }
            case PUTS_SNAPSHOT_BACK -> snapshots.newest(repair).orElse(all).with("return_state", null);
            case LETS_GO -> all.with("let_go_at", records.now()).with("let_go_from",
                    all.text("state").equals(RepairState.DRAFT.stored()) ? RepairState.PAUSED.stored()
                            : all.text("state"));
            case PICKS_UP -> all.with("let_go_at", null).with("let_go_from", null);
            case GIVES_OUTPUTS -> all;
        };
    }

    private void beside(Effect effect, UUID repair) {
        LocalDate today = wall.today();
        switch (effect) {
            case GIVES_OUTPUTS -> finish.give(repair, today);
            case SHARED_NOW -> outputs.share(repair, today, shareWay(repair));
            case NOT_SHARED -> outputs.share(repair, null, "");
            case LETS_GO -> lookBacks.cancel(repair);
            case PICKS_UP -> lookBacks.bringBack(repair, today);
            case FINISHED_NOW, TAKES_SNAPSHOT, PUTS_SNAPSHOT_BACK -> {
            }
        }
    }

    private String shareWay(UUID repair) {
        return records.find(RepairKinds.REPAIR, repair).map(there -> there.fields().text("share_way")).orElse("");
    }
}
