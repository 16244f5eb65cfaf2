package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.storage.TagKind;
import app.mendwell.together.kept.Order;
import app.mendwell.together.kept.TogetherKinds;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Doing together: asks, what I do alone, event plans, decisions, heads-ups. */
final class DoingShelves {

    private static final int LONG = 20_000;
    private static final int WORDS = 500;

    private DoingShelves() {}

    static List<Shelf> of(Sets sets) {
        return List.of(asks(sets), alone(sets), plans(sets), decisions(sets), headsUps(sets));
    }

    private static Shelf asks(Sets sets) {
        Keys modes = sets.labels("support-mode");
        return new Shelf(TogetherKinds.ASK, Section.DOING)
                .side("direction", sets.own("ask", "direction", "i_ask", "i_was_asked", "i_offer"))
                .area("body", 300, 2).chips("support_kind", modes)
                .chips("size", sets.own("ask", "size", "small", "medium", "big")).beside(15)
                .menu("area", sets.labels("area")).beside(13).day("by_date").beside(12).line("good_moment", 120)
                .when(fields -> "talk".equals(fields.text("support_kind")))
                .tick("ok_no").area("how_it_went", LONG, 3)
                .state(sets.own("ask", "state", "idea", "said", "yes", "changed", "no", "not_now", "done", "let_go"))
                .titled("body").facts("direction", "support_kind", "area", "size").inline("how_it_went")
                .noted("how_it_went").filters("direction").needs("direction", "body", "support_kind")
                .fresh(today -> Fields.EMPTY.with("direction", "i_ask").with("ok_no", true).with("state", "idea"))
                .remark(fields -> "no".equals(fields.text("state")) ? Words.of("together.ask.remark") : "")
                .starters(new Starters("support", example -> "ask".equals(example.text("direction")),
                        example -> modes.say(example.text("mode")), example -> Fields.EMPTY
                                .with("support_kind", example.text("mode")).with("body", example.text("text")),
                        false));
    }

    private static Shelf alone(Sets sets) {
        Keys areas = sets.labels("area");
        return new Shelf(TogetherKinds.SOLO_ITEM, Section.DOING).area("body", 200, 2).menu("area", areas).beside(16)
                .several("why_alone", sets.own("solo_item", "why_alone", "enjoy", "habit", "faster", "hard_to_trust",
                        "dont_want_to_owe", "never_asked", "mine"))
                .side("wanted", sets.own("solo_item", "wanted", "keep", "share_some", "together"))
                .line("first_step", 200).state(sets.own("solo_item", "state", "noticed", "trying", "settled"))
                .titled("body").facts("area").listed("wanted").inline("why_alone", "wanted", "first_step")
                .filters("area", "wanted", "state").needs("body")
                .fresh(today -> Fields.EMPTY.with("wanted", "keep").with("state", "noticed"))
                .order(Order.AREA, fields -> fields.has("area") ? areas.say(fields.text("area"))
                        : Words.of("together.solo_item.area.none"))
                .starters(sets.starters("solo_defaults", "area", "area", example -> Fields.EMPTY
                        .with("body", example.text("text")).with("area", example.text("area"))
                        .with("first_step", example.text("share"))))
                .handOver(new HandOver("ask", "ask", sets::isOpen, DoingShelves::asked));
    }

    private static Fields asked(UUID from, Fields solo) {
        return Fields.EMPTY.with("direction", "i_ask").with("area", solo.text("area")).with("solo_ref", from)
                .with("body", solo.hasText("first_step") ? solo.text("first_step") : solo.text("body"));
    }

    private static Shelf plans(Sets sets) {
        var shelf = new Shelf(TogetherKinds.EVENT_PLAN, Section.DOING).line("title", 80).beside(24)
                .field("starts_at", new Input.At(wall -> moment(sets, wall))).beside(18)
                .tag("place_tag", TagKind.PLACE).beside(20).tags("person_tags", TagKind.PERSON).beside(20);
        for (String field : List.of("my_worry", "their_worry", "before_words", "arrive_plan", "close_plan",
                "break_plan")) {
            shelf.area(field, WORDS, 1).beside(22);
            if (field.equals("before_words")) {
                shelf.when(sets::isOpen);
            }
        }
        return shelf.line("signal", 120).beside(22).line("leave_rule", 200).beside(22)
                .field("difficult_moments", rows("when", "what_we_do")).area("after_plan", WORDS, 1)
                .area("look_back", LONG, 2).when(fields -> isOver(sets, fields)).area("keep_next", LONG, 2)
                .when(fields -> isOver(sets, fields))
                .state(sets.own("event_plan", "state", "planned", "ready", "looked_back", "cancelled"))
                .titled("title", "my_worry", "their_worry", "arrive_plan").facts("starts_at")
                .inline("look_back", "keep_next").noted("look_back").needs("title")
                .fresh(today -> Fields.EMPTY.with("state", "planned").with("leave_rule",
                        Words.of("together.event_plan.leave_rule.first")))
                .order(Order.STARTS, DoingShelves::coming)
                .starters(new Starters("events", example -> true, example -> "", example -> Fields.EMPTY
                        .with("title", example.text("title")).with("arrive_plan", example.first("roles"))
                        .with("signal", example.first("signals")).with("leave_rule", example.first("exit"))
                        .with("after_plan", example.first("reunion")), false))
                .handOver(new HandOver("agreement", "agreement", fields -> fields.hasText("keep_next"),
                        (from, fields) -> Fields.EMPTY.with("body", fields.text("keep_next"))))
                .handOver(new HandOver("again", "event_plan", fields -> true, (from, fields) -> again(fields)));
    }

