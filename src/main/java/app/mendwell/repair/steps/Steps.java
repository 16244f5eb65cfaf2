package app.mendwell.repair.steps;

import app.mendwell.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pages there are, and the ways between them: pure functions over a list. The short path is a filter on it. */
public final class Steps {

    private static final List<Step> BRIEF = List.of(Step.SETTLE, Step.HAPPENED, Step.INSIDE, Step.SAY_ASK,
            Step.NEXT_TIME);
    /** Whoever may have frightened someone is given their own part there, and no ask (wizard.md section 5). */
    private static final List<Step> BRIEF_WITH_ROOM = List.of(Step.SETTLE, Step.HAPPENED, Step.INSIDE, Step.MY_PART,
            Step.NEXT_TIME);

    private static final List<String> PART_AND_SORRY = List.of("my_part", "sorry_choice", "sorry_happened",
            "sorry_impact", "sorry_plan", "sorry_offer");

    private Steps() {}

    /** The pages that this way shows, in order. */
    public static List<Step> shown(Way way) {
        if (way.brief()) {
            return way.givesRoom() ? BRIEF_WITH_ROOM : BRIEF;
        }
        return Stream.of(Step.values()).filter(step -> !(step == Step.ECHO && way.hidesEcho()))
                .filter(step -> !(step == Step.SAY_ASK && way.givesRoom())).toList();
    }

    /** The page after this one, which need not be shown itself. */
    public static Optional<Step> next(Way way, Step from) {
        return shown(way).stream().filter(step -> step.compareTo(from) > 0).findFirst();
    }

    public static Optional<Step> back(Way way, Step from) {
        return shown(way).reversed().stream().filter(step -> step.compareTo(from) < 0).findFirst();
    }

    /** This step if it is shown, else the next one that is, else the last. */
    public static Step landing(Way way, Step wanted) {
        List<Step> shown = shown(way);
        return shown.contains(wanted) ? wanted : next(way, wanted).orElse(shown.getLast());
    }

    /** The page on which a step's fields stand: on the short path some stand in a fold-out of another page. */
    public static Step pageOf(Way way, Step step) {
        if (way.brief() && step == Step.OTHER_SIDE) {
            return Step.INSIDE;
        }
        if (way.brief() && (step == Step.MY_PART || step == Step.SORRY)) {
            return way.givesRoom() ? Step.MY_PART : Step.SAY_ASK;
        }
        return landing(way, step);
    }

    /** The name of a page in the list: where nothing is to be shared, the last one is for reading only. */
    public static String title(Way way, Step page) {
        return page == Step.SHARE && way.givesRoom() ? Words.of("repair.share.heading") : page.title();
    }

    /** The line under the heading of a page. */
    static String purpose(Way way, Step page) {
        return Words.of(page.words() + (page == Step.SHARE && way.givesRoom() ? ".purpose_room" : ".purpose"));
    }

    /** The fields that stand on a page: on the short path fewer, and those of its fold-out. */
    public static List<String> fields(Way way, Step page) {
        if (!way.brief()) {
            return page.fields();
        }
        return switch (page) {
            case SETTLE -> List.of("heat_before", "settle_choice", "pause_until", "return_words");
            case HAPPENED -> List.of("facts", "trigger_tags");
            case INSIDE -> List.of("feelings", "needs", "their_view");
            case SAY_ASK -> Stream.concat(Stream.of("i_feel", "i_feel_text", "i_when", "i_need", "i_statement",
                    "i_statement_edited", "ask_text"), PART_AND_SORRY.stream()).toList();
            case MY_PART -> PART_AND_SORRY;
            case NEXT_TIME -> List.of("plan_steps", "followup_week1");
            case ECHO, OTHER_SIDE, SORRY, HOLDS, SHARE -> page.fields();
        };
    }
}
