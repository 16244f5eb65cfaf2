package app.mendwell.together;

import app.mendwell.content.Content;
import app.mendwell.content.Example;
import app.mendwell.storage.Fields;
import app.mendwell.ui.StartersView.Offer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Examples of a library from which a record can begin (content/README.md).
 *
 * @param library its name, as {@code agreements}
 * @param only which of its items
 * @param group the heading of an item
 * @param copy the fields that picking it gives
 * @param asks whether the item is a question, shown above the form and not copied
 */
record Starters(String library, Predicate<Example> only, Function<Example, String> group,
        Function<Example, Fields> copy, boolean asks) {

    /** Those that hold every one of these words, group by group. */
    List<Offer> find(Content content, String words) {
        List<String> parts = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<Offer> all = content.examples(library).stream().filter(only).map(this::offer)
                .filter(offer -> parts.stream().allMatch(text(offer)::contains)).toList();
        return all.stream().map(Offer::group).distinct()
                .flatMap(name -> all.stream().filter(offer -> offer.group().equals(name))).toList();
    }

    private Offer offer(Example example) {
        String title = example.text("title");
        String text = title.isEmpty() ? example.text("text") : title;
        String line = Stream.of("why", "when", "share", "hint").map(example::text).filter(each -> !each.isEmpty())
                .findFirst().orElse("");
        return new Offer(example.id(), group.apply(example), text, line);
    }

    private static String text(Offer offer) {
        return String.join("\n", offer.group(), offer.text(), offer.line()).toLowerCase(Locale.ROOT);
    }

    Example named(Content content, String id) {
        return content.examples(library).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
