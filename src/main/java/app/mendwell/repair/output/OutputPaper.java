package app.mendwell.repair.output;

import app.mendwell.paper.Paper;
import app.mendwell.paper.Paper.Block;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** A letter or a plan, one paragraph a line, as something to be printed. */
public final class OutputPaper {

    private static final String STEP = "- ";
    private static final List<String> LEADS = List.of("early", "mine", "both", "before", "pause", "steadies", "stands",
            "back");

    private OutputPaper() {}

    public static Paper letter(String text) {
        return Paper.letter(text);
    }

    /** The first line of a plan is its title; what leads a line stands above it. */
    public static Paper plan(String text) {
        List<String> lines = text.lines().toList();
        var blocks = new ArrayList<Block>();
        lines.stream().skip(1).forEach(line -> add(line, blocks));
        return new Paper(lines.isEmpty() ? "" : lines.getFirst(), blocks, false);
    }

    private static void add(String line, List<Block> blocks) {
        if (line.startsWith(STEP)) {
            blocks.add(new Block.Item(line.substring(STEP.length())));
            return;
        }
        String lead = LEADS.stream().map(key -> Words.of("repair.plan." + key)).filter(line::startsWith).findFirst()
                .orElse("");
        if (!lead.isEmpty()) {
            blocks.add(new Block.Heading(lead));
        }
        String rest = line.substring(lead.length()).strip();
        if (!rest.isEmpty()) {
            blocks.add(new Block.Paragraph(rest));
        }
    }
}
