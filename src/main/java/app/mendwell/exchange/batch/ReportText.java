package app.mendwell.exchange.batch;

import app.mendwell.ui.Words;

/** An import's report as Markdown, for its record and for a file. */
public final class ReportText {

    private ReportText() {}

    public static String markdown(ImportReport report) {
        ImportReport.Counts counts = report.counts();
        var text = new StringBuilder();
        line(text, Words.of("exchange.report.came_in", counts.entries(), counts.photos(), counts.other()));
        line(text, Words.of("exchange.report.already_there", counts.alreadyThere()));
        String zone = report.zone();
        if (zone != null) {
            line(text, Words.of("exchange.report.zone", zone));
        }
        if (!report.refused().isEmpty()) {
            line(text, "");
            line(text, Words.of("exchange.report.refused"));
            report.refused().forEach(each -> line(text, "- " + each.where() + ": " + each.why()));
        }
        if (!report.leftOut().isEmpty()) {
            line(text, "");
            line(text, Words.of("exchange.report.left_out"));
            report.leftOut().forEach(each -> line(text, "- " + each.what() + ": " + each.count()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
