package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.Fx;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideChoicesTest {

    @TempDir
    private Path home;

    @Test
    void whatIsChangedOnScreenIsThereTheNextTime() {
        Path settings = home.resolve("settings.json");
        Fx.run(() -> {
            var theme = new Theme();
            var motion = new Motion();
            var choices = new OutsideChoices(new OutsideFile(settings), TestTasks.inline(), theme, motion);
            assertThat(theme.look().get()).isEqualTo(Theme.Look.SYSTEM);
            assertThat(settings).doesNotExist();
            theme.look().set(Theme.Look.CONTRAST);
            theme.textPercent().set(150);
            motion.reduce().set(Motion.Reduce.ON);
            choices.neutralName().set(true);
            choices.hideKey().set("F8");
        });
        Fx.run(() -> {
            var theme = new Theme();
            var motion = new Motion();
            var choices = new OutsideChoices(new OutsideFile(settings), TestTasks.inline(), theme, motion);
            assertThat(theme.look().get()).isEqualTo(Theme.Look.CONTRAST);
            assertThat(theme.textPercent().get()).isEqualTo(150);
            assertThat(motion.reduced()).isTrue();
            assertThat(choices.neutralName().get()).isTrue();
            assertThat(choices.hideKey().get()).isEqualTo("F8");
        });
    }
}
