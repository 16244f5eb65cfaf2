package app.mendwell.repair.output;

import app.mendwell.storage.Preferences;
import java.time.LocalDate;
import java.util.List;

/**
 * What letter and plan need beside the repair itself.
 *
 * @param partner the person's word for the other one, empty while it is the shipped one
 * @param me the person's own name, empty until given
 * @param soothers names of what steadies, in order
 * @param agreements what the two have agreed on and still stands
 * @param lookBacks days on which the repair is looked back at, in order
 */
public record Names(String partner, String me, List<String> soothers, List<String> agreements,
        List<LocalDate> lookBacks) {

    public Names {
        soothers = List.copyOf(soothers);
        agreements = List.copyOf(agreements);
        lookBacks = List.copyOf(lookBacks);
    }

    public static Names of(Preferences preferences) {
        return new Names(preferences.partnerLabelIsDefault() ? "" : preferences.partnerLabel(),
                preferences.myName().strip(), List.of(), List.of(), List.of());
    }

    public Names soothers(List<String> names) {
        return new Names(partner, me, names, agreements, lookBacks);
    }

    public Names lookBacks(List<LocalDate> days) {
        return new Names(partner, me, soothers, agreements, days);
    }

    /** Names are private. */
    @Override
    public String toString() {
        return "names";
    }
}
