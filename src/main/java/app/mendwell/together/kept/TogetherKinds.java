package app.mendwell.together.kept;

import app.mendwell.storage.Kind;
import java.util.List;

/** The kinds of record of the Together room, field by field in the order of the export. */
public final class TogetherKinds {

    public static final Kind CARE_ITEM = Kind.of("care_item", "care_items")
            .text("about", "kind", "body", "what_i_can_do", "source").day("checked_on", "shared_on").bool("veiled")
            .indexed("body", "what_i_can_do").titled("coalesce(body, '')").secretWhen("veiled = 1").build();

    public static final Kind APPRECIATION = Kind.of("appreciation", "appreciations").day("date")
            .text("kind", "about", "body").day("told_on").indexed("body").titled("coalesce(body, '')").dated("date")
            .build();

    public static final Kind SUPPORT = Kind.of("support", "supports").day("date")
            .text("direction", "support_kind", "wanted_kind", "area", "note").ref("ask_ref", "ask").indexed("note")
            .titled("coalesce(note, '')").dated("date").build();

    public static final Kind ASK = Kind.of("ask", "asks").text("direction", "body", "support_kind", "area", "size")
            .day("by_date").text("good_moment").bool("ok_no").text("state", "how_it_went").ref("repair_ref", "repair")
            .ref("solo_ref", "solo_item").indexed("body", "good_moment", "how_it_went").titled("coalesce(body, '')")
            .build();

    public static final Kind SOLO_ITEM = Kind.of("solo_item", "solo_items").text("body", "area").json("why_alone")
            .text("wanted", "first_step", "state").indexed("body", "first_step").titled("coalesce(body, '')").build();

    public static final Kind EVENT_PLAN = Kind.of("event_plan", "event_plans").text("title").moment("starts_at")
            .text("zone").tag("place_tag").tags("person_tags")
            .text("my_worry", "their_worry", "before_words", "arrive_plan", "close_plan", "break_plan", "signal",
                    "leave_rule")
            .json("difficult_moments").text("after_plan").json("boundary_refs", "repair_refs")
            .text("state", "look_back", "keep_next").bool("template")
            .indexed("title", "my_worry", "their_worry", "before_words", "arrive_plan", "close_plan", "break_plan",
                    "signal", "leave_rule", "difficult_moments.when", "difficult_moments.what_we_do", "after_plan",
                    "look_back", "keep_next")
            .titled("coalesce(title, '')").dated("substr(coalesce(starts_at, created_at), 1, 10)").build();

    public static final Kind DECISION = Kind.of("decision", "decisions").text("title", "why_matters").json("options")
            .text("what_matters_me", "what_matters_them").json("boundary_refs").text("influence", "chosen")
            .day("by_date", "review_on").text("state")
            .indexed("title", "why_matters", "options.option", "options.my_view", "options.their_view",
                    "what_matters_me", "what_matters_them", "influence", "chosen")
            .titled("coalesce(title, '')").build();

    public static final Kind HEADS_UP = Kind.of("heads_up", "heads_ups").text("what", "kind")
            .day("from_date", "until_date").text("would_help").day("told_on").text("state")
            .indexed("what", "would_help").titled("coalesce(what, '')").build();

    public static final Kind RITUAL = Kind.of("ritual", "rituals").text("name", "what", "mode", "cadence")
            .json("weekdays").text("time").integer("minutes").text("skip_words", "state")
            .indexed("name", "what", "skip_words").titled("coalesce(name, '')").build();

    public static final Kind RITUAL_NOTE = Kind.of("ritual_note", "ritual_notes").childOf("ritual_ref", "ritual")
            .day("date").text("note").indexed("note").build();

    public static final Kind PULSE = Kind.of("pulse", "pulses").text("week").integer("room_for_me", "room_for_us")
            .text("line", "line_note").indexed("line_note").titled("coalesce(week, '')").build();

    public static final Kind AGREEMENT = Kind.of("agreement", "agreements")
            .text("body", "kind", "why", "if_missed", "exceptions").integer("review_months").text("spoken", "state")
            .day("agreed_on", "review_on").indexed("body", "why", "if_missed", "exceptions")
            .titled("coalesce(body, '')").build();

    public static final Kind VISION_ITEM = Kind.of("vision_item", "vision_items")
            .text("area", "mine", "ours", "room_for_each", "horizon").day("review_on")
            .indexed("mine", "ours", "room_for_each").titled("coalesce(ours, mine, '')").build();

    public static final Kind SUPPORTER = Kind.of("supporter", "supporters").text("name", "relation").json("good_for")
            .text("reach", "note", "state").indexed("name", "relation", "reach", "note").titled("coalesce(name, '')")
            .build();

    public static final Kind ANCHOR = Kind.of("anchor", "anchors").text("kind", "body", "next_step")
            .ref("ritual_ref", "ritual").text("state").indexed("body", "next_step").titled("coalesce(body, '')")
            .build();

    /** Every one of them, in the order of the export. */
    public static final List<Kind> ALL = List.of(CARE_ITEM, APPRECIATION, SUPPORT, ASK, SOLO_ITEM, EVENT_PLAN, DECISION,
            HEADS_UP, RITUAL, RITUAL_NOTE, PULSE, AGREEMENT, VISION_ITEM, SUPPORTER, ANCHOR);

    private TogetherKinds() {}
}
