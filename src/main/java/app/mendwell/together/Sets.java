package app.mendwell.together;

import app.mendwell.content.Content;
import app.mendwell.content.Example;
import app.mendwell.storage.Fields;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.function.Function;

/** What the descriptions of the shelves draw on: sets of values, libraries, and the person's choices. */
record Sets(House house, Content content) {

    /** The values of a set of labels, in its order. */
    Keys labels(String set) {
        return new Keys(content.labels().keys(set), key -> content.labels().of(set, key));
    }

    /** Values of a shelf's own, whose words are {@code together.<kind>.<field>.<value>}; {0} is the other one's name. */
    Keys own(String kind, String field, String... values) {
        return new Keys(List.of(values), value -> Words.of("together." + kind + "." + field + "." + value,
                house.preferred().get().partnerLabel()));
    }

    /** Whether nothing is to suggest telling or asking. */
    boolean isPrivate(Fields fields) {
        return house.preferred().get().opensPrivately();
    }

    boolean isOpen(Fields fields) {
        return !isPrivate(fields);
    }

    Starters starters(String library, String set, String field, Function<Example, Fields> copy) {
        Keys keys = labels(set);
        return new Starters(library, example -> true, example -> keys.say(example.text(field)), copy, false);
    }

    /** Questions, of which only the group is copied. */
    Starters questions(String library, String set, String into) {
        Keys keys = labels(set);
        return new Starters(library, example -> true, example -> keys.say(example.text("area")),
                example -> Fields.EMPTY.with(into, example.text("area")), true);
    }
}
