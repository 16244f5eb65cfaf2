package app.mendwell.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendsDocumentTest {

    private static ObjectNode document(Diary diary, LocalDate from, LocalDate to, boolean names) {
        return new TrendsDocument(diary.records(), new Content(), diary.house.preferred().get(), Diary.TODAY).of(
                new TrendsDocument.Asked(from, to, names));
    }

    @Test
    void everyChartThatIsDrawnWithoutAPickIsThere() {
        ObjectNode document = document(Diary.ofDays(100), null, null, true);
        assertThat(document.fieldNames()).toIterable().containsExactly("mood_over_time", "energy_over_time",
                "sleep_over_time", "year_in_pixels", "weekday", "part_of_day", "feelings", "feelings_together",
                "sleep_and_mood", "energy_and_mood", "swing", "month", "links");
        document.forEach(figure -> assertThat(figure.fieldNames()).toIterable().containsExactly("n", "range", "enough",
                "sentence", "marks"));
    }

    @Test
    void theMarksAreTheRowsOfTheTable() {
        var diary = new Diary();
        diary.mood(Diary.TODAY, 4);
        diary.mood(Diary.TODAY.minusDays(2), 2);
        JsonNode mood = document(diary, null, null, true).get("mood_over_time");
        assertThat(mood.get("n").asInt()).isEqualTo(2);
        assertThat(mood.get("range").toString()).isEqualTo("{\"from\":\"2026-03-06\",\"to\":\"2026-03-08\"}");
        assertThat(mood.get("enough").asBoolean()).isFalse();
        assertThat(mood.get("sentence").asText()).isEqualTo("A line can be drawn from 21 days with a check-in.");
        assertThat(mood.get("marks").toString()).isEqualTo("[{\"date\":\"2026-03-08\",\"mood\":4.0,\"lowest\":4,"
                + "\"highest\":4,\"check_ins\":1},{\"date\":\"2026-03-07\",\"mood\":null,\"lowest\":null,\"highest\":null,"
                + "\"check_ins\":null},{\"date\":\"2026-03-06\",\"mood\":2.0,\"lowest\":2,\"highest\":2,\"check_ins\":1}]");
    }

    @Test
    void aStretchOfDaysHoldsThoseDaysOnly() {
        ObjectNode document = document(Diary.ofDays(100), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10), true);
        assertThat(document.get("mood_over_time").get("marks")).hasSize(10);
        assertThat(document.get("year_in_pixels").get("range").toString()).contains("2026-02-01", "2026-02-10");
        assertThat(document.get("month").get("marks").get(0).get("month").asText()).isEqualTo("2026-02");
    }

    @Test
    void withoutNamesNoWordOfThePersonsIsInIt() {
        Diary diary = Diary.ofDays(200);
        diary.pick("walking", "garden");
        new LinksViewModel(diary.house, new Content()).refresh();
        String plain = document(diary, null, null, false).toString();
        assertThat(plain).contains("Tag ", "Feeling ").doesNotContain("walking", "garden", "hopeful", "tired", "Eli");
        assertThat(document(diary, null, null, true).toString()).contains("walking", "hopeful").doesNotContain("Eli");
    }

    @Test
    void theDocumentNeverMakesALook() {
        Diary diary = Diary.ofDays(200);
        diary.pick("walking");
        JsonNode links = document(diary, null, null, true).get("links");
        assertThat(diary.db.number("select count(*) from look")).isZero();
        assertThat(links.get("marks")).isEmpty();
        assertThat(links.get("enough").asBoolean()).isFalse();
    }

    @Test
    void anEmptyDiaryGivesEmptyFigures() {
        ObjectNode document = document(new Diary(), null, null, true);
        List<Integer> counts = new ArrayList<>();
        document.forEach(figure -> counts.add(figure.get("n").asInt()));
        assertThat(counts).containsOnly(0);
    }
}
