package app.mendwell.trends.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/** The cases under golden/trends: input, what is expected, and how near a number has to come. */
public final class Golden {

    public interface Check {
        void run(JsonNode input, JsonNode expected, double tolerance);
    }

    private Golden() {}

    public static Stream<DynamicTest> cases(String file, Check check) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/trends/" + file + ".json")) {
            JsonNode all = new ObjectMapper().readTree(in);
            return StreamSupport.stream(all.get("cases").spliterator(), false)
                    .map(each -> DynamicTest.dynamicTest(each.get("name").asText(), () -> check.run(each.get("input"),
                            each.get("expected"), all.get("tolerance").asDouble())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static double[] numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }

    public static long[] longs(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToLong(JsonNode::asLong).toArray();
    }

    public static int[][] shifts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> StreamSupport.stream(each.spliterator(), false).mapToInt(JsonNode::asInt).toArray())
                .toArray(int[][]::new);
    }

    public static void same(double[] found, double[] expected, double tolerance) {
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < found.length; i++) {
            near(found[i], expected[i], tolerance);
        }
    }

    public static void near(double found, double expected, double tolerance) {
        assertThat(found).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
    }

    /** A number, or nothing where nothing is expected. */
    public static void sameOrNone(Double found, JsonNode expected, double tolerance) {
        if (expected.isNull()) {
            assertThat(found).isNull();
        } else {
            near(found, expected.asDouble(), tolerance);
        }
    }
}
