package app.mendwell.today;

import app.mendwell.content.Prompt;
import app.mendwell.storage.Preferences;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One question a day, to write about, to change for another, or to leave alone. */
public final class PromptViewModel {

    private final House house;
    private final List<Prompt> prompts;
    private final OtherRooms.Answers answers;
    private final PromptDayRepository days;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private String present = "";

    PromptViewModel(House house, List<Prompt> prompts, OtherRooms.Answers answers) {
        this.house = house;
        this.prompts = prompts;
        this.answers = answers;
        this.days = new PromptDayRepository(house.records().db());
    }

    void refresh() {
        if (!house.preferred().get().showsPrompts()) {
            show(Optional.empty());
            return;
        }
        LocalDate day = house.wall().today();
        List<String> ids = ids();
        house.tasks().run(() -> days.on(day).filter(ids::contains).or(() -> choose(day, ids, null)), this::show);
    }

    private List<String> ids() {
        List<String> hidden = house.preferred().get().promptsHidden();
        return prompts.stream().map(Prompt::id).filter(id -> !hidden.contains(id)).toList();
    }

    private Optional<String> choose(LocalDate day, List<String> ids, @Nullable String now) {
        List<String> lately = days.between(day.minusDays(PromptChoice.REST), day);
        Optional<String> next = PromptChoice.next(day, ids, lately, now);
        next.ifPresent(id -> days.keep(day, id));
        return next;
    }

    private void show(Optional<String> id) {
        present = id.orElse("");
        text.set(prompts.stream().filter(prompt -> prompt.id().equals(present)).map(Prompt::text).findFirst()
                .orElse(""));
    }

    /** Puts another question in its place, for the whole day. */
    public void another() {
        LocalDate day = house.wall().today();
        List<String> ids = ids();
        String now = present;
        house.tasks().run(() -> choose(day, ids, now), this::show);
    }

    public void write() {
        answers.begin(present);
    }

    /** This question does not come again. */
    public void hideThis() {
        String id = present;
        hide(all -> all.toggled("prompts_hidden", id, true), "today.prompt.hidden_one");
    }

    /** No questions any more, until they are asked for in Settings. */
    public void hideAll() {
        hide(all -> all.with("show_prompts", false), "today.prompt.hidden_all");
    }

    private void hide(UnaryOperator<Preferences> change, String said) {
        Preferences before = house.preferred().get();
        house.preferred().change(change);
        refresh();
        house.notices().offer(Words.of(said), Words.of("ui.undo"), () -> {
            house.preferred().change(all -> all.with("show_prompts", before.chosen().yesNo("show_prompts"))
                    .with("prompts_hidden", before.promptsHidden()));
            refresh();
        });
    }

    /** The question; empty where none is shown. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }
}
