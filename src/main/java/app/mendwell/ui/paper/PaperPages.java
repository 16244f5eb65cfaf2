package app.mendwell.ui.paper;

import app.mendwell.paper.Paper;
import app.mendwell.paper.Paper.Block;
import app.mendwell.paper.Paper.Setting;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Papers cut into pages, as they are seen before printing and as they are printed: black on white whatever the theme,
 * for a page on its way to a printer has no style sheet.
 */
final class PaperPages {

    private static final double TITLE = 1.45;
    private static final double GAP = 0.75;
    private static final double SMALL_GAP = 0.3;
    private static final double AFTER_HEADING = 0.1;
    private static final double INDENT = 1.1;
    private static final double STITCH = 56;
    private static final double FOOT = 9;
    private static final int LEAST_LINES = 2;
    private static final Color THREAD = Color.rgb(166, 118, 42);

    private final Setting setting;
    private final double width;
    private final double bottom;
    private final List<Region> pages = new ArrayList<>();
    private Pane page = new Pane();
    private double top;

    private PaperPages(Setting setting) {
        this.setting = setting;
        this.width = setting.size().width() - 2 * setting.margin();
        this.bottom = setting.size().height() - setting.margin();
    }

    /** The pages in order, each of the paper's size in points; numbered where a paper needs more than one. */
    static List<Region> of(List<Paper> papers, Setting setting) {
        var all = new ArrayList<Region>();
        papers.forEach(paper -> all.addAll(new PaperPages(setting).cut(paper)));
        if (all.size() > papers.size()) {
            for (int i = 0; i < all.size(); i++) {
                number((Pane) all.get(i), (i + 1) + " / " + all.size(), setting);
            }
        }
        return all;
    }

    private List<Region> cut(Paper paper) {
        turn();
        if (!paper.title().isEmpty()) {
            place(text(paper.title(), "Literata SemiBold", TITLE, width), 0, 2 * SMALL_GAP + GAP / 2);
        }
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            put(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        if (paper.stitched()) {
            stitch();
        }
        return pages;
    }

    private void turn() {
        page = new Pane();
        page.setPrefSize(setting.size().width(), setting.size().height());
        page.setMinSize(setting.size().width(), setting.size().height());
        page.setMaxSize(setting.size().width(), setting.size().height());
        page.setBackground(new Background(new BackgroundFill(Color.WHITE, CornerRadii.EMPTY, Insets.EMPTY)));
        pages.add(page);
        top = setting.margin();
    }

    private void put(Block block, @org.jspecify.annotations.Nullable Block next) {
        switch (block) {
            case Block.Paragraph(String words) -> flow(words, 0, GAP);
            case Block.Item(String words) -> {
                boolean last = !(next instanceof Block.Item);
                dot();
                flow(words, INDENT, last ? GAP : SMALL_GAP);
            }
            case Block.Heading(String words) -> {
                Text heading = text(words, "Literata SemiBold", 1, width);
                if (top + height(heading) + LEAST_LINES * line() > bottom) {
                    turn();
                }
                top += top > setting.margin() ? SMALL_GAP * setting.text() : 0;
                place(heading, 0, AFTER_HEADING);
            }
        }
    }

    /** The mark before a step goes to the page on which the step begins. */
    private void dot() {
        if (top + line() > bottom) {
            turn();
        }
        place(text("•", "Literata", 1, width), 0, 0);
        top -= line();
    }

    /** Text that may go on on the next page. */
    private void flow(String words, double indent, double gap) {
        String rest = words;
        while (!rest.isEmpty()) {
            Text all = text(rest, "Literata", 1, width - indent * setting.text());
            if (top + height(all) <= bottom) {
                place(all, indent, gap);
                return;
            }
            int fits = fitting(rest, indent);
            if (fits > 0) {
                place(text(rest.substring(0, fits).strip(), "Literata", 1, width - indent * setting.text()), indent, 0);
                rest = rest.substring(fits).strip();
            }
            turn();
        }
    }

    /** How many characters, up to the end of a word, fit on what is left of the page; none for less than two lines. */
    private int fitting(String words, double indent) {
        if (top + LEAST_LINES * line() > bottom) {
            return 0;
        }
        int low = 1;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Text part = text(words.substring(0, middle), "Literata", 1, width - indent * setting.text());
            if (top + height(part) <= bottom) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int space = words.lastIndexOf(' ', low);
        return space > 0 ? space : low;
    }

    private Text text(String words, String family, double size, double wrapping) {
        var text = new Text(words);
        text.setFont(Font.font(family, size * setting.text()));
        text.setFill(Color.BLACK);
        text.setWrappingWidth(wrapping);
        text.setTextOrigin(javafx.geometry.VPos.TOP);
        return text;
    }

    private double line() {
        return height(text("M", "Literata", 1, width));
    }

    private static double height(Text text) {
        return text.getLayoutBounds().getHeight();
    }

    private void place(Text text, double indent, double gap) {
        put(text, setting.margin() + indent * setting.text(), top);
        top += height(text) + gap * setting.text();
    }

    private void put(Node node, double x, double y) {
        node.relocate(x, y);
        page.getChildren().add(node);
    }

    private void stitch() {
        if (top + line() > bottom) {
            return;
        }
        double y = top + setting.text();
        var stitch = new Line(setting.margin(), y, setting.margin() + STITCH, y);
        stitch.setStroke(THREAD);
        stitch.setStrokeWidth(1.6);
        stitch.getStrokeDashArray().setAll(6.0, 4.0);
        page.getChildren().add(stitch);
    }

    private static void number(Pane page, String words, Setting setting) {
        var number = new Text(words);
        number.setFont(Font.font("Source Sans 3", FOOT));
        number.setFill(Color.rgb(91, 82, 72));
        number.relocate((setting.size().width() - number.getLayoutBounds().getWidth()) / 2,
                setting.size().height() - setting.margin() / 2);
        page.getChildren().add(number);
    }
}
