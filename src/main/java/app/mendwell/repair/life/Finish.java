package app.mendwell.repair.life;

import app.mendwell.repair.output.Letter;
import app.mendwell.repair.output.LetterPart;
import app.mendwell.repair.output.Names;
import app.mendwell.repair.output.Plan;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagRepository;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** What finishing gives beside the new state: look-backs, letter and plan, and a note at each ticked line. Blocks. */
final class Finish {

    private final Records records;
    private final Supplier<Preferences> preferences;
    private final LineNotes notes;
    private final LookBackRepository lookBacks;
    private final OutputRepository outputs;

    Finish(Records records, Supplier<Preferences> preferences, LineNotes notes) {
        this.records = records;
        this.preferences = preferences;
        this.notes = notes;
        this.lookBacks = new LookBackRepository(records);
        this.outputs = new OutputRepository(records);
    }

    /** Inside the transaction in which the repair was written. */
    void give(UUID repair, LocalDate today) {
        records.find(RepairKinds.REPAIR, repair).ifPresent(there -> {
            Fields fields = there.fields();
            lookBacks.makeAll(repair, fields, today);
            keepLetter(repair, fields, today);
            keepPlan(repair, fields, today);
            noteLines(repair, fields, today);
        });
    }

    void keepLetter(UUID repair, Fields fields, LocalDate today) {
        Names names = names(repair, fields, today);
        List<String> parts = Letter.parts(fields, names).stream().map(LetterPart::stored).toList();
        outputs.keep(repair, Output.LETTER, Letter.text(fields, names), parts);
    }

    void keepPlan(UUID repair, Fields fields, LocalDate today) {
        outputs.keep(repair, Output.PLAN, Plan.text(fields, names(repair, fields, today)), List.of());
    }

    /** The names that letter and plan of this repair use, as they are today. */
    Names names(UUID repair, Fields fields, LocalDate today) {
        List<LocalDate> due = lookBacks.dueDays(repair);
        var tags = new TagRepository(records);
        List<String> soothers = fields.ids("soother_tags").stream().flatMap(id -> tags.find(id).stream())
                .map(Tag::name).toList();
        return Names.of(preferences.get()).soothers(soothers)
                .lookBacks(due.isEmpty() ? LookBackRepository.days(fields, today) : due);
    }

    private void noteLines(UUID repair, Fields fields, LocalDate today) {
        LocalDate day = Objects.requireNonNullElse(fields.date("happened_on"), today);
        for (JsonNode line : fields.tree("boundaries_touched")) {
            if (line.path("log_event").asBoolean(false) && line.path("boundary_ref").isTextual()) {
                notes.noteOnce(UUID.fromString(line.path("boundary_ref").asText()), repair, day,
                        line.path("outcome").asText("unsure"));
            }
        }
    }
}
