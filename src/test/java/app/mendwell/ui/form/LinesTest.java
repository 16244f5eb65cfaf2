package app.mendwell.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.mendwell.testing.Fx;
import app.mendwell.ui.Theme;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Region wide = part();
    private final Region slim = part();
    private final Lines lines = Fx.get(() -> {
        var made = new Lines();
        made.add(wide, 20);
        made.add(slim, 10);
        return made;
    });

    private static Region part() {
        var part = new Region();
        part.setPrefHeight(40);
        return part;
    }

    private void layOut(double width, int percent) {
        Fx.run(() -> {
            lines.resize(width, 400);
            var theme = new Theme();
            theme.textPercent().set(percent);
            theme.dress(lines.getScene() == null ? new Scene(lines, width, 400) : lines.getScene());
            lines.applyCss();
            lines.layout();
        });
    }

    @Test
    void partsThatFitStandSideBySideAndFillTheLine() {
        layOut(600, 100);
        assertThat(slim.getLayoutY()).isEqualTo(wide.getLayoutY());
        assertThat(slim.getLayoutX() + slim.getWidth()).isCloseTo(600, within(2.0));
        assertThat(wide.getWidth()).isGreaterThan(slim.getWidth());
    }

    @Test
    void largeTextSetsThemBelowEachOther() {
        layOut(600, 200);
        assertThat(slim.getLayoutY()).isGreaterThan(wide.getLayoutY() + 40);
        assertThat(wide.getWidth()).isCloseTo(600, within(2.0));
        assertThat(slim.getWidth()).isCloseTo(600, within(2.0));
    }
}
