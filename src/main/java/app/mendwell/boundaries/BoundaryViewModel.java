package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryEventRepository;
import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.BoundaryReview;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.BoundaryVersion;
import app.mendwell.paper.Paper;
import app.mendwell.storage.LinkFinder;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import app.mendwell.ui.LinkModel;
import app.mendwell.ui.Words;
import app.mendwell.ui.paper.PrintChoice;
import app.mendwell.ui.paper.PrintViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One boundary, open to read, and what can be done with it. */
public final class BoundaryViewModel {

    /** How many of the newest notes are shown as marks. */
    private static final int MARKS = 12;

    /**
     * Everything that is shown of it.
     *
     * @param events what happened, the newest first
     * @param versions earlier wordings, the newest first
     * @param reviews the newest first
     * @param repairs those that notes lead to, by id
     */
    public record Shown(Boundary boundary, List<Tag> values, Optional<Tag> who, List<BoundaryEvent> events,
            List<BoundaryVersion> versions, List<BoundaryReview> reviews, Map<UUID, Target> repairs) {

        /** The newest notes as they are marked, from the earliest to the newest. */
        public List<BoundaryEvent> marks() {
            return events.stream().limit(MARKS).toList().reversed();
        }

        @Override
        public String toString() {
            return boundary.toString();
        }
    }

    private final House house;
    private final BoundaryWords words;
    private final LinkFinder finder;
    private final LinkModel links;
    private final BoundaryRepository boundaries;
    private final BoundaryEventRepository events;
    private final TagRepository tags;
    private final Latest<Optional<Shown>> latest;
    private final NoteViewModel note;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /** @param changed called when the list has something new to show */
    BoundaryViewModel(House house, BoundaryWords words, Runnable changed) {
        this.house = house;
        this.words = words;
        this.finder = new LinkFinder(house.records());
        this.links = new LinkModel(house, BoundaryKinds.BOUNDARY);
        this.changed = changed;
        this.boundaries = new BoundaryRepository(house.records());
        this.events = new BoundaryEventRepository(house.records());
        this.tags = new TagRepository(house.records());
        this.latest = new Latest<>(house.tasks());
        this.note = new NoteViewModel(house, this::refresh);
    }

    /** Opens a boundary; one that is gone or binned leaves the page empty. */
    public void open(UUID id) {
        latest.ask(() -> read(id), found -> {
            shown.set(found.orElse(null));
            links.show(id());
        });
    }

    /** Reads again what is open. */
    public void refresh() {
        UUID id = id();
        if (id != null) {
            open(id);
        }
    }

    private Optional<Shown> read(UUID id) {
        return boundaries.find(id).map(boundary -> {
            List<BoundaryEvent> notes = events.of(id);
            return new Shown(boundary, tags.of(id, "value_tags"),
                    Optional.ofNullable(boundary.fields().id("who")).flatMap(tags::find), notes,
                    boundaries.versions(id), boundaries.reviews(id), repairs(notes));
        });
    }

    private Map<UUID, Target> repairs(List<BoundaryEvent> notes) {
        var repairs = new HashMap<UUID, Target>();
        for (BoundaryEvent note : notes) {
            UUID repair = note.repair();
            if (repair != null) {
                finder.named("repair", repair).ifPresent(target -> repairs.put(repair, target));
            }
        }
        return repairs;
    }

    /** Lets it go over to another state; that can be taken back. */
    public void move(BoundaryState to) {
        UUID id = id();
        if (id != null) {
            Label label = new Label("boundaries.undo." + to.stored(), "");
            house.undo().doing(label, BoundaryRepository.touched(id), () -> boundaries.move(id, to), moved -> again());
        }
    }

    private void again() {
        refresh();
        changed.run();
    }

    /** Puts a boundary into the bin with its notes; that can be taken back. */
    void bin(UUID id, Runnable then) {
        house.undo().doing(new Label("boundaries.undo.binned", ""), BoundaryRepository.touched(id), () -> {
            boundaries.bin(id);
            return true;
        }, done -> {
            again();
            then.run();
        });
    }

    /** Opens the small page on which something is noted of it. */
    public void noteEvent() {
        UUID id = id();
        if (id != null) {
            note.begin(id);
        }
    }

    /** The card that can be printed of what is open: its words, nothing of its notes; null where nothing is open. */
    @Nullable
    PrintViewModel printing() {
        Shown here = shown.get();
        if (here == null) {
            return null;
        }
        Boundary boundary = here.boundary();
        var parts = new LinkedHashMap<String, PrintChoice>();
        for (String field : List.of("why", Boundary.deedField(boundary.form()), "applies_when")) {
            if (boundary.fields().hasText(field)) {
                parts.put(field, PrintChoice.of(BoundaryWords.label(field, boundary.holder()), true));
            }
        }
        return new PrintViewModel(house, Words.of("boundaries.print.title"), List.copyOf(parts.values()),
                () -> List.of(card(boundary, parts)));
    }

    private static Paper card(Boundary boundary, Map<String, PrintChoice> parts) {
        var blocks = new ArrayList<Paper.Block>();
        if (!boundary.wording().isBlank()) {
            blocks.add(new Paper.Block.Paragraph(Words.of("boundaries.quoted", boundary.wording().strip())));
        }
        parts.forEach((field, part) -> {
            if (part.on().get()) {
                blocks.add(new Paper.Block.Heading(part.label()));
                blocks.add(new Paper.Block.Paragraph(boundary.fields().text(field).strip()));
            }
        });
        return new Paper(boundary.title(), blocks, false);
    }

    /** What stands above its title, in words: form, kind, holder, whether it was said. */
    List<String> facts(Boundary boundary) {
        var facts = new ArrayList<String>();
        facts.add(BoundaryWords.form(boundary.form()));
        if (!boundary.kind().isEmpty()) {
            facts.add(words.kind(boundary.kind()));
        }
        facts.add(BoundaryWords.capital(words.holder(boundary.holder())));
        facts.add(BoundaryWords.capital(BoundaryWords.said(boundary.said())));
        if (boundary.state() != BoundaryState.ACTIVE) {
            facts.add(BoundaryWords.state(boundary.state()));
        }
        return facts;
    }

    String reviewLine(Boundary boundary) {
        return words.reviewLine(boundary.reviewOn());
    }

    /** The words of a note: how it went, then what happened, then what I did. */
    static String said(BoundaryEvent event) {
        String outcome = BoundaryWords.capital(BoundaryWords.outcome(event.outcome()));
        String more = event.whatHappened().isBlank() ? event.whatIDid()
                : event.whatIDid().isBlank() ? event.whatHappened()
                        : Words.of("boundaries.event.both", event.whatHappened().strip(), event.whatIDid().strip());
        return more.isBlank() ? Words.of("boundaries.event.bare", outcome)
                : Words.of("boundaries.event.line", outcome, more.strip());
    }

    /** Opens the repair that a note belongs to. */
    public void openRepair(Target repair) {
        house.go().open(repair.kind(), repair.id());
    }

    /** What it is linked with. */
    public LinkModel links() {
        return links;
    }

    /** The small page on which something is noted. */
    public NoteViewModel note() {
        return note;
    }

    /** What is open, or null. */
    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    @Nullable
    UUID id() {
        Shown here = shown.get();
        return here == null ? null : here.boundary().id();
    }

}
