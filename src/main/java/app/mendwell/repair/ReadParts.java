package app.mendwell.repair;

import app.mendwell.repair.steps.Step;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Tag;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a repair is read: the person's own words, page by page. Empty parts and skipped pages are left out, and
 * nothing that was not written or chosen is mentioned (wizard.md section 7).
 */
final class ReadParts {

    /** How a line looks. */
    enum Look {
        /** Large, as on a page. */
        WRITTEN,
        /** Small, for what stands beside. */
        PLAIN, MY_STEP, COMMON_STEP
    }

    /**
     * A few words.
     *
     * @param lead what they answer, or empty
     */
    record Line(String lead, String text, Look look) {
        @Override
        public String toString() {
            return "line";
        }
    }

    /**
     * What was written on one page of the wizard.
     *
     * @param brief whether it may stand beside another
     */
    record Part(Step step, List<Line> lines, boolean brief) {
        @Override
        public String toString() {
            return step.key();
        }
    }

    private final Reading reading;
    private final Fields fields;

    private ReadParts(Reading reading) {
        this.reading = reading;
        this.fields = reading.fields();
    }

    static List<Part> of(Reading reading) {
        var parts = new ReadParts(reading);
        return Stream.of(Step.HAPPENED, Step.INSIDE, Step.ECHO, Step.OTHER_SIDE, Step.SAY_ASK, Step.MY_PART, Step.HOLDS,
                Step.SORRY, Step.NEXT_TIME).map(parts::part).flatMap(Optional::stream).toList();
    }

    private Optional<Part> part(Step step) {
        List<Line> lines = switch (step) {
            case HAPPENED -> happened();
            case INSIDE -> inside();
            case ECHO -> echo();
            case OTHER_SIDE -> otherSide();
            case MY_PART -> myPart();
            case SORRY -> sorry();
            case SAY_ASK -> sayAsk();
            case HOLDS -> holds();
            case NEXT_TIME -> nextTime();
            case SETTLE, SHARE -> List.of();
        };
        boolean brief = step == Step.MY_PART || step == Step.HOLDS;
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part(step, lines, brief));
    }

    private static void add(List<Line> lines, String lead, String text, Look look) {
        String words = text.strip();
        if (!words.isEmpty()) {
            lines.add(new Line(lead, words, look));
        }
    }

    private void add(List<Line> lines, String lead, String field) {
        add(lines, lead, fields.text(field), Look.PLAIN);
    }

    private static String lead(String key) {
        return Words.of("repair.read.lead." + key);
    }

    private List<Line> happened() {
        var lines = new ArrayList<Line>();
        add(lines, "", fields.text("facts"), Look.WRITTEN);
        for (JsonNode said : fields.tree("said_lines")) {
            String speaker = said.path("speaker").asText("other");
            add(lines, Words.of("repair.read.said." + speaker), said.path("words").asText(""), Look.PLAIN);
        }
        return lines;
    }

    private List<Line> inside() {
        var lines = new ArrayList<Line>();
        add(lines, lead("story"), "story");
        add(lines, "", "inside_note");
        add(lines, lead("needs"), String.join(", ", reading.wordsOf(fields.words("needs"))), Look.PLAIN);
        return lines;
    }

    private List<Line> echo() {
        var lines = new ArrayList<Line>();
        add(lines, lead("echo_when"), "echo_when");
        add(lines, lead("echo_then"), "echo_then");
        add(lines, lead("echo_differs"), "echo_differs");
        return lines;
    }

    private List<Line> otherSide() {
        var lines = new ArrayList<Line>();
        String source = fields.text("view_source");
        add(lines, lead("view." + (source.isEmpty() ? "guess" : source)), "their_view");
        add(lines, lead("their_feelings"), String.join(", ", words("their_feelings")), Look.PLAIN);
        add(lines, lead("their_needs"), String.join(", ", words("their_needs")), Look.PLAIN);
        add(lines, lead("view_check"), "view_check");
        return lines;
    }

    /** Ids of a list, whether they stand there alone or with a strength. */
    static List<String> ids(Fields fields, String field) {
        return fields.tree(field).valueStream()
                .map(node -> node.isTextual() ? node.asText() : node.path("feeling_id").asText("")).toList();
    }

    private List<String> words(String field) {
        return reading.wordsOf(ids(fields, field));
    }

    private List<Line> myPart() {
        var lines = new ArrayList<Line>();
        add(lines, "", "my_part");
        String kinds = String.join(", ", fields.words("my_part_kinds").stream()
                .map(kind -> Words.of("repair.my_part.my_part_kinds." + kind)).toList());
        add(lines, "", kinds, Look.PLAIN);
        add(lines, lead("not_mine"), "my_part_not_mine");
        return lines;
    }

    private List<Line> sorry() {
        var lines = new ArrayList<Line>();
        if (fields.text("sorry_choice").equals("write")) {
            for (String field : List.of("sorry_happened", "sorry_impact", "sorry_plan", "sorry_offer")) {
                add(lines, "", field);
            }
        }
        return lines;
    }

    private List<Line> sayAsk() {
        var lines = new ArrayList<Line>();
        add(lines, "", fields.text("i_statement"), Look.WRITTEN);
        add(lines, lead("ask"), fields.text("ask_text"), Look.WRITTEN);
        add(lines, lead("talk_time"), "talk_time");
        return lines;
    }

    private List<Line> holds() {
        var lines = new ArrayList<Line>();
        add(lines, "", "commitment_text");
        for (JsonNode line : fields.tree("boundaries_touched")) {
            String outcome = line.path("outcome").asText("");
            add(lines, outcome.isEmpty() ? "" : Words.of("repair.read.line." + outcome), line.path("body").asText(""),
                    Look.PLAIN);
        }
        return lines;
    }

    private List<Line> nextTime() {
        var lines = new ArrayList<Line>();
        add(lines, lead("early"), "early_sign");
        for (JsonNode step : fields.tree("plan_steps")) {
            boolean both = step.path("who").asText("me").equals("both");
            add(lines, Words.of(both ? "repair.read.step.both" : "repair.read.step.me"), step.path("body").asText(""),
                    both ? Look.COMMON_STEP : Look.MY_STEP);
        }
        add(lines, lead("success_strategy"), "success_strategy");
        add(lines, lead("pause_word"), "pause_word");
        add(lines, lead("soothers"), String.join(", ", reading.tags("soother_tags").stream().map(Tag::name).toList()),
                Look.PLAIN);
        return lines;
    }
}
