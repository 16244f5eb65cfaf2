package app.mendwell.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Feelings or needs to choose from: by family, by search, and those used lately. */
public final class WordChoices {

    /** The most words shown as used lately. */
    public static final int RECENT = 12;

    /**
     * A word that can be chosen.
     *
     * @param family its family, in words
     * @param gloss what it means, one sentence
     */
    public record Word(String id, String word, String family, String gloss) {}

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final ObservableList<String> chosen;
    private final ObservableList<String> recent = FXCollections.observableArrayList();
    private final ObservableList<String> found = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");

    /**
     * Words to choose from, with nothing chosen.
     *
     * @param recent ids, newest first; unknown ones are passed over
     */
    public WordChoices(List<Word> words, List<String> recent) {
        this(words, recent, FXCollections.observableArrayList());
    }

    /**
     * The same over a list of somebody else's.
     *
     * @param chosen the list that holds what is chosen, of a form for instance
     */
    public WordChoices(List<Word> words, List<String> recent, ObservableList<String> chosen) {
        this.chosen = chosen;
        words.forEach(word -> this.words.put(word.id(), word));
        showRecent(recent);
        search.subscribe(this::find);
    }

    /** Shows the first twelve known ones of these ids, newest first, as used lately. */
    public void showRecent(List<String> ids) {
        recent.setAll(ids.stream().distinct().filter(words::containsKey).limit(RECENT).toList());
    }

    private void find() {
        String typed = Objects.requireNonNullElse(search.get(), "").strip().toLowerCase(Locale.ROOT);
        var begins = new ArrayList<String>();
        var holds = new ArrayList<String>();
        if (!typed.isEmpty()) {
            for (Word word : words.values()) {
                String lower = word.word().toLowerCase(Locale.ROOT);
                if (lower.startsWith(typed)) {
                    begins.add(word.id());
                } else if (lower.contains(typed)) {
                    holds.add(word.id());
                }
            }
        }
        begins.addAll(holds);
        found.setAll(begins);
    }

    /** Families in the order of the list. */
    public List<String> families() {
        return words.values().stream().map(Word::family).distinct().toList();
    }

    /** The ids of a family's words. */
    public List<String> of(String family) {
        return words.values().stream().filter(word -> word.family().equals(family)).map(Word::id).toList();
    }

    /** The word of an id; an id nobody knows any more stands for itself. */
    public String word(String id) {
        Word known = words.get(id);
        return known == null ? id : known.word();
    }

    public String gloss(String id) {
        Word known = words.get(id);
        return known == null ? "" : known.gloss();
    }

    /** Ids, in the order they were chosen. */
    public ObservableList<String> chosen() {
        return chosen;
    }

    public ObservableList<String> recent() {
        return recent;
    }

    public StringProperty search() {
        return search;
    }

    /** Ids that fit the search, those beginning with it first; empty without a search. */
    public ObservableList<String> found() {
        return found;
    }
}
