package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step of the repair. Its key is stored and so never changes; its fields are those of wizard.md section 4. */
public enum Step {
    SETTLE, HAPPENED, INSIDE, ECHO, OTHER_SIDE, MY_PART, SORRY, SAY_ASK, HOLDS, NEXT_TIME, SHARE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The beginning of the keys of its words, as {@code repair.settle}. */
    public String words() {
        return "repair." + key();
    }

    /** Its name in lists, as “Their side”. */
    public String title() {
        return Words.of(words() + ".title");
    }

    /** Whether the button on the page reads Next, not Skip for now. It is never disabled. */
    public boolean done(Fields repair) {
        return switch (this) {
            case SETTLE, HOLDS, SHARE -> true;
            case HAPPENED -> repair.hasText("facts");
            case INSIDE -> repair.has("feelings") || repair.has("needs") || repair.hasText("story")
                    || repair.hasText("inside_note");
            case ECHO -> repair.has("echo_familiar");
            case OTHER_SIDE -> repair.hasText("their_view");
            case MY_PART -> repair.hasText("my_part") || repair.has("my_part_kinds");
            case SORRY -> repair.has("sorry_choice");
            case SAY_ASK -> saysIt(repair);
            case NEXT_TIME -> !PlanSteps.bodies(repair).isEmpty() || repair.hasText("success_strategy");
        };
    }

    private static boolean saysIt(Fields repair) {
        boolean feels = repair.has("i_feel") || repair.hasText("i_feel_text");
        boolean edited = repair.is("i_statement_edited") && repair.hasText("i_statement");
        return edited || (feels && repair.hasText("i_when"));
    }

    /** The stored names of its fields. */
    public List<String> fields() {
        return switch (this) {
            case SETTLE -> List.of("heat_before", "body_signs", "settle_choice", "heat_after", "pause_until",
                    "return_words");
            case HAPPENED -> List.of("facts", "happened_on", "happened_part", "place_tag", "trigger_tags",
                    "person_tags", "said_lines");
            case INSIDE -> List.of("feelings", "needs", "story", "inside_note");
            case ECHO -> List.of("echo_familiar", "echo_when", "echo_then", "echo_differs", "echo_share");
            case OTHER_SIDE -> List.of("their_view", "view_source", "their_feelings", "their_needs", "view_check");
            case MY_PART -> List.of("my_part", "my_part_kinds", "my_part_not_mine");
            case SORRY -> List.of("sorry_choice", "sorry_happened", "sorry_impact", "sorry_plan", "sorry_offer");
            case SAY_ASK -> List.of("i_feel", "i_feel_text", "i_when", "i_need", "i_statement", "i_statement_edited",
                    "ask_text", "ask_kind", "ask_by", "ask_ok_no", "talk_time");
            case HOLDS -> List.of("boundaries_touched", "commitment_text");
            case NEXT_TIME -> List.of("early_sign", "plan_steps", "success_strategy", "soother_tags", "pause_word",
                    "followup_day1", "followup_week1");
            case SHARE -> List.of("letter_parts", "letter_text", "letter_edited", "plan_text", "share_way");
        };
    }

    public static Optional<Step> of(String key) {
        return List.of(values()).stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
