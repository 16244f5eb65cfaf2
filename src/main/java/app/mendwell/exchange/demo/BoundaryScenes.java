package app.mendwell.exchange.demo;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryEventRepository;
import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.BoundaryRepository.NewWords;
import app.mendwell.boundaries.lines.BoundaryReview;
import app.mendwell.boundaries.lines.Decision;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Lines of both people: written down, reworded, noted at, looked at again, paused and retired. */
final class BoundaryScenes {

    private static final LocalTime EVENING = LocalTime.of(20, 5);

    private final Story story;
    private final BoundaryRepository boundaries;
    private final BoundaryEventRepository events;

    BoundaryScenes(Story story) {
        this.story = story;
        this.boundaries = new BoundaryRepository(story.records());
        this.events = new BoundaryEventRepository(story.records());
    }

    void plan() {
        for (JsonNode line : Written.tree("boundaries.json")) {
            JsonNode fields = line.path("fields");
            String name = name(fields.path("title").asText());
            for (JsonNode step : line.path("steps")) {
                LocalDate day = story.day(step.path("day").asInt());
                story.at(day, EVENING, () -> happens(step, name, fields));
            }
        }
    }

    static String name(String title) {
        return "boundary " + title;
    }

    private void happens(JsonNode step, String name, JsonNode fields) {
        switch (step.path("do").asText()) {
            case "write" -> write(name, fields);
            case "edit" -> edit(story.of(name), step);
            case "event" -> events.save(new BoundaryEvent(Ids.fresh(), story.of(name), story.wall().today(),
                    Outcome.of(step.path("outcome").asText()), step.path("happened").asText(),
                    step.path("did").asText(), null));
            default -> review(story.of(name), step);
        }
    }

    private void write(String name, JsonNode fields) {
        Fields written = Told.fields(story, BoundaryKinds.BOUNDARY, fields);
        Integer months = written.integer("review_months");
        LocalDate next = months == null ? null : story.wall().today().plusMonths(months);
        boundaries.save(story.named(name, Ids.fresh()), written.with("review_on", next));
    }

    private void edit(UUID id, JsonNode step) {
        Boundary before = boundaries.find(id).orElseThrow();
        Fields after = before.fields().with("warm_wording", step.path("wording").asText())
                .with("what_i_do", step.path("what_i_do").asText());
        boundaries.layAside(id, Ids.fresh(), before.fields(), after);
        boundaries.save(id, after);
    }

    private void review(UUID id, JsonNode step) {
        NewWords words = step.has("wording")
                ? new NewWords(step.path("wording").asText(), step.path("deed").asText())
                : null;
        Integer months = step.has("months") ? step.path("months").asInt() : null;
        boundaries.review(new BoundaryReview(Ids.fresh(), id, story.wall().today(),
                Decision.of(step.path("decision").asText()), step.path("reason").asText(), step.path("note").asText()),
                words, months);
    }
}
