package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.together.kept.Order;
import app.mendwell.together.kept.TogetherKinds;
import java.util.List;

/** Care: the care map, appreciation, support. */
final class CareShelves {

    private CareShelves() {}

    static List<Shelf> of(Sets sets) {
        return List.of(careMap(sets), appreciation(sets), support(sets));
    }

    private static boolean isAboutThem(Fields fields) {
        return "partner".equals(fields.text("about"));
    }

    private static Shelf careMap(Sets sets) {
        Keys about = sets.own("care_item", "about", "partner", "me");
        Keys kinds = sets.labels("care-area");
        return new Shelf(TogetherKinds.CARE_ITEM, Section.CARE).side("about", about).chips("kind", kinds)
                .area("body", 400, 2).area("what_i_can_do", 300, 1)
                .side("source", sets.own("care_item", "source", "told_me", "i_noticed", "guess"))
                .when(CareShelves::isAboutThem).beside(24).day("checked_on").when(CareShelves::isAboutThem).beside(12)
                .day("shared_on").when(fields -> !isAboutThem(fields) && sets.isOpen(fields)).tick("veiled")
                .titled("body").facts("about", "kind", "source", "checked_on", "shared_on")
                .listed("source", "checked_on", "shared_on").unsaid("source", CareShelves::isCheckedGuess)
                .filters("about", "kind").needs("about", "kind", "body")
                .needs(fields -> !isAboutThem(fields) || fields.has("source"))
                .fresh(today -> Fields.EMPTY.with("about", "partner"))
                .order(Order.ABOUT, fields -> about.say(fields.text("about")) + ": " + kinds.say(fields.text("kind")))
                .starters(sets.questions("care_map", "care-area", "kind"));
    }

    private static boolean isCheckedGuess(Fields fields) {
        return "guess".equals(fields.text("source")) && fields.has("checked_on");
    }

    private static Shelf appreciation(Sets sets) {
        return new Shelf(TogetherKinds.APPRECIATION, Section.CARE).area("body", 500, 2)
                .side("kind", sets.own("appreciation", "kind", "thanks", "growth_seen", "small_good")).beside(24)
                .side("about", sets.own("appreciation", "about", "partner", "me", "us")).beside(20).day("date")
                .beside(12).day("told_on").when(sets::isOpen).beside(12).titled("body")
                .facts("kind", "about", "date", "told_on").listed("kind", "date").filters("kind")
                .needs("date", "kind", "about", "body")
                .fresh(today -> Fields.EMPTY.with("date", today).with("kind", "small_good").with("about", "partner"))
                .order(Order.DAY, fields -> "");
    }

    private static Shelf support(Sets sets) {
        Keys modes = sets.labels("support-mode");
        return new Shelf(TogetherKinds.SUPPORT, Section.CARE)
                .side("direction", sets.own("support", "direction", "given", "received")).beside(20).day("date")
                .beside(12).chips("support_kind", modes).area("note", 300, 2).menu("wanted_kind", modes).beside(14)
                .menu("area", sets.labels("area")).beside(14).titled("note")
                .facts("direction", "support_kind", "date", "area").listed("direction", "support_kind", "date")
                .needs("date", "direction", "support_kind")
                .fresh(today -> Fields.EMPTY.with("date", today).with("direction", "given"))
                .order(Order.DAY, fields -> "").readings(fields -> ideas(sets, fields));
    }

    /** Lines of giving, for the kind of support that is chosen. */
    private static List<Reading> ideas(Sets sets, Fields fields) {
        return sets.content().examples("support").stream()
                .filter(each -> "give".equals(each.text("direction"))
                        && each.text("mode").equals(fields.text("support_kind")))
                .map(each -> new Reading(each.text("text"), List.of(each.text("when")))).toList();
    }
}
