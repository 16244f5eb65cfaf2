package app.mendwell.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.paper.Paper.Block;
import app.mendwell.paper.Paper.Setting;
import app.mendwell.paper.Paper.Size;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPdfTest {

    private static final Paper LETTER = Paper.letter("""
            Eli,
            I’ve been thinking about 3 May 2025. I’d like to tell you what I see, and hear what you see.
            What I remember: After our argument the office lights went off; a soft, difficult, fluffy affair.
            Çok teşekkürler, Zażółć gęślą jaźń, Ελένη, Наташа — and naïve façade.
            Noor""");

    private static final Paper PLAN = new Paper("Next time", List.of(new Block.Heading("I notice early:"),
            new Block.Paragraph("My voice gets quick."), new Block.Heading("My steps:"),
            new Block.Item("When asked for a break, I set a timer."), new Block.Item("I text “kitchen”."),
            new Block.Heading("Our pause word:"), new Block.Paragraph("kettle & <tea>")), false);

    private static PDDocument open(List<Paper> papers, Setting setting) throws IOException {
        return Loader.loadPDF(PaperPdf.of(papers, setting));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }

    @Test
    void everyLetterCanBeReadOutAgain() throws IOException {
        try (PDDocument document = open(List.of(LETTER), Setting.CALM)) {
            assertThat(text(document)).isEqualTo(LETTER.words().replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void fontsAreInsideAndCutToWhatIsUsed() throws IOException {
        byte[] pdf = PaperPdf.of(List.of(LETTER, PLAN), Setting.CALM);
        assertThat(pdf.length).isLessThan(80_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).extracting(PDFont::getName)
                    .allMatch(name -> name.contains("+Literata") || name.contains("+SourceSans3"));
        }
    }

    @Test
    void aPlanHasItsHeadingsAndSteps() throws IOException {
        try (PDDocument document = open(List.of(PLAN), Setting.CALM)) {
            assertThat(text(document)).startsWith("Next time I notice early: My voice gets quick. My steps:")
                    .contains("When asked for a break, I set a timer.").contains("I text “kitchen”.")
                    .endsWith("Our pause word: kettle & <tea>");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void pagesAreNumberedOnlyWhereAPaperNeedsSeveral() throws IOException {
        try (PDDocument one = open(List.of(LETTER), Setting.CALM);
                PDDocument two = open(List.of(LETTER, PLAN), Setting.CALM);
                PDDocument many = open(List.of(Paper.letter("I stood by the door.\n".repeat(200))), Setting.CALM)) {
            assertThat(text(one)).doesNotContain("1 / 1");
            assertThat(two.getNumberOfPages()).isEqualTo(2);
            assertThat(text(two)).doesNotContain("1 / 2");
            assertThat(many.getNumberOfPages()).isBetween(5, 12);
            assertThat(text(many)).contains(many.getNumberOfPages() + " / " + many.getNumberOfPages());
        }
    }

    @Test
    void aVeryLongWordStaysOnThePage() throws IOException {
        String word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(8);
        try (PDDocument document = open(List.of(Paper.letter("A word: " + word)), new Setting(Size.LETTER, 18))) {
            var widest = new double[1];
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    widest[0] = Math.max(widest[0], position.getXDirAdj() + position.getWidthDirAdj());
                    super.processTextPosition(position);
                }
            };
            assertThat(stripper.getText(document).replaceAll("\\s", "")).isEqualTo("Aword:" + word);
            assertThat(widest[0]).isLessThanOrEqualTo(Size.LETTER.width() - 60);
        }
    }

    @Test
    void whatTheFontsLackIsNamedBefore() {
        assertThat(Missing.in("Eli, naïve Ελένη Наташа → “x” – … \t\n")).isEmpty();
        assertThat(Missing.in("Good 👍🏽 day ✓ שלום ✓")).containsExactly("👍", "🏽", "ש", "ל", "ו", "ם");
        assertThat(Missing.in("❤️‍🔥")).containsExactly("🔥");
    }

    @Test
    void strangeCharactersDoNoHarm() throws IOException {
        try (PDDocument document = open(List.of(Paper.letter("a\u0000b\uD800c ✓ <b>&amp;</b> ]]>")), Setting.CALM)) {
            assertThat(text(document)).startsWith("abc ✓ ").endsWith("<b>&amp;</b> ]]>");
        }
    }

    @Test
    void nothingIsLeftInHomeOrTemp(@TempDir Path home) throws IOException {
        String before = System.getProperty("user.home");
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> there = names(temp);
        System.setProperty("user.home", home.toString());
        try {
            PaperPdf.of(List.of(LETTER, PLAN), Setting.CALM);
        } finally {
            System.setProperty("user.home", before);
        }
        assertThat(names(home)).isEmpty();
        assertThat(names(temp)).filteredOn(path -> !there.contains(path))
                .noneMatch(path -> path.toString().toLowerCase(java.util.Locale.ROOT).contains("pdf"));
        assertThat(Path.of(before, ".pdfbox.cache")).satisfies(cache -> assertThat(Files.exists(cache)
                && Files.getLastModifiedTime(cache).toInstant().isAfter(java.time.Instant.now().minusSeconds(30)))
                .isFalse());
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** target/screens/letter-pdf.png and plan-pdf.png, to be looked at. */
    @Test
    @Tag("screens")
    void pictures() throws IOException {
        Files.createDirectories(Path.of("target/screens"));
        try (PDDocument document = open(List.of(LETTER, PLAN), Setting.CALM)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 96);
                ImageIO.write(image, "png", Path.of("target/screens/paper-pdf-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
