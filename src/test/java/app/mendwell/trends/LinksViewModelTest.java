package app.mendwell.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.storage.Tag;
import app.mendwell.trends.figures.Links;
import app.mendwell.trends.figures.Look;
import org.junit.jupiter.api.Test;

class LinksViewModelTest {

    private static LinksViewModel model(Diary diary) {
        return new LinksViewModel(diary.house, new Content());
    }

    private static String stored(Diary diary) {
        return diary.db.list("select days, made_at, first_day, last_day, looked from look order by days", row -> row
                .integer("days") + " " + row.text("made_at") + " " + row.text("first_day") + " " + row.text("last_day")
                + " " + row.integer("looked")).toString();
    }

    @Test
    void looksAreMadeOnceAndOpeningTheRoomAHundredTimesMakesNone() {
        Diary diary = Diary.ofDays(200);
        diary.pick("walking", "silence at night");
        LinksViewModel model = model(diary);
        model.refresh();
        String made = stored(diary);
        int results = (int) diary.db.number("select count(*) from look_result");
        assertThat(diary.db.number("select count(*) from look")).isEqualTo(2);
        for (int i = 0; i < 100; i++) {
            model.refresh();
        }
        assertThat(stored(diary)).isEqualTo(made);
        assertThat(diary.db.number("select count(*) from look_result")).isEqualTo(results);
    }

    @Test
    void whatWasMadeIsReadBackAsItWas() {
        Diary diary = Diary.ofDays(200);
        diary.pick("walking");
        LinksViewModel model = model(diary);
        model.refresh();
        Look newest = new LookRepository(diary.records()).newest(1).getFirst();
        assertThat(newest.days()).isEqualTo(135);
        assertThat(newest.results()).extracting(Look.Result::member).contains(Look.SLEEP, diary.tags.get("walking").id()
                .toString());
        assertThat(newest.results()).allMatch(result -> result.slope() != null && result.half() != null);
        new LookRepository(diary.records()).save(java.util.List.of(new Look(135, newest.first(), newest.last(), 9,
                java.util.List.of())));
        assertThat(new LookRepository(diary.records()).newest(1).getFirst()).isEqualTo(newest);
    }

    @Test
    void aDiaryOfAFewWeeksSaysHowManyDaysItHas() {
        Diary diary = Diary.ofDays(40);
        diary.pick("walking");
        LinksViewModel model = model(diary);
        model.refresh();
        assertThat(model.links().get().sentence()).endsWith("Below 60 the dots speak for themselves.");
        assertThat(diary.db.number("select count(*) from look")).isZero();
    }

    @Test
    void personsCanBePickedByNobody() {
        Diary diary = Diary.ofDays(10);
        LinksViewModel model = model(diary);
        model.refresh();
        assertThat(model.tags()).extracting(Tag::name).doesNotContain("Eli").contains("walking");
        model.pick(diary.tags.get("Eli"), true);
        assertThat(model.takesPart(diary.tags.get("Eli"))).isFalse();
    }

    @Test
    void aHiddenCardCanBeShownAgain() {
        Diary diary = Diary.ofDays(730);
        diary.pick("silence at night", "walking");
        LinksViewModel model = model(diary);
        model.refresh();
        Links.Card shown = model.links().get().cards().stream().filter(card -> card.state() == Links.State.SHOWN)
                .findFirst().orElseThrow();
        model.hide(shown);
        assertThat(model.links().get().cards()).doesNotContain(shown);
        assertThat(model.isHidden(shown.member())).isTrue();
        model.showAgain(shown.member());
        assertThat(model.links().get().cards()).contains(shown);
    }
}
