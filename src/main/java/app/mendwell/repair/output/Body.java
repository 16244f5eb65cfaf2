package app.mendwell.repair.output;

/** A letter or a plan as it is kept: Markdown, so that its paragraphs stay paragraphs wherever it is read. */
public final class Body {

    private static final String STEP = "- ";

    private Body() {}

    /** From one paragraph a line. */
    public static String of(String text) {
        var body = new StringBuilder();
        String before = "";
        for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (!body.isEmpty()) {
                body.append(line.startsWith(STEP) && before.startsWith(STEP) ? "\n" : "\n\n");
            }
            body.append(line);
            before = line;
        }
        return body.toString();
    }

    /** Back to one paragraph a line. */
    public static String text(String body) {
        return Sentence.lines(body);
    }
}
