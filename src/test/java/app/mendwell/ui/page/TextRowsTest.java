package app.mendwell.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextRowsTest {

    private final TextRows rows = new TextRows();

    private String text() {
        var all = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            all.append(rows.get(i).text()).append(rows.get(i).ends() ? "\n" : "");
        }
        return all.substring(0, all.length() - 1);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    @Test
    void aVeryLongParagraphIsCutBetweenWords() {
        String words = "word ".repeat(2_000).strip();
        rows.replace(0, 0, List.of(words, "end"));
        assertThat(rows.size()).isEqualTo(5);
        assertThat(rows.get(0).text()).endsWith("word ");
        assertThat(text()).isEqualTo(words + "\nend");
        assertThat(rows.start(4)).isEqualTo(words.length() + 1);
    }

    @Test
    void aWordWithoutEndIsCutButNoSignIsTornApart() {
        String rain = "\ud83c\udf27".repeat(4_001);
        rows.replace(0, 0, List.of("x" + rain));
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).text();
            assertThat(Character.isLowSurrogate(text.charAt(0))).isFalse();
        }
        assertThat(text()).isEqualTo("x" + rain);
    }

    @Test
    void everyPlaceLiesInTheRowThatHoldsIt() {
        rows.replace(0, 0, List.of("one", "", "three"));
        assertThat(List.of(rows.at(0), rows.at(3), rows.at(4), rows.at(5), rows.at(10))).containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    void changesKeepTheRestMeasured() {
        rows.replace(0, 0, List.of("one", "two", "three"));
        for (int i = 0; i < 3; i++) {
            rows.get(i).measured(20);
        }
        var moved = rows.replace(1, 1, List.of("two and", "a half"));
        assertThat(moved).isEqualTo(new TextRows.Moved(1, 1));
        assertThat(rows.get(0).isMeasured()).isTrue();
        assertThat(rows.get(1).isMeasured()).isFalse();
        assertThat(rows.get(3).isMeasured()).isTrue();
        assertThat(rows.heightBefore(4, row -> 7)).isEqualTo(20 + 7 + 7 + 20);
    }

    @Test
    void manyChangesLeaveTheSameText() {
        var random = new Random(20260308);
        var all = new ArrayList<String>(List.of(""));
        rows.replace(0, 0, all);
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(all.size());
            int removed = random.nextInt(all.size() - from + 1);
            List<String> added = paragraphs("w ".repeat(random.nextInt(4_000)) + (random.nextBoolean() ? "\nx" : ""));
            all.subList(from, from + removed).clear();
            all.addAll(from, added);
            rows.replace(from, removed, added);
            assertThat(text()).isEqualTo(String.join("\n", all));
            int place = random.nextInt(text().length() + 1);
            int row = rows.at(place);
            assertThat(place).isBetween(rows.start(row), rows.start(row) + rows.get(row).text().length());
        }
    }
}
