package app.mendwell.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person's choices that lie inside the vault (practices.md section 9), with their defaults. */
public record Preferences(Fields chosen) {

    /** Declares names and types; the table is {@code setting}, so this is no kind of record. */
    public static final Kind KIND = Kind.of("setting", "settings").text("my_name", "partner_label")
            .integer("day_starts_at").bool("hints_on", "wizard_hide_echo").text("wizard_route", "support_text")
            .bool("quiet_reminders").integer("lock_after_min").json("hidden_rooms").bool("show_prompts")
            .json("prompts_hidden").bool("needs_card", "today_more").json("trends_tags", "trends_hidden")
            .bool("keep_photos_small").json("my_words").build();

    public static final Preferences DEFAULT = new Preferences(Fields.EMPTY);

    private static final String PARTNER = "my partner";
    private static final int DAY_STARTS_AT = 4;
    private static final int LOCK_AFTER = 5;

    public Preferences with(String name, @Nullable Object value) {
        if (KIND.fields().stream().noneMatch(field -> field.name().equals(name))) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return new Preferences(chosen.with(name, value));
    }

    /** The person's own name, empty until given. */
    public String myName() {
        return chosen.text("my_name");
    }

    /** The person's own word for the other one. */
    public String partnerLabel() {
        return chosen.hasText("partner_label") ? chosen.text("partner_label").strip() : PARTNER;
    }

    /** Whether {@link #partnerLabel()} is the shipped word. */
    public boolean partnerLabelIsDefault() {
        return partnerLabel().equals(PARTNER);
    }

    /** Hour 0 to 6. */
    public int dayStartsAt() {
        return Objects.requireNonNullElse(chosen.integer("day_starts_at"), DAY_STARTS_AT);
    }

    public boolean hintsOn() {
        return yes("hints_on");
    }

    public boolean hidesEcho() {
        return chosen.is("wizard_hide_echo");
    }

    /** Whether a new repair opens on the private pages at once (“Repair without sharing steps”). */
    public boolean opensPrivately() {
        return "private".equals(chosen.text("wizard_route"));
    }

    /** Own lines and people to turn to. */
    public String supportText() {
        return chosen.text("support_text");
    }

    /** Minutes without a key or a click, 1 to 60. */
    public int lockAfterMinutes() {
        return Objects.requireNonNullElse(chosen.integer("lock_after_min"), LOCK_AFTER);
    }

    /** Rooms left out of the sidebar, by their stored names ({@code trends}). */
    public List<String> hiddenRooms() {
        return chosen.words("hidden_rooms");
    }

    public boolean showsPrompts() {
        return yes("show_prompts");
    }

    public List<String> promptsHidden() {
        return chosen.words("prompts_hidden");
    }

    public boolean showsNeedsCard() {
        return yes("needs_card");
    }

    /** Whether the second half of the check-in stays open. */
    public boolean opensMore() {
        return chosen.is("today_more");
    }

    /** The list with {@code word} added or taken away. */
    public Preferences toggled(String name, String word, boolean in) {
        var words = new ArrayList<>(chosen.words(name));
        words.remove(word);
        if (in) {
            words.add(word);
        }
        return with(name, words);
    }

    private boolean yes(String name) {
        return !Boolean.FALSE.equals(chosen.yesNo(name));
    }

    @Override
    public String toString() {
        return "preferences";
    }
}
