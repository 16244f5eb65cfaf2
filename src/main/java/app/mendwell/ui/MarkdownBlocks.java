package app.mendwell.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Blocks of Markdown as nodes of the scene. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final List<javafx.scene.Node> blocks = new ArrayList<>();

    static List<javafx.scene.Node> of(String markdown) {
        return children(PARSER.parse(markdown));
    }

    private static List<javafx.scene.Node> children(Node parent) {
        var visitor = new MarkdownBlocks();
        visitor.visitChildren(parent);
        return visitor.blocks;
    }

    @Override
    public void visit(Paragraph paragraph) {
        blocks.add(flow(paragraph, "md-paragraph"));
    }

    @Override
    public void visit(Heading heading) {
        blocks.add(flow(heading, "md-heading-" + Math.min(heading.getLevel(), 3)));
    }

    @Override
    public void visit(BlockQuote quote) {
        var box = new VBox();
        box.getStyleClass().add("md-quote");
        box.getChildren().addAll(children(quote));
        blocks.add(box);
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        list(list, start == null ? 1 : start);
    }

    private void list(Node list, int first) {
        var box = new VBox();
        box.getStyleClass().add("md-list");
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                box.getChildren().add(item(item, first == 0 ? "•" : number + "."));
                number++;
            }
        }
        blocks.add(box);
    }

    private static HBox item(Node item, String sign) {
        var marker = new Label(sign);
        marker.getStyleClass().add("md-marker");
        marker.setMinWidth(Region.USE_PREF_SIZE);
        var content = new VBox();
        content.getStyleClass().add("md-item");
        content.getChildren().addAll(children(item));
        HBox.setHgrow(content, Priority.ALWAYS);
        return new HBox(marker, content);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        plain(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        plain(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        plain(html.getLiteral());
    }

    @Override
    public void visit(ThematicBreak rule) {
        var line = new Region();
        line.getStyleClass().addAll("mw-rule", "md-rule");
        blocks.add(line);
    }

    private void plain(String literal) {
        var text = new Text(literal.stripTrailing());
        text.getStyleClass().add("md-code");
        var flow = new TextFlow(text);
        flow.getStyleClass().add("md-plain");
        blocks.add(flow);
    }

    private static TextFlow flow(Node block, String name) {
        var flow = new TextFlow();
        flow.getStyleClass().add(name);
        flow.getChildren().addAll(MarkdownInline.of(block));
        return flow;
    }
}
