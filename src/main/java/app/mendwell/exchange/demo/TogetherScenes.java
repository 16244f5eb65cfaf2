package app.mendwell.exchange.demo;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Moment;
import app.mendwell.together.kept.TogetherKinds;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What Mara and Theo hold together, and the people and ground beyond them. */
final class TogetherScenes {

    private static final LocalTime EVENING = LocalTime.of(20, 40);

    private final Story story;

    TogetherScenes(Story story) {
        this.story = story;
    }

    void plan() {
        care();
        doing();
        story.at(story.day(-160), EVENING, this::rhythm);
        weeks();
        held();
        beyond();
    }

    private void keep(int day, Kind kind, Fields fields) {
        story.at(story.day(day), EVENING, () -> story.records().save(kind, Ids.fresh(), fields));
    }

    private static Fields fields() {
        return Fields.EMPTY;
    }

    private void care() {
        keep(-300, TogetherKinds.CARE_ITEM, fields().with("about", "partner").with("kind", "soothers")
                .with("body", "Sawdust, radio, nobody asking anything for half an hour.")
                .with("what_i_can_do", "Bring tea and go again.").with("source", "told_me"));
        keep(-280, TogetherKinds.CARE_ITEM, fields().with("about", "me").with("kind", "tender-places")
                .with("body", "Plans that are made before I hear of them.")
                .with("what_i_can_do", "Say it while it is still small."));
        keep(-120, TogetherKinds.CARE_ITEM, fields().with("about", "partner").with("kind", "signs")
                .with("body", "When he tidies the tools twice, something is on his mind.").with("source", "guess"));
        keep(-24, TogetherKinds.APPRECIATION, fields().with("date", story.day(-24)).with("kind", "small_good")
                .with("about", "partner").with("body", "He left the porch light on and a note about the soup."));
        keep(-9, TogetherKinds.APPRECIATION, fields().with("date", story.day(-9)).with("kind", "growth_seen")
                .with("about", "us").with("body", "We stopped in the middle and came back to it after supper.")
                .with("told_on", story.day(-9)));
        keep(-40, TogetherKinds.SUPPORT, fields().with("date", story.day(-40)).with("direction", "received")
                .with("support_kind", "listen").with("area", "work").with("note", "The fair, and the late order."));
        keep(-33, TogetherKinds.SUPPORT, fields().with("date", story.day(-33)).with("direction", "given")
                .with("support_kind", "company").with("area", "family").with("note", "The drive to his mother’s."));
    }

    private void doing() {
        keep(-58, TogetherKinds.ASK, fields().with("direction", "i_ask").with("body",
                "Could we look at the calendar together on Sundays, before anyone says yes?").with("support_kind",
                        "think-together")
                .with("area", "routine").with("size", "small").with("ok_no", true).with("state", "yes"));
        keep(-18, TogetherKinds.ASK, fields().with("direction", "i_was_asked").with("body",
                "An hour in the workshop with me, no talk needed.").with("support_kind", "company")
                .with("size", "small")
                .with("ok_no", true).with("state", "done").with("how_it_went", "Quiet, and good."));
        keep(-210, TogetherKinds.SOLO_ITEM, fields().with("body", "The letters to the landlord").with("area", "home")
                .with("why_alone", List.of("habit", "faster")).with("wanted", "share_some")
                .with("first_step", "Read the next one out loud together.").with("state", "trying"));
        keep(-6, TogetherKinds.EVENT_PLAN, fields().with("title", "The stair makers’ supper").with("starts_at",
                new Moment(story.day(9).atTime(19, 0), null)).with("my_worry", "Standing by the coats all evening.")
                .with("arrive_plan", "We walk in together and find Sam first.").with("signal", "A hand on the sleeve.")
                .with("leave_rule", "Either of us can call it. We go, and talk later.").with("state", "planned")
                .with("template", false));
        keep(-30, TogetherKinds.DECISION, fields().with("title", "Three weeks in Bergen").with("why_matters",
                "The work is good, and the house gets quiet.").with("options", Json.read("""
                        [{"option":"He goes for all three","my_view":"Long","their_view":"It finishes the job"},
                        {"option":"Two weeks, and I join for the last","my_view":"I would like that",
                        "their_view":"As told: yes, if the shop can spare me"}]
                        """)).with("state", "talking"));
        keep(-3, TogetherKinds.HEADS_UP,
                fields().with("what", "Inventory at the bindery, long days").with("kind", "work")
                        .with("from_date", story.day(5)).with("until_date", story.day(9)).with("would_help",
                                "Supper that somebody else thinks of.")
                        .with("state", "to_tell"));
    }

    private void rhythm() {
        UUID walk = Ids.fresh();
        story.records().save(TogetherKinds.RITUAL, walk, fields().with("name", "Round the lock").with("what",
                "The long way round after supper, phones at home.").with("mode", "together").with("cadence", "weekly")
                .with("weekdays", Json.read("[3]")).with("minutes", 40).with("skip_words", "Not tonight is fine.")
                .with("state", "active"));
        story.records().save(TogetherKinds.RITUAL_NOTE, Ids.fresh(),
                fields().with("ritual_ref", walk).with("date", story
                        .day(-160)).with("note", "Heron on the weir again."));
        story.records().save(TogetherKinds.RITUAL, Ids.fresh(), fields().with("name", "An hour of my own").with("mode",
                "alone").with("cadence", "weekly").with("weekdays", Json.read("[6]")).with("minutes", 60)
                .with("skip_words", "Not tonight is fine.").with("state", "active"));
    }

    private void weeks() {
        keep(-12, TogetherKinds.PULSE, fields().with("week", week(-12)).with("room_for_me", 3).with("room_for_us", 4));
    }

    private String week(int day) {
        return java.time.format.DateTimeFormatter.ISO_WEEK_DATE.format(story.day(day)).substring(0, 8);
    }

    private void held() {
        keep(-190, TogetherKinds.AGREEMENT,
                fields().with("body", "Neither of us says yes for both without asking.").with(
                        "kind", "decisions").with("if_missed", "We say so the same day, and ask then.")
                        .with("spoken", "said")
                        .with("state", "agreed").with("agreed_on", story.day(-190)).with("review_on", story.day(40)));
        keep(-140, TogetherKinds.VISION_ITEM, fields().with("area", "daily-life").with("mine",
                "A morning a week with nothing in it.").with("ours", "A table that seats eight, and people at it.")
                .with("room_for_each", "A door that can be closed, upstairs and in the shop.").with("horizon", "y5"));
    }

    private void beyond() {
        keep(-400, TogetherKinds.SUPPORTER, fields().with("name", "Noor").with("relation", "friend since school").with(
                "good_for", List.of("listen", "company")).with("state", "active"));
        keep(-220, TogetherKinds.ANCHOR, fields().with("kind", "interest").with("body", "The choir on Thursdays").with(
                "next_step", "Learn the alto line by heart.").with("state", "active"));
    }
}
