package app.mendwell.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something to be read on paper; it begins on a page of its own.
 *
 * @param title stands large on top, empty for none
 * @param stitched whether the stitch stands under the last line, as under a letter
 */
public record Paper(String title, List<Block> blocks, boolean stitched) {

    /** One thing under another. */
    public sealed interface Block {

        String text();

        /** Text; a line break in it stays one. */
        record Paragraph(String text) implements Block {
            @Override
            public String toString() {
                return "paragraph";
            }
        }

        /** Leads what stands below it. */
        record Heading(String text) implements Block {
            @Override
            public String toString() {
                return "heading";
            }
        }

        /** One of several under each other. */
        record Item(String text) implements Block {
            @Override
            public String toString() {
                return "item";
            }
        }
    }

    /** The paper's size. */
    public enum Size {
        A4("A4", 595.28, 841.89), LETTER("letter", 612, 792);

        private final String css;
        private final double width;
        private final double height;

        Size(String css, double width, double height) {
            this.css = css;
            this.width = width;
            this.height = height;
        }

        String css() {
            return css;
        }

        /** Points of 1/72 inch. */
        public double width() {
            return width;
        }

        public double height() {
            return height;
        }
    }

    /**
     * How it is set.
     *
     * @param text size of the text in points, 9 to 24
     */
    public record Setting(Size size, int text) {

        private static final int SMALLEST = 9;
        private static final int LARGEST = 24;

        /** As a letter is set where nobody chose: A4, 14 points. */
        public static final Setting CALM = new Setting(Size.A4, 14);

        public Setting {
            if (text < SMALLEST || text > LARGEST) {
                throw new IllegalArgumentException("text: 9 to 24 points");
            }
        }

        /** Points on every side that stay empty. */
        public double margin() {
            return size.width() / 8.5;
        }
    }

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A letter: one paragraph a line. */
    public static Paper letter(String text) {
        return new Paper("", text.lines().filter(line -> !line.isBlank())
                .<Block>map(Block.Paragraph::new).toList(), true);
    }

    /** All its words. */
    public String words() {
        return Stream.concat(Stream.of(title), blocks.stream().map(Block::text)).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "paper";
    }
}
