package app.mendwell.journal;

import app.mendwell.storage.Ids;
import app.mendwell.storage.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal. At least one of title, body, mood, feelings, tags (or a photo) is there before it is kept.
 *
 * @param date the day it is about, as the person counts days
 * @param writtenAt the clock on the wall when it was begun, null where the time is unknown
 * @param zone IANA name or fixed offset, null where unknown
 * @param title at most 120 characters
 * @param body Markdown, at most 1,000,000 characters
 * @param mood 1 (Stormy) to 5 (Clear), or null
 * @param energy 1 to 5, or null
 * @param feelings ids of feelings, in the order they were chosen
 * @param tags ids of tags, in the order they were attached
 * @param place at most 80 characters
 * @param latitude degrees, from imports only
 * @param longitude degrees, from imports only
 * @param template key of the template it was begun from
 * @param prompt id of the prompt it answers
 * @param veiled listed as “Private entry” and found by {@code in:private} only
 * @param noLookBack left out of looking back at this day
 */
public record Entry(UUID id, LocalDate date, @Nullable Moment writtenAt, @Nullable String zone, String title,
        String body, @Nullable Integer mood, @Nullable Integer energy, List<String> feelings, List<UUID> tags,
        String place, @Nullable Double latitude, @Nullable Double longitude, @Nullable String template,
        @Nullable String prompt, boolean starred, boolean veiled, boolean noLookBack) {

    /** The longest title, in characters. */
    public static final int TITLE = 120;
    /** The longest body, in characters. */
    public static final int BODY = 1_000_000;
    /** The longest place, in characters. */
    public static final int PLACE = 80;
    private static final int FIVE = 5;

    public Entry {
        feelings = List.copyOf(feelings);
        tags = List.copyOf(tags);
        most("title", title, TITLE);
        most("body", body, BODY);
        most("place", place, PLACE);
        oneToFive("mood", mood);
        oneToFive("energy", energy);
    }

    private static void most(String field, String text, int limit) {
        if (!fits(text, limit)) {
            throw new IllegalArgumentException(field + ": at most " + limit + " characters");
        }
    }

    private static void oneToFive(String field, @Nullable Integer value) {
        if (value != null && (value < 1 || value > FIVE)) {
            throw new IllegalArgumentException(field + ": 1 to 5");
        }
    }

    /** Whether {@code text} has at most {@code limit} characters. */
    public static boolean fits(String text, int limit) {
        return text.length() <= limit || text.codePointCount(0, text.length()) <= limit;
    }

    /** Whether nothing is in it but its date: such a page is not kept (a photo may still be). */
    public boolean isBlank() {
        return hasNoWords() && mood == null && energy == null && feelings.isEmpty() && tags.isEmpty();
    }

    private boolean hasNoWords() {
        return title.isBlank() && body.isBlank() && place.isBlank();
    }

    /** A page for that day, with nothing in it. */
    public static Builder on(LocalDate date) {
        return new Builder(Ids.fresh(), date);
    }

    /** A page under an id that was given before. */
    public static Builder of(UUID id, LocalDate date) {
        return new Builder(id, date);
    }

    /** The same page, to be changed. */
    public Builder but() {
        return new Builder(id, date).writtenAt(writtenAt).zone(zone).title(title).body(body).mood(mood)
                .energy(energy).feelings(feelings).tags(tags).place(place).at(latitude, longitude).template(template)
                .prompt(prompt).starred(starred).veiled(veiled).noLookBack(noLookBack);
    }

    @Override
    public String toString() {
        return "entry " + id;
    }

    /** Fills a page field by field. */
    public static final class Builder {

        private final UUID id;
        private LocalDate date;
        private @Nullable Moment writtenAt;
        private @Nullable String zone;
        private String title = "";
        private String body = "";
        private @Nullable Integer mood;
        private @Nullable Integer energy;
        private List<String> feelings = List.of();
        private List<UUID> tags = List.of();
        private String place = "";
        private @Nullable Double latitude;
        private @Nullable Double longitude;
        private @Nullable String template;
        private @Nullable String prompt;
        private boolean starred;
        private boolean veiled;
        private boolean noLookBack;

        private Builder(UUID id, LocalDate date) {
            this.id = id;
            this.date = date;
        }

        public Builder date(LocalDate day) {
            date = day;
            return this;
        }

        public Builder writtenAt(@Nullable Moment moment) {
            writtenAt = moment;
            return this;
        }

        public Builder zone(@Nullable String name) {
            zone = name;
            return this;
        }

        public Builder title(String words) {
            title = words;
            return this;
        }

        public Builder body(String words) {
            body = words;
            return this;
        }

        public Builder mood(@Nullable Integer value) {
            mood = value;
            return this;
        }

        public Builder energy(@Nullable Integer value) {
            energy = value;
            return this;
        }

        public Builder feelings(List<String> ids) {
            feelings = ids;
            return this;
        }

        public Builder tags(List<UUID> ids) {
            tags = ids;
            return this;
        }

        public Builder place(String name) {
            place = name;
            return this;
        }

        public Builder at(@Nullable Double north, @Nullable Double east) {
            latitude = north;
            longitude = east;
            return this;
        }

        public Builder template(@Nullable String key) {
            template = key;
            return this;
        }

        public Builder prompt(@Nullable String promptId) {
            prompt = promptId;
            return this;
        }

        public Builder starred(boolean yes) {
            starred = yes;
            return this;
        }

        public Builder veiled(boolean yes) {
            veiled = yes;
            return this;
        }

        public Builder noLookBack(boolean yes) {
            noLookBack = yes;
            return this;
        }

        public Entry build() {
            return new Entry(id, date, writtenAt, zone, title, body, mood, energy, feelings, tags, place, latitude,
                    longitude, template, prompt, starred, veiled, noLookBack);
        }
    }
}
