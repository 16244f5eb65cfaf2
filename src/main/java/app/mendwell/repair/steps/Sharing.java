package app.mendwell.repair.steps;

import app.mendwell.repair.output.Letter;
import app.mendwell.repair.output.LetterPart;
import app.mendwell.repair.output.Names;
import app.mendwell.repair.output.Plan;
import app.mendwell.repair.steps.RepairStore.Output;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.storage.Tag;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The letter and the plan as they stand, and the ways in which the person may take them out. */
final class Sharing {

    /** Stands in the list of parts when every part was unticked: an empty list would mean that nobody has chosen. */
    private static final String NONE = "none";

    private final StepDesk desk;
    private final RepairSession session;
    private final House house;
    private final ReadOnlyIntegerWrapper built = new ReadOnlyIntegerWrapper();
    private List<String> soothers = List.of();

    Sharing(StepDesk desk) {
        this.desk = desk;
        this.session = desk.session();
        this.house = desk.house();
    }

    /** Builds anew from what is answered by now. */
    void build() {
        desk.tagSource().resolve(session.fields().ids("soother_tags"), tags -> {
            soothers = tags.stream().map(Tag::name).toList();
            put();
        });
    }

    private void put() {
        session.quietly(all -> {
            Fields planned = all.with("plan_text", Plan.text(all, names()));
            return planned.is("letter_edited") ? planned
                    : planned.with("letter_text", Letter.built(planned, names()));
        });
        built.set(built.get() + 1);
    }

    Names names() {
        var days = new ArrayList<LocalDate>();
        LocalDate today = house.wall().today();
        if (session.fields().is("followup_day1")) {
            days.add(today.plusDays(1));
        }
        if (session.fields().is("followup_week1")) {
            days.add(today.plusWeeks(1));
        }
        return Names.of(house.preferred().get()).soothers(soothers).lookBacks(days);
    }

    boolean hasLetter() {
        return Letter.isOffered(session.fields());
    }

    /** One paragraph a line. */
    String letter() {
        return Letter.text(session.fields(), names());
    }

    List<Plan.Section> plan() {
        return Plan.sections(session.fields(), names());
    }

    Set<LetterPart> offered() {
        return Letter.offered(session.fields(), names());
    }

    Set<LetterPart> ticked() {
        return Letter.ticked(session.fields());
    }

    void tick(LetterPart part, boolean in) {
        Set<LetterPart> parts = ticked().isEmpty() ? EnumSet.noneOf(LetterPart.class) : EnumSet.copyOf(ticked());
        if (in) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        List<String> keys = parts.isEmpty() ? List.of(NONE) : parts.stream().map(LetterPart::stored).toList();
        session.answer(all -> all.with("letter_parts", Json.read(Json.write(keys))));
        put();
    }

    boolean isEdited() {
        return session.fields().is("letter_edited");
    }

    /** A key in the letter makes it the person's own. */
    void edited() {
        if (!isEdited()) {
            session.answer(all -> all.with("letter_edited", true));
        }
    }

    /** Builds the letter again in place of what was edited; it can be taken back. */
    void again() {
        Fields before = session.fields().only(List.of("letter_text", "letter_edited"));
        session.answer(all -> all.with("letter_edited", null).with("letter_text", Letter.built(all, names())));
        put();
        house.notices().offer(Words.of("repair.share.letter_text.built"), Words.of("ui.undo"), () -> {
            session.answer(all -> all.withAll(before));
            put();
        });
    }

    void print(Output output) {
        Fields now = kept(output);
        desk.wizard().paper().print(now, output);
    }

    /** Says first that the file is not locked. */
    void saveLetter() {
        boolean yes = house.ask().confirm(Words.of("repair.share.not_locked"), Words.of("repair.share.not_locked.more"),
                Words.of("repair.share.save_letter"), Words.of("repair.share.leave_it"));
        if (yes) {
            Fields now = kept(Output.LETTER);
            desk.wizard().paper().saveLetter(now, () -> house.notices().say(Words.of("repair.share.saved")));
        }
    }

    void copy() {
        kept(Output.LETTER);
        house.ask().copy(letter());
        house.notices().say(Words.of("repair.share.copied"));
    }

    /** What is taken out is kept as it was then. */
    private Fields kept(Output output) {
        put();
        Fields now = session.fields();
        if (session.begun().get()) {
            session.keep(() -> {});
            house.tasks().run(() -> desk.wizard().store().keepOutput(session.id(), now, output), () -> {});
        }
        return now;
    }

    /** Grows with each building. */
    ReadOnlyIntegerProperty built() {
        return built.getReadOnlyProperty();
    }
}
