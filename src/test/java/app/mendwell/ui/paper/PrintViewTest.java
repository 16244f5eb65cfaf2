package app.mendwell.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.paper.Paper;
import app.mendwell.paper.Paper.Block;
import app.mendwell.paper.Paper.Setting;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.Screens;
import app.mendwell.ui.House;
import app.mendwell.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewTest {

    private static final Paper LETTER = Paper
            .letter("""
                    Eli,
                    I’ve been thinking about 3 May 2025. I’d like to tell you what I see, and hear what you see.
                    What I remember: At Sam's birthday I stood by the kitchen door from nine to ten. Eli talked with colleagues.
                    I feel lonely when I stand alone at a party, and I need to be brought along.
                    My part: In the car I went silent.
                    I’d like to ask: Introduce me to two people when we arrive. A no is all right; then let’s look for another way.
                    Thank you for reading this.
                    Noor""");
    private static final Paper PLAN = new Paper("Next time", List.of(new Block.Heading("I notice early:"),
            new Block.Paragraph("My voice gets quick."), new Block.Heading("My steps:"),
            new Block.Item("I say in the first ten minutes that I'd like company."),
            new Block.Item("I text “kitchen”."), new Block.Heading("Our pause word:"), new Block.Paragraph("kettle")),
            false);

    private final List<String> pressed = new ArrayList<>();
    private final PrintChoice letter = PrintChoice.of("The letter", true);
    private final PrintChoice plan = PrintChoice.of("Plan on a page of its own", true);
    private House house = Houses.inMemory();

    @BeforeAll
    static void fonts() {
        Fx.run(Theme::new);
    }

    private List<Paper> papers() {
        return Stream.of(Optional.of(LETTER).filter(each -> letter.on().get()),
                Optional.of(PLAN).filter(each -> plan.on().get())).flatMap(Optional::stream).toList();
    }

    private PrintViewModel model() {
        return new PrintViewModel(house, "Print letter and plan", List.of(letter, plan), this::papers);
    }

    private Press.Ended press(List<Region> pages, Paper.Size size) {
        pressed.add(pages.size() + " " + size);
        return Press.Ended.PRINTED;
    }

    private static String words(Region page) {
        return page.getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText()).reduce("", (one, other) -> one + " " + other).strip();
    }

    @Test
    void whatIsTickedIsPrinted() {
        PrintViewModel model = model();
        var taken = new ArrayList<String>();
        model.onTaken(() -> taken.add("taken"));
        var view = new PrintView(model, this::press, () -> pressed.add("closed"));
        Fx.get(view::root);
        Fx.fire(view.root(), "#print");
        Fx.run(() -> plan.on().set(false));
        Fx.fire(view.root(), "#print");
        Fx.press(view.root(), KeyCode.ESCAPE);
        assertThat(pressed).containsExactly("2 " + model.size().get(), "1 " + model.size().get(), "closed");
        assertThat(taken).hasSize(2);
        Fx.run(() -> letter.on().set(false));
        assertThat(Fx.find(view.root(), "#print", javafx.scene.control.Button.class).isDisabled()).isTrue();
    }

    @Test
    void aLongLetterGoesOnWithoutLosingAWord() {
        String long1 = "I stood by the kitchen door from nine to ten and looked at the blue cups. ".repeat(90).strip();
        Paper paper = Paper.letter("Eli,\n" + long1 + "\n" + long1 + "\nNoor");
        List<Region> pages = Fx.get(() -> PaperPages.of(List.of(paper), Setting.CALM));
        assertThat(pages).hasSizeBetween(4, 9);
        String all = String.join(" ", pages.stream().map(PrintViewTest::words)
                .map(words -> words.replaceFirst(" \\d+ / \\d+$", "")).toList());
        assertThat(all.replaceAll("\\s+", " ")).isEqualTo(paper.words().replaceAll("\\s+", " ").strip());
        for (Region page : pages) {
            page.getChildrenUnmodifiable().forEach(node -> assertThat(node.getBoundsInParent().getMaxX())
                    .isLessThanOrEqualTo(Setting.CALM.size().width() - Setting.CALM.margin() + 1));
        }
    }

    @Test
    void savingSaysFirstThatTheFileIsNotLocked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("letter.pdf");
        var ways = new NoWays();
        ways.place = Optional.of(file);
        house = asking(ways);
        model().save();
        assertThat(ways.asked).containsExactly("confirm", "save as");
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Introduce me to two people");
        }
        assertThat(house.notices().current().get().text()).isEqualTo("The file is saved.");
        ways.answer = false;
        Files.delete(file);
        model().save();
        assertThat(file).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidCalmly(@TempDir Path folder) {
        var ways = new NoWays();
        ways.place = Optional.of(folder.resolve("no/such/folder/letter.pdf"));
        house = asking(ways);
        model().save();
        assertThat(house.notices().current().get().text()).startsWith("The file could not be written there.");
    }

    private House asking(NoWays ways) {
        House plain = Houses.inMemory();
        return new House(plain.tasks(), plain.records(), plain.undo(),
                new House.Ways(ways, ways, plain.notices()), plain.preferred(), plain.wall());
    }

    @Test
    void signsThatTheFontsLackAreNamed() {
        var model = new PrintViewModel(house, "Print", List.of(), () -> List.of(Paper.letter("Eli 👍 ok")));
        assertThat(model.missing()).contains("👍");
        assertThat(model().missing()).isEmpty();
    }

    @Test
    @Tag("screens")
    void pictures() {
        var view = new PrintView(model(), this::press, () -> {});
        Screens.picture("repair-letter-print", view);
        Screens.picture("repair-letter-print-narrow", Fx.get(view::root), Screens.NARROW);
    }
}
