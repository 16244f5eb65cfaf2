package app.mendwell.exchange.demo;

import app.mendwell.boundaries.lines.BoundaryEventRepository;
import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.repair.life.LookBack;
import app.mendwell.repair.life.RepairEvent;
import app.mendwell.repair.life.Repairs;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Links;
import app.mendwell.storage.Links.End;
import app.mendwell.storage.PreferenceRepository;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Repairs as they went, each through the events of its life: begun, finished, shared, looked back at, let go. */
final class RepairScenes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.US);
    private static final LocalTime LATER = LocalTime.of(20, 25);
    private static final List<String> STEPS = List.of("settle", "happened", "inside", "echo", "other_side", "my_part",
            "sorry", "say_ask", "holds", "next_time", "share");
    /** How long a repair takes, in minutes. */
    private static final int TAKES = 25;

    private final Story story;
    private final Repairs repairs;

    RepairScenes(Story story) {
        this.story = story;
        var events = new BoundaryEventRepository(story.records());
        this.repairs = new Repairs(story.records(), story.wall(),
                () -> new PreferenceRepository(story.records().db()).read(),
                (boundary, repair, day, outcome) -> events.noteOnce(boundary, repair, day, Outcome.of(outcome)));
    }

    void plan() {
        for (JsonNode told : Written.tree("repairs.json")) {
            int happened = told.path("day").asInt();
            String name = "repair " + happened;
            LocalDate day = story.day(happened);
            LocalDate worked = day.plusDays(told.path("wait").asInt());
            LocalTime time = LocalTime.parse(told.path("time").asText());
            if (told.has("note")) {
                story.at(day, time, () -> repairs.keepPrivateNote(story.named(name, Ids.fresh()),
                        Fields.EMPTY.with("note_text", told.path("note").asText())));
                continue;
            }
            story.at(worked, time, () -> begin(name, day, told));
            story.at(worked, time.plusMinutes(TAKES), () -> end(name, day, told));
            for (JsonNode then : told.path("then")) {
                story.at(story.day(then.path("day").asInt()), LATER, () -> then(story.of(name), then));
            }
        }
    }

    private void begin(String name, LocalDate day, JsonNode told) {
        repairs.save(story.named(name, Ids.fresh()), first(day, told));
    }

    /** What was there after the first page. */
    private Fields first(LocalDate day, JsonNode told) {
        Fields all = fields(day, told);
        return all.only(List.of("title", "route", "path", "happened_on", "happened_part", "heat_before", "body_signs"));
    }

    private Fields fields(LocalDate day, JsonNode told) {
        String part = told.path("part").asText();
        return Told.fields(story, RepairKinds.REPAIR, told.path("fields")).with("title", DAY.format(day) + ", " + part)
                .with("route", told.has("route") ? told.path("route").asText() : "open")
                .with("path", told.path("path").asText()).with("happened_on", day).with("happened_part", part)
                .with("boundaries_touched", touched(told.path("fields").path("boundaries_touched")));
    }

    /** Lines are told by their titles; the repair keeps title and wording as they stood. */
    private ArrayNode touched(JsonNode told) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (JsonNode line : told) {
            String title = line.path("boundary").asText();
            UUID boundary = story.of(BoundaryScenes.name(title));
            String wording = story.records().find(BoundaryKinds.BOUNDARY, boundary).orElseThrow().fields()
                    .text("warm_wording");
            rows.addObject().put("boundary_ref", boundary.toString()).put("outcome", line.path("outcome").asText())
                    .put("log_event", line.path("log_event").asBoolean()).put("body", title + "\n" + wording);
        }
        return rows;
    }

    private void end(String name, LocalDate day, JsonNode told) {
        UUID id = story.of(name);
        Fields fields = fields(day, told);
        if (told.path("end").asText().equals("pause")) {
            String step = told.path("step").asText();
            String field = told.path("field").asText();
            repairs.pause(id, fields.with("step_status", status(STEPS.subList(0, STEPS.indexOf(step)), step))
                    .with("resume_step", step).with("resume_field", field)
                    .with("resume_caret", fields.text(field).length())
                    .with("pause_until", story.records().now().plusSeconds(36_000)));
            return;
        }
        boolean shared = told.path("end").asText().equals("share");
        repairs.finish(id, fields.with("step_status", status(STEPS, ""))
                .with("share_way", shared ? told.path("way").asText() : null), shared);
        link(day, id);
    }

    private static JsonNode status(List<String> done, String begun) {
        var status = JsonNodeFactory.instance.objectNode();
        done.forEach(step -> status.put(step, "done"));
        return begun.isEmpty() ? status : status.put(begun, "started");
    }

    /** A page of the same day stands beside it. */
    private void link(LocalDate day, UUID repair) {
        story.records().db()
                .list("select id from entry where date = ? and deleted_at is null order by written_at limit 1",
                        row -> row.uuid("id"), day)
                .forEach(entry -> new Links(story.records().db()).add(
                        new End("repair", repair), new End("entry", entry)));
    }

    private void then(UUID repair, JsonNode then) {
        switch (then.path("do").asText()) {
            case "let_go" -> repairs.happens(RepairEvent.LET_GO, repair);
            case "reopen" -> {
                repairs.happens(RepairEvent.REOPEN, repair);
                Fields now = story.records().find(RepairKinds.REPAIR, repair).orElseThrow().fields();
                repairs.finish(repair, now.withAll(Told.fields(story, RepairKinds.REPAIR, then.path("fields"))), false);
            }
            case "skip" -> due(repair).ifPresent(look -> repairs.skipped(look.id()));
            default -> due(repair).ifPresent(look -> repairs.lookedBack(look.id(),
                    Told.fields(story, RepairKinds.FOLLOWUP, then.path("answers"))));
        }
    }

    private java.util.Optional<LookBack> due(UUID repair) {
        return repairs.lookBacks(repair).stream().filter(LookBack::isDue).findFirst();
    }
}
