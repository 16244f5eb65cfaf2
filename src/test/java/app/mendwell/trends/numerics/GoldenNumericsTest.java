package app.mendwell.trends.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.mendwell.storage.Moment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The golden cases of the reference, number by number. */
class GoldenNumericsTest {

    private interface Check {
        void run(JsonNode input, JsonNode expected, double tolerance);
    }

    private static Stream<DynamicTest> cases(String file, Check check) {
        try (InputStream in = GoldenNumericsTest.class.getResourceAsStream("/golden/trends/" + file + ".json")) {
            JsonNode all = new ObjectMapper().readTree(in);
            return StreamSupport.stream(all.get("cases").spliterator(), false)
                    .map(each -> DynamicTest.dynamicTest(each.get("name").asText(), () -> check.run(each.get("input"),
                            each.get("expected"), all.get("tolerance").asDouble())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }

    private static long[] longs(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToLong(JsonNode::asLong).toArray();
    }

    private static void same(double[] found, double[] expected, double tolerance) {
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as("at %d", i).isCloseTo(expected[i],
                    within(tolerance * Math.max(1, Math.abs(expected[i]))));
        }
    }

    @TestFactory
    Stream<DynamicTest> lowess() {
        return cases("lowess", (in, expected, tolerance) -> same(Lowess.smooth(numbers(in.get("x")),
                numbers(in.get("y")), in.get("f").asDouble(), in.get("iterations").asInt(), in.get("delta").asDouble()),
                numbers(expected), tolerance));
    }

    @TestFactory
    Stream<DynamicTest> span() {
        return cases("span", (in, expected, tolerance) -> same(java.util.Arrays.stream(longs(in.get("n")))
                .mapToDouble(n -> Lowess.span((int) n)).toArray(), numbers(expected), tolerance));
    }

    @TestFactory
    Stream<DynamicTest> band() {
        return cases("band", (in, expected, tolerance) -> {
            Band band = Band.of(longs(in.get("day")), numbers(in.get("y")), in.get("f").asDouble(),
                    in.path("iterations").asInt(3), in.path("delta").asDouble(0));
            same(band.fit(), numbers(expected.get("fit")), tolerance);
            same(band.half(), numbers(expected.get("half")), tolerance);
            same(new double[]{band.freedom(), band.likeness(), band.sigma()}, new double[]{
                    expected.get("nu").asDouble(), expected.get("phi").asDouble(), expected.get("sigma").asDouble()},
                    tolerance);
            assertThat(band.anchors()).containsExactly(java.util.Arrays.stream(longs(expected.get("anchors")))
                    .mapToInt(i -> (int) i).toArray());
        });
    }

    @TestFactory
    Stream<DynamicTest> aggregate() {
        return cases("aggregate", (in, expected, tolerance) -> {
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
        sameOrNone(day.mood(), expected.get("mood"), tolerance);
        sameOrNone(day.energy(), expected.get("energy"), tolerance);
        sameOrNone(day.sleepHours(), expected.get("sleepHours"), tolerance);
        assertThat(day.feelings())
                .containsExactlyElementsOf(words(expected.get("feelings")).stream().sorted().toList());
        assertThat(day.tags()).containsExactlyElementsOf(words(expected.get("tags")).stream().sorted().toList());
        assertThat(day.tagsAsked()).isEqualTo(expected.get("tagsAsked").asBoolean());
        assertThat(day.parts()).hasSize(expected.get("parts").size());
        day.parts().forEach((part, mood) -> sameOrNone(mood, expected.get("parts").get(part.name().toLowerCase(
                Locale.ROOT)), tolerance));
    }

    private static void sameOrNone(Double found, JsonNode expected, double tolerance) {
        if (expected.isNull()) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isCloseTo(expected.asDouble(), within(tolerance * Math.max(1, expected.asDouble())));
        }
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
