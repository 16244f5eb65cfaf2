package app.mendwell.ui.paper;

import app.mendwell.paper.Missing;
import app.mendwell.paper.Paper;
import app.mendwell.paper.Paper.Setting;
import app.mendwell.paper.PaperPdf;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Pages that may be printed or saved as a file: what stands on them, and how it is set. Nothing of it is kept. */
public final class PrintViewModel {

    /** Sizes of the text that can be chosen, in points. */
    static final List<Integer> SIZES = List.of(12, 14, 17, 20);

    /** Countries whose paper is not A4. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

    private final House house;
    private final String title;
    private final Supplier<List<Paper>> papers;
    private final List<PrintChoice> choices;
    private final ReadOnlyObjectWrapper<List<Paper>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Paper.Size> size = new SimpleObjectProperty<>(usual());
    private final ObjectProperty<Integer> text = new SimpleObjectProperty<>(Setting.CALM.text());
    private final BooleanProperty saving = Tasks.idle();
    private Runnable taken = () -> {};
    private String fileName = Words.of("ui.print.file");
    private String heading = "";

    /**
     * @param title as “Print letter and plan”
     * @param papers the pages as the choices stand now
     */
    public PrintViewModel(House house, String title, List<PrintChoice> choices, Supplier<List<Paper>> papers) {
        this.house = house;
        this.title = title;
        this.choices = List.copyOf(choices);
        this.papers = papers;
        choices.forEach(choice -> choice.on().subscribe(this::build));
        build();
    }

    private static Paper.Size usual() {
        return LETTER.contains(Locale.getDefault().getCountry()) ? Paper.Size.LETTER : Paper.Size.A4;
    }

    private void build() {
        shown.set(papers.get());
    }

    /** Called when the pages are taken out, on paper or in a file. */
    public void onTaken(Runnable newTaken) {
        taken = newTaken;
    }

    /** The name that is offered for a file; never of what stands in it. */
    public void fileName(String name) {
        fileName = name;
    }

    /** What stands over the choices, as “In the letter”. */
    public void heading(String words) {
        heading = words;
    }

    String heading() {
        return heading;
    }

    /** Says that it isn't locked, asks for a place and writes a PDF there. */
    public void save() {
        boolean yes = !shown.get().isEmpty() && house.ask().confirm(Words.of("ui.print.not_locked"),
                Words.of("ui.print.not_locked.file"), Words.of("ui.print.save.yes"), Words.of("ui.print.save.no"));
        if (yes) {
            saveUnasked();
        }
    }

    /** Asks for a place and writes a PDF there; that it isn't locked was said before. */
    public void saveUnasked() {
        List<Paper> now = shown.get();
        if (!now.isEmpty()) {
            house.ask().saveAs(fileName + ".pdf", Words.of("ui.print.kind"), "pdf")
                    .ifPresent(place -> save(place, now));
        }
    }

    private void save(Path place, List<Paper> now) {
        Setting setting = setting();
        saving.set(true);
        house.tasks().tryWork(() -> write(place, now, setting), written -> {
            saving.set(false);
            house.notices().say(Words.of("ui.print.saved"));
            taken.run();
        }, failure -> {
            saving.set(false);
            house.notices().say(Words.of("ui.print.not_saved"));
        });
    }

    /** Made in memory whole, then written, so that nothing lies anywhere but in the file that was chosen. */
    private static boolean write(Path place, List<Paper> now, Setting setting) {
        try {
            Files.write(place, PaperPdf.of(now, setting));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page was printed, or could not be. */
    void printed(Press.Ended ended) {
        switch (ended) {
            case PRINTED -> taken.run();
            case NO_PRINTER -> house.notices().say(Words.of("ui.print.no_printer"));
            case LEFT -> {
            }
        }
    }

    /** Says which characters the fonts lack; empty where none. */
    String missing() {
        String text = shown.get().stream().map(Paper::words).collect(Collectors.joining("\n"));
        List<String> missing = Missing.in(text);
        return missing.isEmpty() ? "" : Words.of("ui.print.missing", String.join("  ", missing));
    }

    Setting setting() {
        return new Setting(size.get(), text.get());
    }

    public String title() {
        return title;
    }

    public List<PrintChoice> choices() {
        return choices;
    }

    /** The papers as the choices stand. */
    public ReadOnlyObjectProperty<List<Paper>> papers() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Paper.Size> size() {
        return size;
    }

    /** Points. */
    public ObjectProperty<Integer> text() {
        return text;
    }

    public ReadOnlyBooleanProperty saving() {
        return saving;
    }
}
