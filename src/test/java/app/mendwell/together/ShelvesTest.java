package app.mendwell.together;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Bin;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.LinkFinder;
import app.mendwell.storage.Stored;
import app.mendwell.testing.NoWays;
import app.mendwell.together.ShelfViewModel.Page;
import app.mendwell.ui.StartersView.Offer;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole life of a record on each shelf, and the rules that only some of them have. */
class ShelvesTest {

    private static final String WORDS = "Lanterns on the balcony with Noor";

    private final Held held = new Held();
    private final TogetherViewModel room = held.room();

    static Stream<String> kinds() {
        var held = new Held();
        return Shelves.of(held.house, held.content).stream().map(shelf -> shelf.kind().name());
    }

    private static Fields minimal(Shelf shelf) {
        Fields fields = Fields.EMPTY.with(shelf.titled().getFirst(), WORDS);
        for (String name : List.of("about", "kind", "source", "direction", "support_kind", "mode", "area")) {
            fields = shelf.keys(name).isEmpty() ? fields : fields.with(name, shelf.keys(name).get().all().getFirst());
        }
        return fields;
    }

    private UUID add(ShelfViewModel shelf) {
        room.begin(shelf.shelf().kind().name());
        shelf.form().putAll(minimal(shelf.shelf()), minimal(shelf.shelf()).names());
        assertThat(shelf.keep()).isTrue();
        return Objects.requireNonNull(shelf.open().get());
    }

