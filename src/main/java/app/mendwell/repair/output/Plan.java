package app.mendwell.repair.output;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** The plan of a repair, for one page: no names, no facts, no feelings (wizard.md section 6). */
public final class Plan {

    /**
     * A part of the plan.
     *
     * @param lead as “My steps:”
     * @param lines what follows it; several are steps, one under the other
     */
    public record Section(String lead, List<String> lines, boolean steps) {

        public Section {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "section of a plan";
        }
    }

    private Plan() {}

    /** What stands on the page, in order; empty where nothing is planned. */
    public static List<Section> sections(Fields repair, Names names) {
        var sections = new ArrayList<Section>();
        line(sections, "early", Sentence.closed(repair.text("early_sign")));
        steps(sections, "mine", Steps.of(repair, "me"));
        steps(sections, "both", Steps.of(repair, "both"));
        line(sections, "before", Sentence.closed(repair.text("success_strategy")));
        line(sections, "pause", repair.text("pause_word").strip());
        line(sections, "steadies", String.join(", ", names.soothers()));
        line(sections, "stands", Sentence.joined(names.agreements()));
        if (!sections.isEmpty()) {
            line(sections, "back", String.join(", ", names.lookBacks().stream().map(LongDay::of).toList()));
        }
        return sections;
    }

    private static void line(List<Section> sections, String key, String text) {
        if (!text.isEmpty()) {
            sections.add(new Section(Words.of("repair.plan." + key), List.of(text), false));
        }
    }

    private static void steps(List<Section> sections, String key, List<String> steps) {
        if (!steps.isEmpty()) {
            sections.add(new Section(Words.of("repair.plan." + key), steps.stream().map(Sentence::closed).toList(),
                    true));
        }
    }

    /** The plan with its heading, one part a line and one step a line; empty where nothing is planned. */
    public static String text(Fields repair, Names names) {
        var lines = new ArrayList<String>();
        for (Section section : sections(repair, names)) {
            if (lines.isEmpty()) {
                lines.add(Words.of("repair.plan.title"));
            }
            if (section.steps()) {
                lines.add(section.lead());
                section.lines().forEach(step -> lines.add("- " + step));
            } else {
                lines.add(section.lead() + " " + section.lines().getFirst());
            }
        }
        return String.join("\n", lines);
    }
}
