package app.mendwell.trends.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenLinksTest {

    @TestFactory
    Stream<DynamicTest> adjust() {
        return Golden.cases("adjust", (in, expected, tolerance) -> {
            Adjustment adjustment = Adjustment.of(Golden.longs(in.get("day")));
            assertThat(adjustment.basis()).hasSize(expected.get("columns").asInt());
            Golden.same(adjustment.residual(Golden.numbers(in.get("y"))), Golden.numbers(expected.get("residual")),
                    tolerance);
        });
    }

    @TestFactory
    Stream<DynamicTest> segments() {
        return Golden.cases("segments", (in, expected, tolerance) -> {
            List<Shifts.Stretch> stretches = Shifts.stretches(in.get("n").asInt());
            assertThat(stretches.stream().map(s -> List.of(s.from(), s.to())))
                    .containsExactlyElementsOf(pairs(expected));
        });
    }

    private static List<List<Integer>> pairs(JsonNode list) {
        return Arrays.stream(Golden.shifts(list)).map(pair -> List.of(pair[0], pair[1])).toList();
    }

    @TestFactory
    Stream<DynamicTest> rng() {
        return Golden.cases("rng", (in, expected, tolerance) -> {
            long seed = Long.parseUnsignedLong(in.get("seed").asText(), 16);
            var random = new SplitMix64(seed);
            assertThat(Stream.generate(() -> String.format("%016x", random.next())).limit(4))
                    .containsExactlyElementsOf(words(expected.get("first")));
            List<Shifts.Stretch> stretches = pairs(in.get("segments")).stream()
                    .map(pair -> new Shifts.Stretch(pair.getFirst(), pair.getLast())).toList();
            assertThat(Shifts.draw(stretches, in.get("B").asInt(), seed)).isDeepEqualTo(Golden.shifts(expected.get(
                    "shifts")));
            assertThat(Shifts.SEED).isEqualTo(seed);
        });
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static Association association(JsonNode in) {
        return new Association(Golden.longs(in.get("day")), Golden.numbers(in.get("y")), Golden.numbers(in.get("x")));
    }

    @TestFactory
    Stream<DynamicTest> shift() {
        return Golden.cases("shift", (in, expected, tolerance) -> {
            Association.Test test = association(in).test(Golden.shifts(in.get("shifts")));
            assertThat(test != null).isEqualTo(expected.get("testable").asBoolean());
            if (test != null) {
                Golden.near(test.left(), expected.get("share").asDouble(), tolerance);
                Golden.near(test.slope(), expected.get("b").asDouble(), tolerance);
                Golden.near(test.statistic(), expected.get("T").asDouble(), tolerance);
                Golden.near(test.chance(), expected.get("p").asDouble(), tolerance);
                assertThat(test.hits()).isEqualTo(expected.get("hits").asInt());
                assertThat(test.columns()).isEqualTo(expected.get("columns").asInt());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> interval() {
        return Golden.cases("interval", (in, expected, tolerance) -> {
            Association.Interval interval = association(in).interval(Golden.shifts(in.get("shifts")),
                    in.get("level").asDouble());
            Golden.near(interval.slope(), expected.get("b").asDouble(), tolerance);
            Golden.near(interval.half(), expected.get("half").asDouble(), tolerance);
            Golden.near(interval.low(), expected.get("low").asDouble(), tolerance);
            Golden.near(interval.high(), expected.get("high").asDouble(), tolerance);
        });
    }

    @TestFactory
    Stream<DynamicTest> bh() {
        return Golden.cases("bh", (in, expected, tolerance) -> {
            Discoveries found = Discoveries.of(Arrays.stream(Golden.numbers(in.get("p"))).boxed().toList(),
                    in.get("q").asDouble());
            Golden.same(found.adjusted().stream().mapToDouble(Double::doubleValue).toArray(),
                    Golden.numbers(expected.get("adjusted")), tolerance);
            assertThat(found.found()).containsExactlyElementsOf(StreamSupport.stream(expected.get("rejected")
                    .spliterator(), false).map(JsonNode::asBoolean).toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> share() {
        return Golden.cases("share", (in, expected, tolerance) -> {
            Shared shared = Shared.of(yes(in.get("picked")), features(in.get("features")));
            assertThat(shared.shown()).containsExactlyElementsOf(words(expected.get("shown")));
            Golden.near(shared.chance(), expected.get("chance").asDouble(), tolerance);
            expected.get("features").properties().forEach(each -> {
                Shared.Feature feature = shared.features().get(each.getKey());
                Golden.near(feature.z(), each.getValue().get("z").asDouble(), tolerance);
                assertThat(feature.inPicked()).isEqualTo(each.getValue().get("inPicked").asInt());
                assertThat(feature.inOthers()).isEqualTo(each.getValue().get("inOthers").asInt());
            });
        });
    }

    private static Map<String, boolean[]> features(JsonNode node) {
        var features = new HashMap<String, boolean[]>();
        node.properties().forEach(each -> features.put(each.getKey(), yes(each.getValue())));
        return features;
    }

    private static boolean[] yes(JsonNode list) {
        boolean[] yes = new boolean[list.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = list.get(i).asInt() != 0;
        }
        return yes;
    }

    @Test
    void theRandomNumbersAreThoseOfTheSource() {
        assertThat(new SplitMix64(0).next()).isEqualTo(0xe220a8397b1dcdafL);
    }

    @Test
    void fortyTagsOverTwoYearsTakeLittleTime() {
        long[] days = new long[730];
        double[] mood = new double[730];
        double[] tag = new double[730];
        var random = new SplitMix64(7);
        for (int i = 0; i < days.length; i++) {
            days[i] = 19_000 + i;
            mood[i] = 1 + 4 * random.unit();
            tag[i] = random.unit() < 0.3 ? 1 : 0;
        }
        int[][] shifts = Shifts.draw(days.length, 4_999);
        long began = System.nanoTime();
        for (int i = 0; i < 40; i++) {
            new Association(days, mood, tag).test(shifts);
        }
        // Specified as 0.15 s; ten times that leaves room for a busy machine and a cold start.
        assertThat((System.nanoTime() - began) / 1e9).isLessThan(5);
    }
}