    private static Moment moment(Sets sets, LocalDateTime wall) {
        return Moment.of(wall.atZone(ZoneId.of(sets.house().wall().zone())).toOffsetDateTime());
    }

    private static Input rows(String... columns) {
        var fields = new ArrayList<FormField>();
        for (String column : columns) {
            fields.add(FormField.of(column, new Input.Wrapped(WORDS, 1)));
        }
        return new Input.Rows(fields, 12);
    }

    private static boolean isOver(Sets sets, Fields fields) {
        Moment starts = fields.moment("starts_at");
        return Set.of("looked_back", "cancelled").contains(fields.text("state"))
                || (starts != null && starts.wall().isBefore(sets.house().wall().moment().wall()));
    }

    private static String coming(Fields fields) {
        String state = fields.text("state");
        String place = state.equals("looked_back") || state.equals("cancelled") ? "over"
                : fields.has("starts_at") ? "coming" : "someday";
        return Words.of("together.event_plan.group." + place);
    }

    /** A plan serves again without its day and what came of it. */
    private static Fields again(Fields plan) {
        var names = new ArrayList<>(plan.names());
        names.removeAll(List.of("starts_at", "zone", "state", "look_back", "keep_next", "template", "repair_refs"));
        return plan.only(names);
    }

    private static Shelf decisions(Sets sets) {
        return new Shelf(TogetherKinds.DECISION, Section.DOING).line("title", 80).area("why_matters", WORDS, 1)
                .field("options", rows("option", "my_view", "their_view")).area("what_matters_me", WORDS, 1)
                .beside(22).area("influence", WORDS, 1).beside(22).area("what_matters_them", WORDS, 1).beside(22)
                .area("chosen", WORDS, 1).beside(22).day("by_date").beside(14).day("review_on").beside(14)
                .state(sets.own("decision", "state", "open", "talking", "decided", "revisit", "dropped"))
                .titled("title", "why_matters", "what_matters_me", "what_matters_them").facts("by_date", "review_on")
                .listed("by_date").inline("chosen").filters("state").needs("title")
                .fresh(today -> Fields.EMPTY.with("state", "open"))
                .guard("decided", fields -> fields.hasText("chosen"))
                .readings(fields -> sets.content().examples("decisions").stream().map(DoingShelves::way).toList());
    }

    private static Reading way(app.mendwell.content.Example example) {
        var lines = new ArrayList<String>();
        lines.add(example.text("when"));
        lines.addAll(example.texts("steps"));
        lines.add(example.text("check"));
        return new Reading(example.text("title"), lines);
    }

    private static Shelf headsUps(Sets sets) {
        return new Shelf(TogetherKinds.HEADS_UP, Section.DOING).area("what", 200, 2)
                .chips("kind", sets.own("heads_up", "kind", "stressor", "routine", "priority", "health", "work"))
                .day("from_date").beside(14).day("until_date").beside(14).area("would_help", 300, 1).day("told_on")
                .when(sets::isOpen).state(sets.own("heads_up", "state", "to_tell", "told", "passed", "dropped"))
                .titled("what").facts("kind", "from_date", "until_date").listed("kind", "from_date")
                .needs("what", "kind", "from_date")
                .fresh(today -> Fields.EMPTY.with("from_date", today).with("state", "to_tell"))
                .moved(DoingShelves::told).order(Order.BEGINS, fields -> "");
    }

    private static Fields told(Fields fields, LocalDate today) {
        return "told".equals(fields.text("state")) && !fields.has("told_on") ? fields.with("told_on", today) : fields;
    }
}
