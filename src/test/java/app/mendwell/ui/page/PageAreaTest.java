package app.mendwell.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.Fx;
import app.mendwell.ui.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAreaTest {

    private static final String SENTENCE = "Walked home the long way and noticed, halfway over, that I had stopped "
            + "rehearsing what to say. ";

    private final List<Stage> stages = new ArrayList<>();

    @AfterEach
    void away() {
        Fx.run(() -> stages.forEach(Stage::close));
    }

    private PageArea shown(String text) {
        return Fx.get(() -> {
            var area = new PageArea();
            var stage = new Stage();
            var scene = new Scene(new StackPane(area), 600, 500);
            new Theme().dress(scene);
            stage.setScene(scene);
            stages.add(stage);
            stage.show();
            area.setText(text);
            area.requestFocus();
            area.getParent().applyCss();
            area.getParent().layout();
            return area;
        });
    }

    private static String story(int characters, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append(i).append(' ').append(SENTENCE).append(i % sentences == sentences - 1 ? "\n\n" : "");
        }
        return text.toString();
    }

    private static void press(PageArea area, KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    private static void type(PageArea area, String letters) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_TYPED, letters, letters, KeyCode.UNDEFINED, false, false,
                false, false));
    }

    private static void layout(PageArea area) {
        area.getParent().applyCss();
        area.getParent().layout();
    }

    @Test
    void aShortTextIsDrawnByTheToolkitAndALongOneByRows() {
        PageArea area = shown("Soup.");
        assertThat(Fx.get(area::getSkin)).isInstanceOf(TextAreaSkin.class);
        Fx.run(() -> area.setText(story(20_000, 5)));
        assertThat(Fx.get(area::getSkin)).isInstanceOf(RowSkin.class);
        Fx.run(() -> area.setText("Soup."));
        assertThat(Fx.get(area::getSkin)).isInstanceOf(TextAreaSkin.class);
    }

    @Test
    void typingAcrossTheBorderKeepsCaretAndWords() throws InterruptedException {
        PageArea area = shown(story(12_000, 5).substring(0, 11_999));
        Fx.run(() -> {
            area.positionCaret(11_999);
            for (String letter : "and more".split("")) {
                type(area, letter);
            }
        });
        for (int i = 0; i < 200 && !(Fx.get(area::getSkin) instanceof RowSkin); i++) {
            Fx.settle();
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        assertThat(Fx.get(area::getSkin)).isInstanceOf(RowSkin.class);
        Fx.run(() -> type(area, "."));
        assertThat(Fx.<String>get(area::getText)).endsWith("and more.");
        assertThat(Fx.<Boolean>get(area::isFocused)).isTrue();
    }

    /** A key in 200,000 characters costs a fraction of what would be felt. The best of ten rounds: a busy machine only adds. */
    @ParameterizedTest
    @ValueSource(ints = {5, 1_000_000})
    void aKeyInALongTextIsNotWaitedFor(int sentencesInAParagraph) {
        PageArea area = shown(story(200_000, sentencesInAParagraph));
        double millis = Fx.get(() -> {
            area.positionCaret(100_000);
            layout(area);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < 10; round++) {
                best = Math.min(best, sixKeys(area));
            }
            return best;
        });
        System.out.printf("a key in 200,000 characters: %.1f ms%n", millis);
        assertThat(millis).isLessThan(50);
        assertThat(Fx.<String>get(area::getText).substring(100_000, 100_060)).isEqualTo("x".repeat(60));
    }

    private static double sixKeys(PageArea area) {
        long began = System.nanoTime();
        for (int i = 0; i < 6; i++) {
            type(area, "x");
            layout(area);
        }
        return (System.nanoTime() - began) / 6 / 1e6;
    }

    /** Whatever is typed and moved, both ways of drawing leave the same words, caret and selection. */
    @ParameterizedTest
    @ValueSource(longs = {20260308, 7, 42})
    void keysDoWhatTheyDoInEveryField(long seed) {
        PageArea byRows = shown(story(400, 2));
        PageArea byToolkit = shown(story(400, 2));
        var random = new Random(seed);
        Fx.run(() -> {
            byRows.setSkin(new RowSkin(byRows));
            for (int i = 0; i < 600; i++) {
                var step = Step.random(random);
                var before = List.of(byRows.getText(), byRows.getCaretPosition(), byRows.getAnchor());
                step.on(byRows);
                step.on(byToolkit);
                assertThat(List.of(byRows.getText(), byRows.getCaretPosition(), byRows.getAnchor()))
                        .as("%d: %s after %s", i, step, before)
                        .isEqualTo(List.of(byToolkit.getText(), byToolkit.getCaretPosition(), byToolkit.getAnchor()));
            }
        });
    }

    @Test
    void everythingTypedCanBeTakenBackAndDoneAgain() {
        PageArea area = shown(story(400, 2));
        var random = new Random(11);
        Fx.run(() -> {
            area.setSkin(new RowSkin(area));
            String first = area.getText();
            for (int i = 0; i < 60; i++) {
                Step.random(random).on(area);
            }
            String last = area.getText();
            for (int i = 0; i < 80; i++) {
                press(area, KeyCode.Z, false, true);
            }
            assertThat(area.getText()).isEqualTo(first);
            for (int i = 0; i < 80; i++) {
                press(area, KeyCode.Z, true, true);
            }
            assertThat(area.getText()).isEqualTo(last);
        });
    }

    private record Step(KeyCode code, String letters, boolean shift, boolean control) {

        private static final List<KeyCode> KEYS = Arrays.asList(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END,
                KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.ENTER, KeyCode.A, KeyCode.LEFT, KeyCode.RIGHT);

        static Step random(Random random) {
            if (random.nextInt(3) == 0) {
                return new Step(KeyCode.UNDEFINED,
                        List.of("a", "é", " ", "wörd", "\ud83c\udf27").get(random.nextInt(5)),
                        false, false);
            }
            KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
            boolean command = code == KeyCode.A;
            boolean moving = code == KeyCode.LEFT || code == KeyCode.RIGHT || code == KeyCode.HOME
                    || code == KeyCode.END;
            boolean wide = code == KeyCode.HOME || code == KeyCode.END;
            return new Step(code, "", moving && random.nextBoolean(), command || wide
                    || (code != KeyCode.ENTER && random.nextInt(3) == 0));
        }

        void on(PageArea area) {
            if (letters.isEmpty()) {
                press(area, code, shift, control);
            } else {
                type(area, letters);
            }
        }
    }

    @Test
    void theCaretIsAlwaysInSight() {
        PageArea area = shown(story(60_000, 3));
        Fx.run(() -> {
            for (int place : new int[]{0, 30_000, 59_000, 100, area.getLength(), 45_000, 44_000}) {
                area.positionCaret(place);
                layout(area);
                Rectangle2D there = ((RowSkin) area.getSkin()).bounds(place);
                assertThat(there.getMinY()).as("%d", place).isGreaterThanOrEqualTo(-1);
                assertThat(there.getMaxY()).as("%d", place).isLessThanOrEqualTo(area.getHeight() + 1);
            }
        });
    }

    @Test
    void upAndDownKeepTheirColumnAndComeBack() {
        PageArea area = shown(story(30_000, 3));
        Fx.run(() -> {
            area.positionCaret(5_030);
            layout(area);
            for (int i = 0; i < 12; i++) {
                press(area, KeyCode.DOWN, false, false);
                layout(area);
            }
            assertThat(area.getCaretPosition()).isGreaterThan(5_300);
            for (int i = 0; i < 12; i++) {
                press(area, KeyCode.UP, false, false);
                layout(area);
            }
            assertThat(area.getCaretPosition()).isBetween(5_028, 5_032);
        });
    }

    @Test
    void pageKeysReachBothEnds() {
        PageArea area = shown(story(20_000, 3));
        Fx.run(() -> {
            area.positionCaret(0);
            layout(area);
            int keys = 0;
            while (area.getCaretPosition() < area.getLength() && keys++ < 200) {
                press(area, KeyCode.PAGE_DOWN, false, false);
                layout(area);
            }
            assertThat(keys).isBetween(5, 60);
            while (area.getCaretPosition() > 0 && keys++ < 400) {
                press(area, KeyCode.PAGE_UP, true, false);
                layout(area);
            }
            assertThat(area.getSelection().getLength()).isEqualTo(area.getLength());
        });
    }

    @Test
    void homeAndEndGoToTheEndsOfTheLineThatIsSeen() {
        PageArea area = shown(story(20_000, 4));
        Fx.run(() -> {
            area.positionCaret(200);
            layout(area);
            press(area, KeyCode.HOME, false, false);
            int from = area.getCaretPosition();
            press(area, KeyCode.END, false, false);
            int to = area.getCaretPosition();
            assertThat(from).isBetween(120, 200);
            assertThat(to - from).isBetween(30, 100);
        });
    }

    @Test
    void aPointLeadsToTheLetterUnderIt() {
        PageArea area = shown(story(20_000, 3));
        Fx.run(() -> {
            area.positionCaret(0);
            layout(area);
            var skin = (RowSkin) area.getSkin();
            for (int place = 0; place < 600; place += 7) {
                Rectangle2D there = skin.bounds(place);
                int found = skin.place(there.getMinX() + 0.1, there.getMinY() + there.getHeight() / 2);
                assertThat(Math.abs(found - place)).as("%d", place).isLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void onlyWhatIsSeenIsDrawn() {
        PageArea area = shown(story(200_000, 3));
        long texts = Fx.get(() -> {
            layout(area);
            return area.lookupAll(".text").stream().filter(Text.class::isInstance).count();
        });
        assertThat(texts).isBetween(2L, 40L);
    }
}
