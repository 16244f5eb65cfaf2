package app.mendwell.vault;

import app.mendwell.ui.Latest;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A passphrase being chosen: typed twice, or once where it can be read; measured while it is typed. */
public final class NewPassphraseViewModel {

    private final Tasks tasks;
    private final RandomGenerator chance;
    private final Latest<Strength> measuring;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Strength> strength = new ReadOnlyObjectWrapper<>();
    private final StringBinding compared = Bindings.createStringBinding(this::compare, words, again);
    private final StringBinding length = Bindings.createStringBinding(this::count, words, shown);

    public NewPassphraseViewModel(Tasks tasks, RandomGenerator chance) {
        this.tasks = tasks;
        this.chance = chance;
        this.measuring = new Latest<>(tasks);
        words.subscribe(this::measure);
    }

    private void measure(String now) {
        if (now.isEmpty()) {
            measuring.forget();
            strength.set(null);
        } else {
            measuring.ask(() -> Strength.of(now), strength::set);
        }
    }

    private String compare() {
        String first = words.get();
        String second = again.get();
        if (second.isEmpty() || first.equals(second)) {
            return second.isEmpty() ? "" : Words.of("vault.first.again.same");
        }
        return Words.of(first.startsWith(second) ? "vault.first.again.so_far" : "vault.first.again.differs");
    }

    /** Told only where the words can be read anyway. */
    private String count() {
        String typed = words.get();
        if (!shown.get() || typed.isBlank()) {
            return "";
        }
        return Words.of("vault.first.length", typed.strip().split("\\s+").length, typed.codePointCount(0, typed
                .length()));
    }

    /** Puts five words by chance into the field, to be read. */
    public void suggest() {
        tasks.work(() -> Suggestion.by(chance), suggestion -> {
            shown.set(true);
            words.set(suggestion);
            again.set("");
        });
    }

    /** Tells {@code then} what stands in the way of these words, in words, or nothing; asked when the person goes on. */
    void judge(Consumer<Optional<String>> then) {
        Optional<String> refused = refused();
        if (refused.isPresent()) {
            then.accept(refused);
            return;
        }
        String now = words.get();
        boolean same = shown.get() || now.equals(again.get());
        tasks.work(() -> Strength.of(now), measured -> {
            if (!measured.isEnough()) {
                then.accept(Optional.of(Words.of("vault.first.refused.weak")));
            } else {
                then.accept(same ? Optional.empty() : Optional.of(Words.of("vault.first.refused.differs")));
            }
        });
    }

    private Optional<String> refused() {
        try (Passphrase passphrase = Passphrase.of(words.get())) {
            return passphrase.refusal().map(why -> Words.of("vault.first.refused." + why.name().toLowerCase(
                    Locale.ROOT)));
        }
    }

    Passphrase take() {
        return Passphrase.of(words.get());
    }

    void forget() {
        words.set("");
        again.set("");
        shown.set(false);
    }

    public StringProperty words() {
        return words;
    }

    /** The second time of typing; not asked for while the words can be read. */
    public StringProperty again() {
        return again;
    }

    public BooleanProperty shown() {
        return shown;
    }

    /** Null while nothing is typed. */
    public ReadOnlyObjectProperty<@Nullable Strength> strength() {
        return strength.getReadOnlyProperty();
    }

    /** Whether the second typing fits so far; empty while there is none. */
    public StringBinding compared() {
        return compared;
    }

    /** “5 words, 33 characters”, or empty. */
    public StringBinding length() {
        return length;
    }
}
