package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.together.kept.Order;
import app.mendwell.together.kept.TogetherKinds;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Input;
import java.time.LocalDate;
import java.util.List;

/** Rhythm, what we hold, and what is beyond us: rituals, agreements, vision, people around me, my own ground. */
final class HoldShelves {

    private static final int LONG = 20_000;
    private static final int WORDS = 500;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 9, 12, 18, 24);

    private HoldShelves() {}

    static List<Shelf> of(Sets sets) {
        return List.of(rituals(sets), agreements(sets), vision(sets), supporters(sets), anchors(sets));
    }

    private static Shelf rituals(Sets sets) {
        Keys modes = sets.labels("ritual-mode");
        return new Shelf(TogetherKinds.RITUAL, Section.RHYTHM).line("name", 60).beside(22).side("mode", modes)
                .beside(16).area("what", 300, 2).menu("cadence", sets.labels("cadence")).beside(14)
                .field("time", new Input.Time()).beside(9).count("minutes", 1, 1440).beside(9)
                .field("weekdays", new Input.Numbers(List.of(1, 2, 3, 4, 5, 6, 7), Said::weekday))
                .line("skip_words", 120).state(sets.own("ritual", "state", "active", "resting", "ended"))
                .titled("name", "what").facts("mode", "cadence", "weekdays", "time", "minutes")
                .listed("cadence", "weekdays", "time").filters("mode", "state").needs("name", "mode")
                .fresh(today -> Fields.EMPTY.with("mode", "together").with("state", "active").with("skip_words",
                        Words.of("together.ritual.skip_words.first")))
                .order(Order.MODE, fields -> modes.say(fields.text("mode")))
                .starters(sets.starters("rituals", "ritual-mode", "mode", example -> Fields.EMPTY
                        .with("what", example.text("text")).with("mode", example.text("mode"))
                        .with("cadence", example.text("cadence")).with("minutes", example.number("minutes"))));
    }

    private static Shelf agreements(Sets sets) {
        Keys kinds = sets.labels("agreement-group");
        return new Shelf(TogetherKinds.AGREEMENT, Section.HOLD).area("body", 400, 2).menu("kind", kinds).beside(14)
                .side("spoken", sets.own("agreement", "spoken", "mine_only", "said", "written")).beside(22)
                .area("why", WORDS, 1).area("if_missed", 300, 1).beside(22).area("exceptions", 300, 1).beside(22)
                .day("agreed_on").beside(12).day("review_on").beside(12)
                .field("review_months",
                        new Input.NumberMenu(MONTHS, Said::months, Words.of("together.menu.none")))
                .beside(12).state(sets.own("agreement", "state", "idea", "agreed", "paused", "ended")).titled("body")
                .facts("kind", "spoken", "agreed_on").listed("kind").filters("kind", "state").needs("body")
                .fresh(today -> Fields.EMPTY.with("spoken", "mine_only").with("state", "idea"))
                .moved(HoldShelves::agreed)
                .remark(fields -> isIntention(fields) ? Words.of("together.agreement.remark") : "")
                .starters(sets.starters("agreements", "agreement-group", "group", example -> Fields.EMPTY
                        .with("kind", example.text("group")).with("body", example.text("text"))
                        .with("why", example.text("why")).with("if_missed", example.text("if_missed"))
                        .with("review_months", example.number("review_months"))));
    }

    /** An agreement that only one of them knows of is an intention. */
    private static boolean isIntention(Fields fields) {
        return "agreed".equals(fields.text("state")) && "mine_only".equals(fields.text("spoken"));
    }

    private static Fields agreed(Fields fields, LocalDate today) {
        if (!"agreed".equals(fields.text("state"))) {
            return fields;
        }
        Fields dated = fields.has("agreed_on") ? fields : fields.with("agreed_on", today);
        Integer months = fields.integer("review_months");
        return months == null || fields.has("review_on") ? dated
                : dated.with("review_on", today.plusMonths(months));
    }

    private static Shelf vision(Sets sets) {
        Keys areas = sets.labels("vision-area");
        return new Shelf(TogetherKinds.VISION_ITEM, Section.HOLD).chips("area", areas).area("mine", LONG, 2)
                .area("ours", LONG, 2).area("room_for_each", LONG, 2)
                .chips("horizon", sets.own("vision_item", "horizon", "y1", "y5", "y10")).beside(22).day("review_on")
                .beside(14).titled("ours", "mine").facts("area", "horizon").listed("horizon").filters("area")
                .needs("area").needs(fields -> fields.hasText("mine") || fields.hasText("ours"))
                .order(Order.AREA, fields -> areas.say(fields.text("area")))
                .starters(sets.questions("vision", "vision-area", "area"));
    }

    private static Shelf supporters(Sets sets) {
        return new Shelf(TogetherKinds.SUPPORTER, Section.BEYOND).line("name", 60).beside(22).line("relation", WORDS)
                .beside(18).several("good_for", sets.labels("support-mode")).line("reach", 120).area("note", WORDS, 2)
                .state(sets.own("supporter", "state", "active", "resting")).titled("name", "relation")
                .facts("relation").listed("relation", "good_for").needs("name")
                .fresh(today -> Fields.EMPTY.with("state", "active"));
    }

    private static Shelf anchors(Sets sets) {
        Keys kinds = sets.own("anchor", "kind", "interest", "friendship", "practice", "goal", "meaning");
        return new Shelf(TogetherKinds.ANCHOR, Section.BEYOND).area("body", 200, 2).chips("kind", kinds)
                .area("next_step", WORDS, 1).state(sets.own("anchor", "state", "active", "resting")).titled("body")
                .facts("kind").listed("next_step").filters("kind").needs("kind", "body")
                .fresh(today -> Fields.EMPTY.with("state", "active"))
                .order(Order.KIND, fields -> kinds.say(fields.text("kind")));
    }
}