    private List<UUID> ids(ShelfViewModel shelf) {
        return shelf.rows().stream().map(Stored::id).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEmptyShelfAsksOneQuestionAndHasItsWords(String kind) {
        room.show(kind);
        ShelfViewModel shelf = room.shelf(kind);
        shelf.enter();
        assertThat(shelf.bare().get()).isTrue();
        for (String end : List.of("title", "line", "one", "begin", "change", "empty", "missing")) {
            assertThat(shelf.word(end)).as(end).isNotBlank();
        }
        shelf.shelf().form().forEach(field -> assertThat(Words.has(shelf.shelf().word(field.name() + ".label")))
                .as(field.name()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsNoRecordYetStaysAsADraftAndIsTakenUp(String kind) {
        ShelfViewModel shelf = room.shelf(kind);
        room.begin(kind);
        shelf.form().put("note", "only a line");
        boolean savable = shelf.shelf().isSavable(shelf.form().get());
        assertThat(savable).isFalse();
        shelf.back();
        assertThat(shelf.rows()).isEmpty();
        assertThat(shelf.page().get()).isEqualTo(Page.LIST);
        String field = shelf.shelf().titled().getLast();
        room.begin(kind);
        shelf.form().put(field, "");
        String other = shelf.shelf().form().stream().map(each -> each.name())
                .filter(name -> List.of("note", "why", "what_i_can_do", "would_help", "next_step", "first_step",
                        "room_for_each", "reach", "how_it_went", "skip_words", "signal", "chosen").contains(name))
                .findFirst().orElse("");
        if (!other.isEmpty()) {
            shelf.form().put(other, "by the river");
            shelf.back();
            room.begin(kind);
            assertThat(shelf.form().get().text(other)).isEqualTo("by the river");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRecordIsAddedEditedAndFound(String kind) {
        ShelfViewModel shelf = room.shelf(kind);
        UUID id = add(shelf);
        assertThat(ids(shelf)).containsExactly(id);
        assertThat(held.fields(kind, id).text(shelf.shelf().titled().getFirst())).isEqualTo(WORDS);
        assertThat(new LinkFinder(held.house.records()).find("lanterns", UUID.randomUUID()))
                .extracting(LinkFinder.Target::id).containsExactly(id);
        shelf.edit(shelf.shelf().titled().getFirst());
        shelf.form().put(shelf.shelf().titled().getFirst(), "Candles on the stairs");
        shelf.back();
        assertThat(held.fields(kind, id).text(shelf.shelf().titled().getFirst())).isEqualTo("Candles on the stairs");
        assertThat(shelf.open().get()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRecordWithoutWhatItNeedsIsNotKept(String kind) {
        ShelfViewModel shelf = room.shelf(kind);
        room.begin(kind);
        assertThat(shelf.keep()).isFalse();
        assertThat(shelf.page().get()).isEqualTo(Page.FORM);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anyStateMayFollowAnyOtherAndBeTakenBack(String kind) {
        ShelfViewModel shelf = room.shelf(kind);
        List<String> states = shelf.shelf().keys("state").map(Keys::all).orElse(List.of());
        if (states.isEmpty()) {
            return;
        }
        UUID id = add(shelf);
        shelf.form().put("chosen", "This one.");
        shelf.leave();
        String first = held.fields(kind, id).text("state");
        for (String state : states.reversed()) {
            shelf.move(state);
            assertThat(held.fields(kind, id).text("state")).isEqualTo(state);
        }
        Fields before = held.fields(kind, id);
        shelf.move(states.getLast());
        held.house.undo().undo();
        shelf.turned();
        assertThat(held.fields(kind, id)).isEqualTo(before);
        assertThat(first).isEqualTo(states.getFirst());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsBinnedComesBackAsItWas(String kind) {
        ShelfViewModel shelf = room.shelf(kind);
        UUID below = add(shelf);
        UUID id = add(shelf);
        Fields before = held.fields(kind, id);
        shelf.bin(id);
        assertThat(ids(shelf)).containsExactly(below);
        assertThat(shelf.open().get()).isEqualTo(below);
        assertThat(new Bin(held.house.records()).rows()).hasSize(1);
        held.house.undo().undo();
        shelf.turned();
        assertThat(ids(shelf)).containsExactlyInAnyOrder(id, below);
        assertThat(held.fields(kind, id)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aStarterIsCopiedAndWhatStoodThereCanBeHadBack(String kind) {
        ShelfViewModel shelf = room.shelf(kind);
        if (shelf.shelf().starters().isEmpty()) {
            return;
        }
        Starters starters = shelf.shelf().starters().get();
        room.begin(kind);
        List<Offer> offers = shelf.starters("");
        assertThat(offers).isNotEmpty();
        assertThat(shelf.starters("no such words anywhere")).isEmpty();
        Offer offer = offers.getFirst();
        shelf.take(offer);
        Fields copied = starters.copy().apply(starters.named(held.content, offer.id()));
        assertThat(shelf.form().get().only(copied.names())).isEqualTo(copied);
        assertThat(shelf.question().get().isEmpty()).isEqualTo(!starters.asks());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLongListIsReadPageByPage(String kind) {
        ShelfViewModel shelf = room.shelf(kind);
        Fields fields = shelf.shelf().fresh(Held.SUNDAY).withAll(minimal(shelf.shelf()));
        held.db.inTransaction(() -> {
            for (int i = 0; i < 230; i++) {
                held.house.records().save(shelf.shelf().kind(), Ids.fresh(), fields);
            }
        });
        shelf.enter();
        assertThat(shelf.rows()).hasSize(100);
        shelf.near(99);
        shelf.near(199);
        assertThat(ids(shelf)).hasSize(230).doesNotHaveDuplicates();
    }

    @Test
    void aVeiledLineOfTheCareMapIsCoveredInTheList() {
        held.everything();
        ShelfViewModel shelf = room.shelf("care_item");
        shelf.enter();
        var said = new Said(shelf.shelf());
        assertThat(shelf.rows()).extracting(row -> said.title(row.fields())).contains("Private entry")
                .doesNotContain("The year of the two moves.");
    }

    @Test
    void aGuessIsShownAsAGuessUntilItIsChecked() {
        ShelfViewModel shelf = room.shelf("care_item");
        var said = new Said(shelf.shelf());
        Fields guess = Fields.EMPTY.with("about", "partner").with("source", "guess").with("body", "She hums.");
        assertThat(said.facts(guess)).contains("my guess");
        assertThat(said.facts(guess.with("checked_on", Held.SUNDAY))).doesNotContain("my guess");
    }

    @Test
    void anAskGrowsFromWhatIsDoneAlone() {
        held.everything();
        room.open("solo_item", held.solo);
        room.handOver(room.shelf("solo_item").shelf().handOvers().getFirst());
        ShelfViewModel asks = room.shelf("ask");
        assertThat(room.shown().get()).isEqualTo(asks);
        assertThat(asks.form().get().text("body")).startsWith("Write down three evenings");
        assertThat(asks.form().get().id("solo_ref")).isEqualTo(held.solo);
        asks.form().put("support_kind", "help");
        assertThat(asks.keep()).isTrue();
        assertThat(asks.aside().from()).extracting(LinkFinder.Target::id).containsExactly(held.solo);
        asks.aside().open(asks.aside().from().getFirst());
        assertThat(((NoWays) held.house.go()).asked).contains("open solo_item " + held.solo);
    }

    @Test
    void withoutSharingStepsNothingSuggestsTellingOrAsking() {
        held.house.preferred().change(all -> all.with("wizard_route", "private"));
        var names = new ArrayList<String>();
        for (Section section : Section.values()) {
            room.of(section).forEach(shelf -> names.add(shelf.shelf().kind().name()));
        }
        assertThat(names).doesNotContain("ask", "heads_up").contains("care_item", "solo_item");
        assertThat(room.added()).isNotEqualTo("ask");
        ShelfViewModel solo = room.shelf("solo_item");
        assertThat(solo.shelf().handOvers().getFirst().when().test(Fields.EMPTY)).isFalse();
        for (String kind : List.of("care_item", "appreciation", "event_plan")) {
            Fields fields = Fields.EMPTY.with("about", "me");
            assertThat(room.shelf(kind).shelf().form().stream().filter(field -> field.shown().test(fields))
                    .map(field -> field.name())).doesNotContain("told_on", "shared_on", "before_words");
        }
    }

    @Test
    void aHeadsUpHasPassedTheDayAfterItsLastDay() {
        UUID over = held.keep("heads_up", "{'what':'The audit','kind':'work','from_date':'2026-03-01',"
                + "'until_date':'2026-03-07','state':'told'}");
        UUID today = held.keep("heads_up", "{'what':'The exam','kind':'stressor','from_date':'2026-03-08',"
                + "'state':'to_tell'}");
        UUID dropped = held.keep("heads_up", "{'what':'The visit','kind':'routine','from_date':'2026-02-08',"
                + "'state':'dropped'}");
        room.enter();
        assertThat(held.fields("heads_up", over).text("state")).isEqualTo("passed");
        assertThat(held.fields("heads_up", today).text("state")).isEqualTo("to_tell");
        assertThat(held.fields("heads_up", dropped).text("state")).isEqualTo("dropped");
    }

    @Test
    void aDecisionIsDecidedOnceItSaysWhatWasChosen() {
        held.everything();
        room.open("decision", held.decision);
        ShelfViewModel shelf = room.shelf("decision");
        shelf.move("decided");
        assertThat(held.fields("decision", held.decision).text("state")).isEqualTo("talking");
        shelf.form().put("chosen", "We look after Ana’s dog in May.");
        shelf.move("decided");
        assertThat(held.fields("decision", held.decision).text("state")).isEqualTo("decided");
    }

    @Test
    void anAgreementTakesItsDayAndItsNextLookAndAnIntentionSaysSo() {
        ShelfViewModel shelf = room.shelf("agreement");
        UUID id = add(shelf);
        shelf.form().put("review_months", 6);
        shelf.move("agreed");
        Fields fields = held.fields("agreement", id);
        assertThat(fields.date("agreed_on")).isEqualTo(Held.SUNDAY);
        assertThat(fields.date("review_on")).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(shelf.shelf().remark(fields)).isEqualTo("my intention");
        assertThat(shelf.shelf().remark(fields.with("spoken", "said"))).isEmpty();
    }

    @Test
    void aNoIsAnAnswer() {
        ShelfViewModel shelf = room.shelf("ask");
        assertThat(shelf.shelf().remark(Fields.EMPTY.with("state", "no")))
                .isEqualTo("A no is an answer. What else could meet the need?");
        assertThat(shelf.shelf().remark(Fields.EMPTY.with("state", "yes"))).isEmpty();
    }

    @Test
    void aPlanServesAgainWithoutItsDay() {
        held.everything();
        room.open("event_plan", held.plan);
        ShelfViewModel plans = room.shelf("event_plan");
        HandOver again = plans.shelf().handOvers().stream().filter(hand -> hand.name().equals("again")).findFirst()
                .orElseThrow();
        room.handOver(again);
        assertThat(plans.form().get().text("title")).isEqualTo("Dinner with Theo’s team");
        assertThat(plans.form().get().has("starts_at")).isFalse();
        assertThat(plans.form().get().text("state")).isEqualTo("planned");
        plans.back();
        assertThat(plans.rows()).hasSize(4);
    }

    @Test
    void theListIsNarrowedByWhatIsChosen() {
        held.everything();
        ShelfViewModel shelf = room.shelf("solo_item");
        shelf.enter();
        shelf.filter("area").set("home");
        assertThat(shelf.rows()).hasSize(2);
        shelf.filter("wanted").set("keep");
        assertThat(shelf.rows()).hasSize(1);
        shelf.filter("area").set("work");
        assertThat(shelf.rows()).isEmpty();
        assertThat(shelf.bare().get()).isFalse();
    }

    @Test
    void theOverviewShowsTheNextPlanAndOneAppreciation() {
        held.everything();
        room.enter();
        assertThat(room.seen().get().plan().orElseThrow().id()).isEqualTo(held.plan);
        assertThat(room.seen().get().thanks().orElseThrow().fields().text("body")).startsWith("The radio");
    }
}
