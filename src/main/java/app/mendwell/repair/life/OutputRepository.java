package app.mendwell.repair.life;

import app.mendwell.repair.output.Body;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters and plans at rest; one that is there is never written over. Blocks. */
final class OutputRepository {

    private final Records records;

    OutputRepository(Records records) {
        this.records = records;
    }

    /** Newest first. */
    List<Output> of(UUID repair) {
        return records.list(RepairKinds.OUTPUT, "where repair_ref = ? order by made_at desc, kind, id desc", repair)
                .stream()
                .map(OutputRepository::read).toList();
    }

    private static Output read(Stored stored) {
        Fields fields = stored.fields();
        var madeAt = fields.instant("made_at");
        return new Output(stored.id(), fields.text("kind"), Body.text(fields.text("body")),
                fields.words("letter_parts"), madeAt == null ? stored.createdAt() : madeAt, fields.date("shared_on"));
    }

    private Optional<Stored> newest(UUID repair, String kind) {
        return records.list(RepairKinds.OUTPUT, "where repair_ref = ? and kind = ? order by made_at desc, id desc "
                + "limit 1", repair, kind).stream().findFirst();
    }

    /** Adds it, unless it is empty or says what the newest of its kind says. */
    void keep(UUID repair, String kind, String text, List<String> parts) {
        String body = Body.of(text);
        boolean same = newest(repair, kind).filter(newest -> newest.fields().text("body").equals(body)).isPresent();
        if (!body.isEmpty() && !same) {
            records.save(RepairKinds.OUTPUT, Ids.fresh(), Fields.EMPTY.with("repair_ref", repair).with("kind", kind)
                    .with("body", body).with("letter_parts", parts).with("made_at", records.now()));
        }
    }

    /** Marks the newest letter as shared on that day, in that way; for null, every one as not shared. */
    void share(UUID repair, @Nullable LocalDate day, String way) {
        if (day != null) {
            newest(repair, Output.LETTER).ifPresent(letter -> records.save(RepairKinds.OUTPUT, letter.id(),
                    letter.fields().with("shared_on", day).with("share_way", way)));
            return;
        }
        for (Stored each : records.children(RepairKinds.OUTPUT, repair)) {
            if (each.fields().has("shared_on")) {
                records.save(RepairKinds.OUTPUT, each.id(),
                        each.fields().with("shared_on", null).with("share_way", null));
            }
        }
    }
}
