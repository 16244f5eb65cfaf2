package app.mendwell.trends.numerics;

import static org.assertj.core.api.Assertions.assertThat;

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
