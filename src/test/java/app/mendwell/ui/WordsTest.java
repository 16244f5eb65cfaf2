package app.mendwell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void placesAreFilledIn() {
        assertThat(Words.of("ui.kept.not", Words.of("ui.reason.disk_full")))
                .isEqualTo("Not saved yet: the disk is full. Your words are still here.");
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThatThrownBy(() -> Words.of("ui.no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
