package app.mendwell.calm;

import app.mendwell.content.Content;
import app.mendwell.content.Exercise;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The room of Calm: its parts, what is chosen in them, and what runs. It keeps nothing unless asked. */
public final class CalmViewModel {

    /** Minutes of sitting that are offered. */
    static final List<Integer> MINUTES = List.of(1, 3, 5, 10);
    /** The fewest and the most seconds of a breath in or out. */
    static final int LEAST = 2;
    static final int MOST = 10;

    private static final int FIRST_IN = 4;
    private static final int FIRST_OUT = 6;
    private static final int FIRST_MINUTES = 3;
    /** Seeing a talk with the other one in advance is an approach; the private pages make none (care.md C15). */
    private static final String APPROACH = "rehearse-the-talk";

    private final House house;
    private final Content content;
    private final boolean keepsNothing;
    private final @Nullable Runnable back;
    private final CalmRun run;
    private final CalmNote note;
    private final SteadiesViewModel steadies;
    private final BreakViewModel pause;
    private final ObjectProperty<CalmPart> part = new SimpleObjectProperty<>(CalmPart.BREATHE);
    private final ObjectProperty<@Nullable Exercise> chosen = new SimpleObjectProperty<>();
    private final IntegerProperty in = new SimpleIntegerProperty(FIRST_IN);
    private final IntegerProperty out = new SimpleIntegerProperty(FIRST_OUT);
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(FIRST_MINUTES);

    /** The room itself. */
    public CalmViewModel(House house, Content content) {
        this(house, content, false, null);
    }

    /**
     * Calm laid over another place.
     *
     * @param keepsNothing whether notes are absent, as on the private pages
     * @param back takes it away again
     */
    public static CalmViewModel over(House house, Content content, boolean keepsNothing, Runnable back) {
        return new CalmViewModel(house, content, keepsNothing, back);
    }

    private CalmViewModel(House house, Content content, boolean keepsNothing, @Nullable Runnable back) {
        this.house = house;
        this.content = content;
        this.keepsNothing = keepsNothing;
        this.back = back;
        this.note = new CalmNote(house);
        this.steadies = new SteadiesViewModel(house, content);
        this.pause = new BreakViewModel(house, note);
        this.run = new CalmRun(house.tasks(), house.wall(), Course.breathing(FIRST_IN, FIRST_OUT));
        part.subscribe(this::enterPart);
        chosen.subscribe((before, now) -> ready());
        in.subscribe((before, now) -> ready());
        out.subscribe((before, now) -> ready());
        minutes.subscribe((before, now) -> ready());
    }

    /** The parts of the room; on the private pages none that turns to the other one. */
    List<CalmPart> parts() {
        return Arrays.stream(CalmPart.values()).filter(each -> !keepsNothing || each != CalmPart.BESIDE).toList();
    }

    /** The exercises of a part, by kind, in their order. */
    List<Exercise> exercises(CalmPart of) {
        boolean apart = keepsNothing || house.preferred().get().opensPrivately();
        return of.kinds().stream()
                .flatMap(kind -> content.exercises().stream().filter(each -> each.kind().equals(kind)))
                .filter(each -> !apart || !each.id().equals(APPROACH)).toList();
    }

    String kindWord(String kind) {
        return content.labels().of("exercise-kind", kind);
    }

    private void enterPart(CalmPart now) {
        keepNote();
        Exercise first = now == CalmPart.SIT ? null : exercises(now).stream().findFirst().orElse(null);
        chosen.set(first);
        ready();
    }

    /** What was running ends; what is chosen now stands ready. */
    private void ready() {
        keepNote();
        run.load(course());
    }

    private Course course() {
        Exercise exercise = chosen.get();
        if (exercise != null) {
            return Course.of(exercise);
        }
        return switch (part.get()) {
            case SIT -> Course.silence("sit-with-it", minutes.get());
            case BESIDE -> Course.silence("sit-beside", minutes.get());
            default -> Course.breathing(in.get(), out.get());
        };
    }

    private void keepNote() {
        if (run.state().get() != CalmRun.State.READY) {
            note.keep(run.course().kind(), run.course().exercise(), run.elapsed().get());
        }
    }

    /** The one filled button, and the space bar: begins, pauses, goes on. */
    public void toggle() {
        run.toggle();
    }

    public void startOver() {
        run.startOver();
    }

    public void skip() {
        run.skip();
    }

    /** Ends without a question and without praise; over another place it leads back there. */
    public void enough() {
        keepNote();
        run.stop();
        goBack();
    }

    /** Leads back to where one was; nothing in the room itself. */
    public void goBack() {
        Optional.ofNullable(back).ifPresent(Runnable::run);
    }

    public void enter() {
        steadies.refresh();
        pause.tell();
    }

    /** Nothing ticks any more. A note that was asked for is kept. */
    public void leave() {
        pause.leave();
        note.keep(run.course().kind(), run.course().exercise(), run.elapsed().get());
        run.stop();
    }

    /** The breath that is chosen, in words: “In 4, out 6”; empty where there is none. */
    String breathWords() {
        return run.course().steps().stream().flatMap(step -> Stream.ofNullable(step.breath())).findFirst()
                .map(CalmViewModel::words).orElse("");
    }

    private static String words(Exercise.Breath breath) {
        var words = new ArrayList<String>(List.of(Words.of("calm.breath.of.in", breath.in())));
        if (breath.hold() > 0) {
            words.add(Words.of("calm.breath.of.hold", breath.hold()));
        }
        words.add(Words.of("calm.breath.of.out", breath.out()));
        if (breath.hold2() > 0) {
            words.add(Words.of("calm.breath.of.rest", breath.hold2()));
        }
        return String.join(", ", words);
    }

    /** What is said before one breathes by one's own counts: the same as before the first of the shipped breaths. */
    String ownCaution() {
        return exercises(CalmPart.BREATHE).stream().flatMap(each -> Stream.ofNullable(each.caution())).findFirst()
                .orElse("");
    }

    /** Whether it lies over another place. */
    public boolean isOver() {
        return back != null;
    }

    /** Whether no note can be asked for. */
    public boolean keepsNothing() {
        return keepsNothing;
    }

    ObjectProperty<CalmPart> part() {
        return part;
    }

    /** The exercise that is chosen, or null for one's own counts or for silence. */
    ObjectProperty<@Nullable Exercise> chosen() {
        return chosen;
    }

    /** Seconds of breathing in by one's own counts, 2 to 10. */
    IntegerProperty in() {
        return in;
    }

    /** Seconds of breathing out by one's own counts, 2 to 10. */
    IntegerProperty out() {
        return out;
    }

    /** Minutes of sitting. */
    ObjectProperty<Integer> minutes() {
        return minutes;
    }

    CalmRun run() {
        return run;
    }

    CalmNote note() {
        return note;
    }

    SteadiesViewModel steadies() {
        return steadies;
    }

    BreakViewModel pause() {
        return pause;
    }
}
