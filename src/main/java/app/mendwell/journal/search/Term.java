package app.mendwell.journal.search;

import app.mendwell.storage.TagKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that a search asks for. What is found meets them all; of several places one is enough. */
public sealed interface Term {

    /**
     * These words, one after the other.
     *
     * @param beginning whether the last of them may be the beginning of a word
     */
    record Words(String text, boolean beginning) implements Term {
        @Override
        public String toString() {
            return "words";
        }
    }

    /** Not these words, one after the other. */
    record Without(String text) implements Term {
        @Override
        public String toString() {
            return "without";
        }
    }

    /** A tag of this name, or one whose name begins so; never a person's. */
    record Tagged(String name) implements Term {
        @Override
        public String toString() {
            return "tagged";
        }
    }

    /** Any tag of this kind; never persons. */
    record OfKind(TagKind kind) implements Term {}

    /** A feeling, by its id. */
    record Feeling(String id) implements Term {}

    /** A mood from {@code least} to {@code most}. */
    record Mood(int least, int most) implements Term {}

    /**
     * Days from {@code from} to before {@code until}; null is open.
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) implements Term {}

    /** What must be with a record. */
    enum Thing {
        PHOTO, TAG, MOOD
    }

    record Has(Thing thing) implements Term {}

    record Starred() implements Term {}

    record In(Place place) implements Term {}

    /** The beginning of a term that is still being typed, as {@code tag:}; asks for nothing yet. */
    record Unfinished() implements Term {}
}
