package app.mendwell.ui;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one block, with their emphasis. */
final class MarkdownInline extends AbstractVisitor {

    private final List<javafx.scene.text.Text> words = new ArrayList<>();
    private int strong;
    private int emphasised;

    static List<javafx.scene.text.Text> of(Node block) {
        var visitor = new MarkdownInline();
        visitor.visitChildren(block);
        return visitor.words;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral()).getStyleClass().add("md-code");
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    /** A new line stays a new line, as it was typed. */
    @Override
    public void visit(SoftLineBreak line) {
        add("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        add("\n");
    }

    @Override
    public void visit(StrongEmphasis text) {
        strong++;
        visitChildren(text);
        strong--;
    }

    @Override
    public void visit(Emphasis text) {
        emphasised++;
        visitChildren(text);
        emphasised--;
    }

    /** The address stands in plain text: there is no browser to open and nothing leaves the machine. */
    @Override
    public void visit(Link link) {
        int before = words.size();
        visitChildren(link);
        var shown = new StringBuilder();
        words.subList(before, words.size()).forEach(word -> shown.append(word.getText()));
        if (!link.getDestination().isEmpty() && !shown.toString().equals(link.getDestination())) {
            add(" (" + link.getDestination() + ")");
        }
    }

    private javafx.scene.text.Text add(String literal) {
        var text = new javafx.scene.text.Text(literal);
        text.getStyleClass().add("md-text");
        if (strong > 0) {
            text.getStyleClass().add("md-strong");
        }
        if (emphasised > 0) {
            text.getStyleClass().add("md-emphasis");
        }
        words.add(text);
        return text;
    }
}
