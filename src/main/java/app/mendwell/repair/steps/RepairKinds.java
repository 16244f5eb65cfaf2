package app.mendwell.repair.steps;

import app.mendwell.storage.Kind;

/** The kinds of record of the Repair room, field by field in the order of the export. */
public final class RepairKinds {

    /** A repair; a private note is one with {@code route} private and is found by {@code in:private} only. */
    public static final Kind REPAIR = Kind.of("repair", "repairs")
            .text("title", "route", "path", "state", "resume_step", "resume_field").integer("resume_caret")
            .json("step_status").text("return_state", "let_go_from")
            .instant("finished_at", "shared_at", "let_go_at", "pause_until").json("hints_dismissed", "earlier_repairs")
            .ref("entry_ref", "entry").text("note_text")
            // settle
            .integer("heat_before").json("body_signs").text("settle_choice").integer("heat_after").text("return_words")
            // happened
            .text("facts").day("happened_on").text("happened_part").tag("place_tag").tags("trigger_tags", "person_tags")
            .json("said_lines")
            // inside
            .json("feelings", "needs").text("story", "inside_note")
            // echo
            .text("echo_familiar", "echo_when", "echo_then", "echo_differs").bool("echo_share")
            // other_side
            .text("their_view", "view_source").json("their_feelings", "their_needs", "care_refs").text("view_check")
            // my_part
            .text("my_part").json("my_part_kinds").text("my_part_not_mine")
            // sorry
            .text("sorry_choice", "sorry_happened", "sorry_impact", "sorry_plan", "sorry_offer")
            // say_ask
            .json("i_feel").text("i_feel_text", "i_when", "i_need", "i_statement").bool("i_statement_edited")
            .text("ask_text", "ask_kind").day("ask_by").bool("ask_ok_no").text("talk_time")
            // holds
            .json("boundaries_touched", "agreement_refs").text("commitment_text")
            // next_time
            .text("early_sign").json("plan_steps").text("success_strategy").json("event_plan_refs").tags("soother_tags")
            .text("pause_word").bool("followup_day1", "followup_week1")
            // share
            .json("letter_parts").text("letter_text").bool("letter_edited").text("plan_text", "share_way")
            .indexed("title", "facts", "said_lines.words", "story", "inside_note", "echo_when", "echo_then",
                    "echo_differs", "their_view", "view_check", "my_part", "my_part_not_mine", "sorry_happened",
                    "sorry_impact", "sorry_plan", "sorry_offer", "i_statement", "ask_text", "commitment_text",
                    "early_sign", "plan_steps.body", "success_strategy", "note_text")
            .titled("coalesce(title, '')").dated("coalesce(happened_on, substr(created_at, 1, 10))")
            .secretWhen("route = 'private'").build();

    /** A letter or a plan as it was made; never overwritten. */
    public static final Kind OUTPUT = Kind.of("repair_output", "repair_outputs").childOf("repair_ref", "repair")
            .text("kind", "body").json("letter_parts").instant("made_at").day("shared_on").text("share_way")
            .indexed("body").build();

    public static final Kind FOLLOWUP = Kind.of("repair_followup", "repair_followups")
            .childOf("repair_ref", "repair").text("kind").day("due_on").text("state", "plan_held", "what_changed")
            .tags("helped_by").text("next_change", "learned").instant("done_at")
            .indexed("what_changed", "next_change", "learned").build();

    /** A whole repair as it stood when a finished one was opened again. */
    public static final Kind SNAPSHOT = Kind.of("repair_snapshot", "repair_snapshots")
            .childOf("repair_ref", "repair").instant("made_at").json("record").build();

    private RepairKinds() {}
}
