package app.mendwell.journal.search;

import app.mendwell.storage.Kinds;
import app.mendwell.storage.SearchIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A search as SQL with bound values. Words go to the index in quotation marks, so that none of them is a command. */
final class SearchSql {

    private static final int AROUND = 24;

    private final Query query;
    private final Conditions conditions;
    private final String words;
    private final String index;
    private final String texts;

    /** @param tagsNamed the tags that a name stands for */
    SearchSql(Query query, Kinds kinds, Function<String, List<UUID>> tagsNamed) {
        this.query = query;
        this.conditions = new Conditions(kinds);
        this.index = query.isPrivate() ? "private_search" : "search";
        this.texts = query.isPrivate() ? "private_text" : "search_text";
        this.words = words();
        query.terms().forEach(term -> add(term, tagsNamed));
        places();
        if (words.isEmpty()) {
            without().forEach(word -> conditions.and("t.number not in (select rowid from " + index + " where " + index
                    + " match ?)", word));
        }
    }

    /** The search for the index: every word quoted, all of them wanted, the unwanted ones after NOT. */
    private String words() {
        List<String> wanted = query.terms().stream().flatMap(SearchSql::wanted).toList();
        return wanted.isEmpty()
                ? ""
                : "(" + String.join(" AND ", wanted) + ")" + String.join("", without().map(word -> " NOT " + word)
                        .toList());
    }

    private static Stream<String> wanted(Term term) {
        return term instanceof Term.Words(String text, boolean beginning) && SearchIndex.isSearchable(text)
                ? Stream.of(SearchIndex.quoted(text) + (beginning ? "*" : ""))
                : Stream.empty();
    }

    private Stream<String> without() {
        return query.terms().stream()
                .flatMap(term -> term instanceof Term.Without(String text) && SearchIndex.isSearchable(text)
                        ? Stream.of(SearchIndex.quoted(text))
                        : Stream.empty());
    }

    private void add(Term term, Function<String, List<UUID>> tagsNamed) {
        switch (term) {
            case Term.Words _ -> {
                // The index finds words.
            }
            case Term.Without _ -> {
                // The index leaves words out.
            }
            case Term.Tagged(String name) -> conditions.tagged(tagsNamed.apply(name));
            case Term.OfKind(var kind) -> conditions.and("""
                    exists (select 1 from tagging join tag on tag.id = tag_id and tag.deleted_at is null
                    where owner = t.record_id and tag.kind = ?)""", kind.stored());
            case Term.Feeling(String id) -> conditions.feeling(id);
            case Term.Mood(int least, int most) -> conditions.mood(least, most);
            case Term.Days(var from, var until) -> days(from, until);
            case Term.Has(Term.Thing thing) -> has(thing);
            case Term.Starred() -> conditions.starred();
            case Term.In _ -> {
                // Several places are one condition.
            }
            case Term.Unfinished() -> {
                // Asks for nothing yet.
            }
        }
    }

    private void days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            conditions.and("t.number >= ?", SearchIndex.first(from));
        }
        if (until != null) {
            conditions.and("t.number < ?", SearchIndex.first(until));
        }
    }

    private void has(Term.Thing thing) {
        switch (thing) {
            case PHOTO -> conditions.and("exists (select 1 from photo where entry_ref = t.record_id)");
            case TAG -> conditions.and("exists (select 1 from tagging where owner = t.record_id)");
            case MOOD -> conditions.mood(1, 5);
        }
    }

    private void places() {
        List<String> kinds = query.terms().stream()
                .flatMap(term -> term instanceof Term.In(Place place) ? place.kinds().stream() : Stream.empty())
                .toList();
        if (!kinds.isEmpty()) {
            conditions.ofKinds(kinds);
        }
    }

    /** Whether nothing can be found: the search holds signs alone. */
    boolean isNothing() {
        return query.isEmpty() || (words.isEmpty() && query.terms().stream().allMatch(term -> switch (term) {
            case Term.Words _ -> true;
            case Term.Without(String text) -> !SearchIndex.isSearchable(text);
            case Term.Unfinished() -> true;
            default -> false;
        }));
    }

    /** Hits after the one of this number, newest first. */
    String page() {
        String columns = "select t.record_id, t.kind, t.date, t.title, t.number, ";
        if (words.isEmpty()) {
            return columns + "substr(t.body, 1, 200) as snippet from " + texts + " t where t.number < ?"
                    + conditions.sql() + " order by t.number desc limit ?";
        }
        return columns + "snippet(" + index + ", 1, char(2), char(3), '…', " + AROUND + ") as snippet" + from()
                + " and " + index + ".rowid < ?" + conditions.sql() + " order by " + index + ".rowid desc limit ?";
    }

    private String from() {
        return " from " + index + " cross join " + texts + " t on t.number = " + index + ".rowid where " + index
                + " match ?";
    }

    @Nullable
    Object[] pageValues(long before, int limit) {
        List<@Nullable Object> values = start();
        values.add(before);
        values.addAll(conditions.values());
        values.add(limit);
        return values.toArray();
    }

    String count() {
        return "select count(*) from (select 1" + (words.isEmpty() ? " from " + texts + " t where 1" : from())
                + conditions.sql() + " limit ?)";
    }

    @Nullable
    Object[] countValues(int most) {
        List<@Nullable Object> values = start();
        values.addAll(conditions.values());
        values.add(most);
        return values.toArray();
    }

    private List<@Nullable Object> start() {
        var values = new ArrayList<@Nullable Object>();
        if (!words.isEmpty()) {
            values.add(words);
        }
        return values;
    }
}
