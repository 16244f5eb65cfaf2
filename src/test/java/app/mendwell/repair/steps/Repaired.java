package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.storage.TagKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A repair with every page written on: one evening, as Noor might tell it. */
final class Repaired {

    private Repaired() {}

    static Fields full(WizardHouse house) {
        Fields all = Answers.first(Route.OPEN, false, LocalDate.of(2026, 3, 8));
        all = all.with("heat_before", 7).with("body_signs", List.of("jaw", "racing_thoughts"))
                .with("settle_choice", "calm_first");
        all = all.with("facts",
                "At Sam’s birthday I stood by the kitchen door from nine to ten. Eli talked with colleagues.")
                .with("happened_part", "evening")
                .with("said_lines", Json.read("""
                        [{"speaker":"me","words":"Wait, are we all right?"},
                         {"speaker":"them","words":"Give me a minute."}]"""))
                .with("trigger_tags", List.of(house.tag("left alone in company", TagKind.TRIGGER)))
                .with("person_tags", List.of(house.tag("Sam", TagKind.PERSON)));
        all = all.with("feelings", Json.read("""
                [{"feeling_id":"lonely","strength":3},{"feeling_id":"hurt","strength":2},
                 {"feeling_id":"uneasy","strength":1}]"""))
                .with("needs", List.of("reassurance", "to-matter"))
                .with("story", "If I don’t go after, nobody comes back.")
                .with("inside_note", "I felt small at that door");
        all = all.with("echo_familiar", "maybe").with("echo_when", "School parties, when I was twelve.")
                .with("echo_then", "To stand still and wait until somebody came.")
                .with("echo_differs", "I can walk over and say that I’d like company.");
        all = all.with("their_view", "They had not seen these colleagues for a year, and thought I was fine with Sam.")
                .with("their_feelings", List.of("excited")).with("view_check", "Did you see me by the door?");
        all = all.with("my_part", "In the car I went silent").with("my_part_kinds", List.of("went_quiet"))
                .with("my_part_not_mine", "Keeping the evening cheerful for everybody.");
        all = all.with("sorry_choice", "write").with("sorry_happened", "In the car I went silent")
                .with("sorry_impact", "It may have felt like a door that closes.")
                .with("sorry_plan", "I say that I’m hurt, before we get into the car.");
        all = all.with("i_feel", List.of("lonely", "hurt")).with("i_when", "I stand alone at a party")
                .with("i_need", "to be brought along")
                .with("i_statement",
                        "I feel lonely and hurt when I stand alone at a party, and I need to be brought along.")
                .with("ask_text", "Introduce me to two people when we arrive.")
                .with("talk_time", "after dinner on Tuesday");
        all = all.with("boundaries_touched", Json.read("""
                [{"boundary_ref":"%s","outcome":"crossed","log_event":true,
                  "body":"Not left alone with strangers\\nI come along gladly; I’d like a hand in the first hour."}]"""
                .formatted(new UUID(0, 7))))
                .with("commitment_text", "We say good night, also after a quarrel.");
        return all.with("early_sign", "My voice gets quick").with("plan_steps", Json.read("""
                [{"body":"I say in the first ten minutes that I’d like company","who":"me"},
                 {"body":"We look for each other every half hour","who":"both"}]"""))
                .with("success_strategy", "When we leave, and who says so.")
                .with("soother_tags", List.of(house.tag("a walk without a destination", TagKind.SOOTHER)))
                .with("pause_word", "kettle");
    }

    /** The same with marks as after a walk through all of it, an older echo skipped. */
    static Fields walked(Fields all, Step here) {
        Fields marked = all;
        for (Step step : Step.values()) {
            if (step.compareTo(here) < 0) {
                marked = (step == Step.ECHO ? Mark.SKIPPED : Mark.DONE).at(marked, step);
            }
        }
        return marked.with("resume_step", here.key());
    }
}
