package app.mendwell.paper;

import app.mendwell.paper.Paper.Block;
import app.mendwell.paper.Paper.Setting;
import java.util.List;
import java.util.stream.Collectors;

/** Papers as one page of XHTML for the PDF: large, calm, with room at the sides. It refers to nothing outside. */
final class PaperHtml {

    private static final String NUMBERS = "@bottom-center { content: counter(page) \" / \" counter(pages);"
            + " font-family: Sans; font-size: 9pt; color: #5B5248; }";

    private PaperHtml() {}

    static String of(List<Paper> papers, Setting setting, boolean numbered) {
        var html = new StringBuilder("<html><head><title></title><style>").append(style(setting, numbered))
                .append("</style></head><body>");
        String first = "<div class=\"first\">";
        for (Paper paper : papers) {
            html.append(first).append(inside(paper)).append("</div>");
            first = "<div class=\"paper\">";
        }
        return html.append("</body></html>").toString();
    }

    private static String style(Setting setting, boolean numbered) {
        return """
                @page { size: %s; margin: %spt; %s }
                body { font-family: Literata, Sans; font-size: %dpt; line-height: 1.6; color: #000000; margin: 0; }
                .paper { page-break-before: always; }
                p, h1, h2, li { word-wrap: break-word; white-space: pre-line; }
                p { margin: 0 0 0.75em 0; orphans: 2; widows: 2; }
                h1 { font-family: Strong; font-weight: normal; font-size: 1.45em; line-height: 1.3; margin: 0 0 0.9em 0; }
                h2 { font-family: Strong; font-weight: normal; font-size: 1em; margin: 0.9em 0 0.1em 0;
                    page-break-after: avoid; }
                ul { margin: 0 0 0.75em 0; padding: 0 0 0 1.1em; }
                li { margin: 0 0 0.3em 0; }
                .stitch { margin: 1.6em 0 0 0; width: 56pt; border-top: 1.8pt dashed #A6762A; }
                """
                .formatted(setting.size().css(), Math.round(setting.margin()), numbered ? NUMBERS : "",
                        setting.text());
    }

    private static String inside(Paper paper) {
        String title = paper.title().isEmpty() ? "" : "<h1>" + escaped(paper.title()) + "</h1>";
        String blocks = paper.blocks().stream().map(PaperHtml::block).collect(Collectors.joining())
                .replace("</ul><ul>", "");
        return title + blocks + (paper.stitched() ? "<div class=\"stitch\"></div>" : "");
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(String text) -> "<p>" + escaped(text) + "</p>";
            case Block.Heading(String text) -> "<h2>" + escaped(text) + "</h2>";
            case Block.Item(String text) -> "<ul><li>" + escaped(text) + "</li></ul>";
        };
    }

    /** Without what has no place in XML. */
    private static String escaped(String text) {
        String plain = text.codePoints().filter(PaperHtml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isAllowed(int character) {
        boolean control = character < ' ' && character != '\n' && character != '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !control && !half && character != 0xFFFE && character != 0xFFFF;
    }
}
