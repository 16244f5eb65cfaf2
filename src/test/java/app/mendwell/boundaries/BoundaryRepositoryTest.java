package app.mendwell.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.boundaries.lines.BoundaryLine;
import app.mendwell.boundaries.lines.BoundaryRepository.NewWords;
import app.mendwell.boundaries.lines.BoundaryReview;
import app.mendwell.boundaries.lines.BoundaryRow;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.Decision;
import app.mendwell.boundaries.lines.DueReview;
import app.mendwell.boundaries.lines.ListFilter;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryRepositoryTest {

    private final Kept kept = new Kept();

    private List<String> titles(ListFilter filter) {
        return kept.boundaries.page(filter, null).rows().stream().map(BoundaryRow::title).toList();
    }

    private static ListFilter words(String words) {
        return new ListFilter(null, null, null, null, words);
    }

    @Test
    void rowsStandByStateAndOnesOwnBeforeThePartnersAndTheSharedOnes() {
        kept.keep("retired", "", "state", "retired");
        kept.keep("shared", "", "holder", "shared");
        kept.keep("theirs", "", "holder", "partners");
        kept.keep("older", "");
        kept.keep("newer", "");
        kept.keep("paused", "", "state", "paused");
        kept.keep("draft", "", "state", "draft");
        assertThat(titles(ListFilter.NONE)).containsExactly("draft", "newer", "older", "theirs", "shared", "paused",
                "retired");
    }

    @Test
    void theFirstLineOfTheWordingStandsInTheRow() {
        kept.keep("Loud", "If it gets loud between us, I step out.\nI come back.");
        assertThat(kept.boundaries.page(ListFilter.NONE, null).rows().getFirst().line())
                .isEqualTo("If it gets loud between us, I step out.");
    }

    @Test
    void eachFilterLeavesOutTheOthers() {
        kept.keep("limit", "", "kind", "time");
        kept.keep("request", "", "form", "request", "holder", "shared", "state", "paused");
        assertThat(titles(new ListFilter("request", null, null, null, ""))).containsExactly("request");
        assertThat(titles(new ListFilter(null, "time", null, null, ""))).containsExactly("limit");
        assertThat(titles(new ListFilter(null, null, "shared", null, ""))).containsExactly("request");
        assertThat(titles(new ListFilter(null, null, null, BoundaryState.ACTIVE, ""))).containsExactly("limit");
    }

    @Test
    void everyWordIsLookedForInWhatIsKeptAndInItsNotes() {
        UUID dinner = kept.dinner();
        kept.keep("My phone is mine", "What’s on my phone stays with me.");
        kept.note(dinner, Kept.SUNDAY, Outcome.CROSSED, "The airport called.");
        assertThat(titles(words("phone"))).hasSize(2);
        assertThat(titles(words("phon hall"))).containsExactly("Phones away at dinner");
        assertThat(titles(words("airport"))).containsExactly("Phones away at dinner");
        assertThat(titles(words("soup"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a\" OR \"b", "NEAR(", "-", "*", "title : x", "'; drop table boundary; --"})
    void whateverIsTypedIsOnlyLookedFor(String typed) {
        kept.keep("Half an hour to land", "");
        assertThat(titles(words(typed))).hasSizeLessThanOrEqualTo(1);
        assertThat(titles(ListFilter.NONE)).hasSize(1);
    }

    @Test
    void aLongListComesPageByPageEachOnce() {
        for (int i = 0; i < 125; i++) {
            kept.keep("mine " + i, "", "state", i % 2 == 0 ? "active" : "paused");
            kept.keep("shared " + i, "", "holder", "shared");
        }
        var ids = new LinkedHashSet<UUID>();
        var places = new ArrayList<Integer>();
        @Nullable
        BoundaryRow last = null;
        boolean more = true;
        while (more) {
            Page<BoundaryRow> page = kept.boundaries.page(ListFilter.NONE, last);
            page.rows().forEach(row -> ids.add(row.id()));
            page.rows().forEach(row -> places.add(row.place()));
            last = page.rows().getLast();
            more = page.more();
        }
        assertThat(ids).hasSize(250);
        assertThat(places).hasSize(250).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,ACTIVE,true", "DRAFT,PAUSED,false", "DRAFT,RETIRED,false", "ACTIVE,PAUSED,true",
            "ACTIVE,RETIRED,true", "ACTIVE,DRAFT,false", "PAUSED,ACTIVE,true", "PAUSED,RETIRED,true",
            "PAUSED,DRAFT,false", "RETIRED,ACTIVE,true", "RETIRED,PAUSED,false", "RETIRED,DRAFT,false",
            "ACTIVE,ACTIVE,false"})
    void onlyTheMovesThereAreAreMade(BoundaryState from, BoundaryState to, boolean may) {
        UUID id = kept.keep("Half an hour to land", "", "state", from.stored());
        assertThat(kept.boundaries.move(id, to)).isEqualTo(may);
        assertThat(kept.state(id)).isEqualTo(may ? to : from);
    }

    @Test
    void aWordingIsLaidAsideOnceASittingAndTakenBackWithTheChange() {
        UUID id = kept.dinner();
        Fields former = kept.fields(id);
        UUID sitting = Ids.fresh();
        kept.boundaries.layAside(id, sitting, former, former.with("title", "Dinner"));
        assertThat(kept.boundaries.versions(id)).isEmpty();
        kept.boundaries.layAside(id, sitting, former, former.with("why", "It is ours."));
        kept.boundaries.layAside(id, sitting, former, former.with("why", "It is ours, and quiet."));
        assertThat(kept.boundaries.versions(id)).singleElement()
                .satisfies(
                        version -> assertThat(version.why()).isEqualTo("It’s the one half hour we both turn up for."));
        kept.boundaries.layAside(id, sitting, former, former);
        assertThat(kept.boundaries.versions(id)).isEmpty();
    }

    @Test
    void aFormerRequestKeepsWhatWasAskedThen() {
        UUID id = kept.dinner();
        Fields former = kept.fields(id);
        kept.boundaries.layAside(id, Ids.fresh(), former, former.with("form", "limit"));
        assertThat(kept.boundaries.versions(id).getFirst().deed())
                .isEqualTo("Both phones stay in the hall until the table is cleared.");
    }

    private void review(UUID id, LocalDate day, Decision decision, @Nullable NewWords words, @Nullable Integer months) {
        kept.boundaries.review(new BoundaryReview(Ids.fresh(), id, day, decision, "work", "A line."), words, months);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31,1,2026-02-28", "2026-08-31,6,2027-02-28", "2026-03-08,6,2026-09-08",
            "2027-11-30,3,2028-02-29", "2026-03-08,24,2028-03-08"})
    void theNextReviewIsSoManyMonthsOff(LocalDate day, int months, LocalDate next) {
        UUID id = kept.dinner();
        review(id, day, Decision.KEEP, null, months);
        assertThat(kept.fields(id).date("review_on")).isEqualTo(next);
        assertThat(kept.fields(id).integer("review_months")).isEqualTo(months);
    }

    @Test
    void withoutMonthsThereIsNoNextReview() {
        UUID id = kept.dinner();
        review(id, Kept.SUNDAY, Decision.KEEP, null, null);
        assertThat(kept.fields(id).has("review_on")).isFalse();
        assertThat(kept.fields(id).has("review_months")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aReviewLeadsWhereItSays(Decision decision) {
        UUID active = kept.keep("active", "");
        UUID paused = kept.keep("paused", "", "state", "paused");
        review(active, Kept.SUNDAY, decision, null, 3);
        review(paused, Kept.SUNDAY, decision, null, 3);
        assertThat(kept.state(active)).isEqualTo(decision.after(BoundaryState.ACTIVE));
        assertThat(kept.state(paused)).isEqualTo(decision.after(BoundaryState.PAUSED));
        assertThat(kept.boundaries.versions(active)).isEmpty();
        assertThat(kept.boundaries.reviews(active)).singleElement().satisfies(review -> {
            assertThat(review.decision()).isEqualTo(decision);
            assertThat(review.reason()).isEqualTo("work");
            assertThat(review.note()).isEqualTo("A line.");
        });
    }

    @Test
    void aChangeLaysTheFormerWordsAside() {
        UUID id = kept.dinner();
        review(id, Kept.SUNDAY, Decision.CHANGE, new NewWords("Could phones rest at dinner?", ""), 6);
        assertThat(kept.fields(id).text("warm_wording")).isEqualTo("Could phones rest at dinner?");
        assertThat(kept.fields(id).has("what_i_ask")).isFalse();
        assertThat(kept.boundaries.versions(id)).singleElement()
                .satisfies(version -> assertThat(version.wording()).startsWith("Dinner is when I feel"));
    }

    @Test
    void aRepairNotesABoundaryOnceBinnedOrNot() {
        UUID id = kept.dinner();
        UUID repair = Ids.fresh();
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(kept.events.noteOnce(id, repair, day, Outcome.CROSSED)).isTrue();
        assertThat(kept.events.noteOnce(id, repair, day, Outcome.KEPT)).isFalse();
        kept.boundaries.bin(id);
        assertThat(kept.events.noteOnce(id, repair, day, Outcome.KEPT)).isFalse();
        assertThat(kept.events.noteOnce(Ids.fresh(), repair, day, Outcome.KEPT)).isFalse();
        assertThat(kept.events.of(id)).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(Outcome.CROSSED);
            assertThat(event.date()).isEqualTo(day);
            assertThat(event.repair()).isEqualTo(repair);
            assertThat(event.whatHappened() + event.whatIDid()).isEmpty();
        });
        assertThat(kept.events.noteOnce(id, Ids.fresh(), day, Outcome.UNSURE)).isTrue();
    }

    @Test
    void aReviewIsReadyFromItsDayOnWhereTheBoundaryStillCounts() {
        UUID active = kept.keep("active", "");
        UUID paused = kept.keep("paused", "", "state", "paused");
        for (String state : List.of("draft", "retired")) {
            kept.change(kept.keep(state, "", "state", state), "review_on", Kept.SUNDAY);
        }
        UUID binned = kept.keep("binned", "");
        UUID tomorrow = kept.keep("tomorrow", "");
        kept.change(active, "review_on", Kept.SUNDAY);
        kept.change(paused, "review_on", Kept.SUNDAY.minusDays(400));
        kept.change(binned, "review_on", Kept.SUNDAY);
        kept.change(tomorrow, "review_on", Kept.SUNDAY.plusDays(1));
        kept.boundaries.bin(binned);
        assertThat(kept.boundaries.reviewsDue(Kept.SUNDAY)).containsExactly(
                new DueReview(paused, Kept.SUNDAY.minusDays(400), BoundaryState.PAUSED),
                new DueReview(active, Kept.SUNDAY, BoundaryState.ACTIVE));
    }

    @Test
    void otherRoomsSeeWhatCountsByTitleWithItsWords() {
        kept.keep("b words", "Said warmly.");
        kept.keep("A deed", "", "what_i_do", "I go to the other room.");
        kept.keep("c asked", "", "form", "request", "what_i_do", "kept from before", "what_i_ask", "Please knock.");
        kept.keep("d draft", "No.", "state", "draft");
        assertThat(kept.boundaries.lines()).extracting(BoundaryLine::title).containsExactly("A deed", "b words",
                "c asked");
        assertThat(kept.boundaries.lines()).extracting(BoundaryLine::wording)
                .containsExactly("I go to the other room.", "Said warmly.", "Please knock.");
    }

    @Test
    void whatIsLoggedTellsNoWords() {
        UUID id = kept.dinner();
        kept.dinnerNotes(id);
        review(id, Kept.SUNDAY, Decision.CHANGE, new NewWords("Phones rest.", ""), 6);
        var told = new ArrayList<Object>();
        told.add(kept.boundaries.find(id).orElseThrow());
        told.addAll(kept.boundaries.page(ListFilter.NONE, null).rows());
        told.addAll(kept.boundaries.lines());
        told.addAll(kept.boundaries.versions(id));
        told.addAll(kept.boundaries.reviews(id));
        told.addAll(kept.events.of(id));
        told.add(new NewWords("Phones rest.", "Phones"));
        told.add(words("phones"));
        assertThat(told.toString()).doesNotContainIgnoringCase("phone").doesNotContain("sister", "A line");
    }

    @Test
    void everyFieldComesBackAsItWas() {
        Fields all = Boundary.fresh().with("title", "Knock").with("kind", "space").with("warm_wording", "Please knock.")
                .with("why", "I rest.").with("what_i_do", "I say so.").with("what_i_ask", "Knock.")
                .with("applies_when", "Always").with("said", "said").with("review_on", Kept.SUNDAY)
                .with("review_months", 24).with("practise_with", Ids.fresh());
        UUID id = Ids.fresh();
        kept.boundaries.save(id, all);
        assertThat(kept.fields(id)).isEqualTo(all);
        assertThat(BoundaryKinds.BOUNDARY.fields()).hasSize(16);
        var event = new BoundaryEvent(Ids.fresh(), id, Kept.SUNDAY, Outcome.UNSURE, "The door stood open.", "I sat.",
                Ids.fresh());
        kept.events.save(event);
        assertThat(kept.events.of(id)).containsExactly(event);
    }
}
