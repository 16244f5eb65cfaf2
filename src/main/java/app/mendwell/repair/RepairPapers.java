package app.mendwell.repair;

import app.mendwell.repair.life.Output;
import app.mendwell.repair.output.Letter;
import app.mendwell.repair.output.LetterPart;
import app.mendwell.repair.output.OutputPaper;
import app.mendwell.repair.steps.Paper;
import app.mendwell.repair.steps.RepairStore;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import app.mendwell.ui.paper.PrintChoice;
import app.mendwell.ui.paper.PrintViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The pages on which a letter and a plan leave the program: what can be unticked, and what never could be ticked. */
final class RepairPapers implements Paper {

    private final House house;
    private final Consumer<PrintViewModel> show;

    /** @param show puts such a page on screen, over the present place */
    RepairPapers(House house, Consumer<PrintViewModel> show) {
        this.house = house;
        this.show = show;
    }

    @Override
    public void print(Fields repair, RepairStore.Output output) {
        show.accept(switch (output) {
            case LETTER -> letter(repair.text("letter_text"));
            case PLAN -> plan(repair.text("plan_text"));
        });
    }

    @Override
    public void saveLetter(Fields repair, Runnable saved) {
        PrintViewModel page = letter(repair.text("letter_text"));
        page.onTaken(saved);
        page.saveUnasked();
    }

    /** One letter or plan as it was made. */
    PrintViewModel page(Output output) {
        return output.isLetter() ? letter(output.text()) : plan(output.text());
    }

    private PrintViewModel letter(String text) {
        return named(new PrintViewModel(house, Words.of("repair.print.letter"), List.of(),
                () -> text.isBlank() ? List.of() : List.of(OutputPaper.letter(text))), "letter");
    }

    private PrintViewModel plan(String text) {
        return named(new PrintViewModel(house, Words.of("repair.print.plan"), List.of(),
                () -> text.isBlank() ? List.of() : List.of(OutputPaper.plan(text))), "plan");
    }

    private static PrintViewModel named(PrintViewModel page, String file) {
        page.fileName(Words.of("repair.print.file." + file));
        return page;
    }

    /** Letter and plan of a repair: its parts can be unticked, unless the letter was edited by hand. */
    PrintViewModel pages(Reading reading) {
        String letter = reading.newest(Output.LETTER).map(Output::text).orElse("");
        String plan = reading.newest(Output.PLAN).map(Output::text).orElse("");
        Fields fields = reading.fields();
        boolean built = letter.equals(Letter.built(fields, reading.called()));
        var parts = new ArrayList<Part>();
        if (built && !letter.isEmpty()) {
            Set<LetterPart> ticked = Letter.ticked(fields);
            Letter.offered(fields, reading.called())
                    .forEach(part -> parts.add(new Part(part, PrintChoice.of(part.label(), ticked.contains(part)))));
        }
        PrintChoice withPlan = PrintChoice.of(Words.of("repair.print.with_plan"), true);
        var choices = new ArrayList<>(parts.stream().map(Part::choice).toList());
        if (!letter.isEmpty() && !plan.isEmpty()) {
            choices.add(withPlan);
        }
        String title = Words.of(letter.isEmpty() ? "repair.print.plan" : "repair.print.both");
        var page = new PrintViewModel(house, title, choices,
                () -> papers(parts.isEmpty() ? letter : again(reading, parts), withPlan.on().get() ? plan : ""));
        if (!parts.isEmpty()) {
            page.heading(Words.of("repair.print.in_letter"));
        }
        return named(page, letter.isEmpty() ? "plan" : "letter");
    }

    private record Part(LetterPart part, PrintChoice choice) {}

    private static String again(Reading reading, List<Part> parts) {
        List<String> ticked = parts.stream().filter(part -> part.choice().on().get())
                .map(part -> part.part().stored()).toList();
        if (ticked.isEmpty()) {
            return "";
        }
        Fields fields = reading.fields().with("letter_parts", Json.read(Json.write(ticked)));
        return Letter.built(fields, reading.called());
    }

    private static List<app.mendwell.paper.Paper> papers(String letter, String plan) {
        var papers = new ArrayList<app.mendwell.paper.Paper>();
        if (!letter.isEmpty()) {
            papers.add(OutputPaper.letter(letter));
        }
        if (!plan.isEmpty()) {
            papers.add(OutputPaper.plan(plan));
        }
        return papers;
    }
}
