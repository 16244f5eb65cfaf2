package app.mendwell.trends.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Moment;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The golden cases of the reference, number by number. */
class GoldenNumericsTest {

    @TestFactory
    Stream<DynamicTest> lowess() {
        return Golden.cases("lowess",
                (in, expected, tolerance) -> Golden.same(Lowess.smooth(Golden.numbers(in.get("x")),
                        Golden.numbers(in.get("y")), in.get("f").asDouble(), in.get("iterations").asInt(),
                        in.get("delta").asDouble()),
                        Golden.numbers(expected), tolerance));
    }

    @TestFactory
    Stream<DynamicTest> span() {
        return Golden
                .cases("span",
                        (in, expected, tolerance) -> Golden.same(java.util.Arrays.stream(Golden.longs(in.get("n")))
                                .mapToDouble(n -> Lowess.span((int) n)).toArray(), Golden.numbers(expected),
                                tolerance));
    }

    @TestFactory
    Stream<DynamicTest> band() {
        return Golden.cases("band", (in, expected, tolerance) -> {
            Band band = Band.of(Golden.longs(in.get("day")), Golden.numbers(in.get("y")), in.get("f").asDouble(),
                    in.path("iterations").asInt(3), in.path("delta").asDouble(0));
            Golden.same(band.fit(), Golden.numbers(expected.get("fit")), tolerance);
            Golden.same(band.half(), Golden.numbers(expected.get("half")), tolerance);
            Golden.same(new double[]{band.freedom(), band.likeness(), band.sigma()}, new double[]{
                    expected.get("nu").asDouble(), expected.get("phi").asDouble(), expected.get("sigma").asDouble()},
                    tolerance);
            assertThat(band.anchors()).containsExactly(java.util.Arrays.stream(Golden.longs(expected.get("anchors")))
                    .mapToInt(i -> (int) i).toArray());
        });
    }

    @TestFactory
    Stream<DynamicTest> aggregate() {
        return Golden.cases("aggregate", (in, expected, tolerance) -> {
            List<DayValue> days = Days.of(points(in));
            assertThat(days).hasSize(expected.get("days").size());
            for (int i = 0; i < days.size(); i++) {
                sameDay(days.get(i), expected.get("days").get(i), tolerance);
            }
        });
    }

    private static List<Point> points(JsonNode in) {
        int start = in.get("dayStartHour").asInt();
        var points = new ArrayList<Point>();
        for (JsonNode each : in.get("checkins")) {
            if (!each.path("deleted").asBoolean()) {
                OffsetDateTime at = OffsetDateTime.parse(each.get("utc").asText())
                        .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(each.get("offsetMinutes").asInt() * 60));
                points.add(new Point(Moment.of(at).day(start), Part.of(at.getHour(), start), at.toEpochSecond(),
                        integer(each.path("mood")), integer(each.path("energy")),
                        each.path("sleepHours").isNumber() ? each.get("sleepHours").asDouble() : null,
                        words(each.path("feelings")), words(each.path("tags")), each.path("tagsAsked").asBoolean()));
            }
        }
        return points;
    }

    private static Integer integer(JsonNode node) {
        return node.isNumber() ? node.asInt() : null;
    }

    private static Set<String> words(JsonNode list) {
        var words = new HashSet<String>();
        list.forEach(each -> words.add(each.asText()));
        return words;
    }

    private static void sameDay(DayValue day, JsonNode expected, double tolerance) {
        assertThat(day.date()).hasToString(expected.get("date").asText());
        assertThat(day.date().toEpochDay()).isEqualTo(expected.get("epochDay").asLong());
        assertThat(day.pixel()).isEqualTo(integer(expected.get("pixel")));
        assertThat(day.moodMin()).isEqualTo(integer(expected.get("moodMin")));
        assertThat(day.moodMax()).isEqualTo(integer(expected.get("moodMax")));
        assertThat(day.moodCount()).isEqualTo(expected.get("moodCount").asInt());
        Golden.sameOrNone(day.mood(), expected.get("mood"), tolerance);
        Golden.sameOrNone(day.energy(), expected.get("energy"), tolerance);
        Golden.sameOrNone(day.sleepHours(), expected.get("sleepHours"), tolerance);
        assertThat(day.feelings())
                .containsExactlyElementsOf(words(expected.get("feelings")).stream().sorted().toList());
        assertThat(day.tags()).containsExactlyElementsOf(words(expected.get("tags")).stream().sorted().toList());
        assertThat(day.tagsAsked()).isEqualTo(expected.get("tagsAsked").asBoolean());
        assertThat(day.parts()).hasSize(expected.get("parts").size());
        day.parts().forEach((part, mood) -> Golden.sameOrNone(mood, expected.get("parts").get(part.name().toLowerCase(
                Locale.ROOT)), tolerance));
    }

    @Test
    void thirtySixThousandDaysKeepFewAnchors() {
        int n = 36_500;
        long[] days = new long[n];
        double[] mood = new double[n];
        for (int i = 0; i < n; i++) {
            days[i] = i;
            mood[i] = 3 + Math.sin(i / 200.0);
        }
        assertThat(Band.of(days, mood).anchors().length).isBetween(150, 260);
    }
}
