package app.mendwell.trends.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenProfilesTest {

    @TestFactory
    Stream<DynamicTest> shrink() {
        return Golden.cases("shrink", (in, expected, tolerance) -> {
            Shrinkage found = Shrinkage.of(Golden.numbers(in.get("means")), Golden.numbers(in.get("ses")));
            sameCentre(found.centre(), found.spread(), expected, tolerance);
            sameGroups(found.groups(), expected.get("groups"), tolerance);
        });
    }

    private static void sameCentre(double centre, double spread, JsonNode expected, double tolerance) {
        Golden.near(centre, expected.get("centre").asDouble(), tolerance);
        Golden.near(spread, expected.get("tau").asDouble(), tolerance);
    }

    private static void sameGroups(List<Shrinkage.Group> found, JsonNode expected, double tolerance) {
        assertThat(found).hasSize(expected.size());
        for (int i = 0; i < found.size(); i++) {
            Shrinkage.Group group = found.get(i);
            JsonNode wanted = expected.get(i);
            Golden.same(new double[]{group.mean(), group.error(), group.steadied(), group.low(), group.high()},
                    new double[]{wanted.get("mean").asDouble(), wanted.get("se").asDouble(),
                            wanted.get("shrunk").asDouble(), wanted.get("low").asDouble(),
                            wanted.get("high").asDouble()},
                    tolerance);
            assertThat(group.standsOut()).isEqualTo(wanted.get("standsOut").asBoolean());
        }
    }

    private static void sameProfile(Profile<?> found, JsonNode expected, double tolerance) {
        sameCentre(found.centre(), found.spread(), expected, tolerance);
        sameGroups(found.slots().stream().map(Profile.Slot::group).toList(), expected.get("groups"), tolerance);
        assertThat(found.slots().stream().map(Profile.Slot::count)).containsExactlyElementsOf(StreamSupport
                .stream(expected.get("groups").spliterator(), false).map(each -> each.get("n").asInt()).toList());
    }

    @TestFactory
    Stream<DynamicTest> weekday() {
        return Golden.cases("weekday", (in, expected, tolerance) -> {
            Profile<Integer> found = Profile.weekdays(Golden.longs(in.get("day")), Golden.numbers(in.get("y")));
            sameProfile(found, expected, tolerance);
            for (int i = 0; i < found.slots().size(); i++) {
                assertThat(found.slots().get(i).key()).isEqualTo(expected.get("groups").get(i).get("weekday").asInt());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> part() {
        return Golden.cases("part", (in, expected, tolerance) -> {
            var values = new ArrayList<Profile.PartValue>();
            in.get("parts").forEach(each -> values.add(new Profile.PartValue(each.get(0).asInt(),
                    Part.valueOf(each.get(1).asText().toUpperCase(Locale.ROOT)), each.get(2).asDouble())));
            Profile<Part> found = Profile.parts(Golden.longs(in.get("day")), Golden.numbers(in.get("y")), values);
            sameProfile(found, expected, tolerance);
            Golden.near(found.likeness(), expected.get("phi").asDouble(), tolerance);
        });
    }

    @TestFactory
    Stream<DynamicTest> swing() {
        return Golden.cases("swing", (in, expected, tolerance) -> {
            Swing swing = Swing.of(Golden.longs(in.get("day")), Golden.numbers(in.get("y")));
            assertThat(swing.pairs()).isEqualTo(expected.get("pairs").asInt());
            Golden.sameOrNone(swing.size(), expected.get("rmssd"), tolerance);
            Golden.sameOrNone(swing.low(), expected.get("low"), tolerance);
            Golden.sameOrNone(swing.high(), expected.get("high"), tolerance);
        });
    }

    @TestFactory
    Stream<DynamicTest> cooccur() {
        return Golden.cases("cooccur", (in, expected, tolerance) -> {
            var sets = new ArrayList<List<String>>();
            in.get("sets").forEach(set -> {
                var words = new ArrayList<String>();
                set.forEach(each -> words.add(each.asText()));
                sets.add(words);
            });
            Together together = Together.of(sets);
            assertThat(together.days()).isEqualTo(expected.get("days").asInt());
            expected.get("counts").properties().forEach(each -> {
                assertThat(together.counts().get(each.getKey())).isEqualTo(each.getValue().get("k").asInt());
                Rate rate = Rate.of(each.getValue().get("k").asInt(), together.days());
                Golden.near(rate.rate(), each.getValue().get("rate").asDouble(), tolerance);
                Golden.near(rate.low(), each.getValue().get("low").asDouble(), tolerance);
                Golden.near(rate.high(), each.getValue().get("high").asDouble(), tolerance);
            });
            assertThat(together.pairs()).hasSize(expected.get("pairs").size());
            for (int i = 0; i < together.pairs().size(); i++) {
                samePair(together.pairs().get(i), expected.get("pairs").get(i), tolerance);
            }
        });
    }

    private static void samePair(Together.Pair found, JsonNode expected, double tolerance) {
        assertThat(found.a()).isEqualTo(expected.get("a").asText());
        assertThat(found.b()).isEqualTo(expected.get("b").asText());
        assertThat(found.both()).isEqualTo(expected.get("both").asInt());
        Golden.near(found.expected(), expected.get("expected").asDouble(), tolerance);
        Golden.near(found.lift(), expected.get("lift").asDouble(), tolerance);
        assertThat(found.shown()).isEqualTo(expected.get("shown").asBoolean());
    }

    @TestFactory
    Stream<DynamicTest> aligned() {
        return Golden.cases("aligned", (in, expected, tolerance) -> {
            var aligned = new Aligned(Golden.longs(in.get("day")), Golden.numbers(in.get("y")));
            List<Long> events = Arrays.stream(Golden.longs(in.get("events"))).boxed().toList();
            List<Aligned.Median> medians = aligned.medians(events);
            List<Aligned.Usual> usual = aligned.usual(events, Arrays.stream(Golden.longs(in.get("shifts"))).boxed()
                    .toList());
            for (int i = 0; i < medians.size(); i++) {
                JsonNode median = expected.get("medians").get(i);
                assertThat(medians.get(i).away()).isEqualTo(median.get("k").asInt());
                assertThat(medians.get(i).count()).isEqualTo(median.get("n").asInt());
                Golden.sameOrNone(medians.get(i).median(), median.get("median"), tolerance);
                Golden.sameOrNone(usual.get(i).low(), expected.get("reference").get(i).get("low"), tolerance);
                Golden.sameOrNone(usual.get(i).high(), expected.get("reference").get(i).get("high"), tolerance);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> month() {
        return Golden.cases("month", (in, expected, tolerance) -> {
            MonthDifference found = MonthDifference.of(Golden.longs(in.get("day0")), Golden.numbers(in.get("y0")),
                    Golden.longs(in.get("day1")), Golden.numbers(in.get("y1")));
            Golden.same(new double[]{found.difference(), found.low(), found.high(), found.likeness()}, new double[]{
                    expected.get("difference").asDouble(), expected.get("low").asDouble(),
                    expected.get("high").asDouble(), expected.get("phi").asDouble()}, tolerance);
        });
    }

    @TestFactory
    Stream<DynamicTest> quantile() {
        return Golden.cases("quantile", (in, expected, tolerance) -> Golden.same(Arrays.stream(Golden.numbers(in.get(
                "p"))).map(p -> Quantile.of(Golden.numbers(in.get("v")), p)).toArray(), Golden.numbers(expected),
                tolerance));
    }
}
