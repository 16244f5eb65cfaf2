package app.mendwell.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final List<Rectangle2D> LAPTOP = List.of(new Rectangle2D(0, 0, 1440, 900));

    @Test
    void aPlaceOnTheScreenIsKept() {
        var place = new WindowPlace(100, 50, 1180, 780, false);
        assertThat(place.on(LAPTOP)).isEqualTo(place);
    }

    @Test
    void aPlaceOnAScreenThatIsGoneComesBackIntoSight() {
        var place = new WindowPlace(2200, 100, 1180, 780, false);
        assertThat(place.on(LAPTOP)).isEqualTo(new WindowPlace(260, 100, 1180, 780, false));
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFit() {
        var place = new WindowPlace(-300, -200, 3000, 2000, true);
        assertThat(place.on(LAPTOP)).isEqualTo(new WindowPlace(0, 0, 1440, 900, true));
    }

    @Test
    void theSecondScreenCountsToo() {
        List<Rectangle2D> two = List.of(LAPTOP.getFirst(), new Rectangle2D(1440, 0, 1920, 1080));
        var place = new WindowPlace(1500, 100, 1180, 780, false);
        assertThat(place.on(two)).isEqualTo(place);
    }
}
