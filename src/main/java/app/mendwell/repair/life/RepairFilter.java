package app.mendwell.repair.life;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which repairs the list shows.
 *
 * @param state null for any
 * @param trigger a tag, null for any
 * @param year of the day it happened, null for any
 * @param words words that must all be in it, the last one perhaps begun; empty for any
 */
public record RepairFilter(@Nullable RepairState state, @Nullable UUID trigger, @Nullable Integer year, String words) {

    public static final RepairFilter NONE = new RepairFilter(null, null, null, "");

    public boolean isNone() {
        return state == null && trigger == null && year == null && words.isBlank();
    }

    @Override
    public String toString() {
        return "filter";
    }
}
