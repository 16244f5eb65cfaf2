package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a repair holds before anything is answered. */
final class Answers {

    private Answers() {}

    static Fields first(Route route, boolean brief, LocalDate today) {
        Fields fields = fields(route, brief, today);
        return fields.with("title", RepairTitle.of(fields));
    }

    private static Fields fields(Route route, boolean brief, @Nullable LocalDate day) {
        return Fields.EMPTY.with("route", route.stored()).with("path", brief ? Way.SHORT : Way.FULL)
                .with("state", "draft").with("happened_on", day).with("view_source", "guess").with("ask_ok_no", true)
                .with("followup_day1", !brief).with("followup_week1", true);
    }

    /** The same for a repair that is there: where a page holds no more than this, nothing was answered on it. */
    static Fields blank(Fields repair) {
        boolean brief = Way.SHORT.equals(repair.text("path"));
        return fields(Route.of(repair.text("route")), brief, repair.date("happened_on"));
    }
}
