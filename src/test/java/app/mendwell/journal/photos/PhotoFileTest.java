package app.mendwell.journal.photos;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.journal.photos.PhotoReading.Ready;
import app.mendwell.journal.photos.PhotoReading.Refused;
import app.mendwell.journal.photos.PhotoReading.Why;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoFileTest {

    private static Ready ready(byte[] file) {
        return (Ready) PhotoFile.read("bridge.jpg", file, PhotoFile.AS_IT_IS);
    }

    private static Refused refused(byte[] file) {
        return (Refused) PhotoFile.read("bridge.jpg", file, PhotoFile.AS_IT_IS);
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        ImageIO.setUseCache(false);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static List<byte[]> talkative() {
        return List.of(Pictures.phone(900, 600, 6), Pictures.talkativePng(900, 600, 6),
                Pictures.talkativeGif(900, 600));
    }

    @Test
    void noTraceOfPlaceCameraOrTimeIsKept() {
        for (byte[] file : talkative()) {
            String kept = new String(ready(file).bytes(), StandardCharsets.ISO_8859_1);
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(Pictures.TRACE);
            assertThat(kept).doesNotContain("52.5200").doesNotContain("tIME");
        }
    }

    @Test
    void thePointsThemselvesAreCopiedAndNotDrawnAgain() throws IOException {
        for (byte[] file : talkative()) {
            BufferedImage before = decoded(file);
            BufferedImage after = decoded(ready(file).bytes());
            assertThat(after.getRGB(0, 0, 900, 600, null, 0, 900))
                    .isEqualTo(before.getRGB(0, 0, 900, 600, null, 0, 900));
        }
    }

    @Test
    void readingAKeptPictureAgainChangesNothing() {
        for (byte[] file : talkative()) {
            byte[] once = ready(file).bytes();
            assertThat(ready(once).bytes()).isEqualTo(once);
        }
    }

    /** Where the red half stands when the picture is seen. */
    @ParameterizedTest
    @CsvSource({"1, 900, 600, left", "2, 900, 600, right", "3, 900, 600, right", "4, 900, 600, left",
            "5, 600, 900, top", "6, 600, 900, top", "7, 600, 900, bottom", "8, 600, 900, bottom"})
    void howItIsTurnedStaysAndTheSmallPictureIsUpright(int orientation, int width, int height, String red)
            throws IOException {
        Ready photo = ready(Pictures.phone(900, 600, orientation));
        assertThat(PhotoFile.orientation(photo.bytes())).isEqualTo(orientation);
        assertThat(photo.width()).isEqualTo(width);
        assertThat(photo.height()).isEqualTo(height);
        BufferedImage small = decoded(photo.thumbnail());
        assertThat(Math.max(small.getWidth(), small.getHeight())).isEqualTo(320);
        int x = red.equals("right") ? small.getWidth() - 20 : 20;
        int y = red.equals("bottom") ? small.getHeight() - 20 : 20;
        int point = small.getRGB(x, y);
        assertThat(point >> 16 & 0xff).as("red").isGreaterThan(150);
        assertThat(point & 0xff).as("blue").isLessThan(100);
    }

    @Test
    void aPngIsTurnedAsItsExifSays() {
        assertThat(PhotoFile.orientation(ready(Pictures.talkativePng(900, 600, 8)).bytes())).isEqualTo(8);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        BufferedImage small = decoded(ready(Pictures.plain("png", 40, 20)).thumbnail());
        assertThat(small.getWidth()).isEqualTo(40);
    }

    @Test
    void photosKeptSmallAreUprightAndAtMostSoLarge() throws IOException {
        var photo = (Ready) PhotoFile.read("a.jpg", Pictures.phone(3000, 1000, 6), PhotoFile.SMALL);
        BufferedImage kept = decoded(photo.bytes());
        assertThat(kept.getHeight()).isEqualTo(2048);
        assertThat(photo.height()).isEqualTo(2048);
        assertThat(PhotoFile.orientation(photo.bytes())).isEqualTo(1);
        assertThat(photo.mime()).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @CsvSource({"ftypheic, 4, HEIC", "WEBP, 8, WebP", "BM, 0, BMP", "ftypavif, 4, AVIF"})
    void whatCannotBeShownIsRefusedByItsName(String letters, int offset, String format) {
        var file = new byte[64];
        byte[] start = letters.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, file, offset, start.length);
        Refused refused = refused(file);
        assertThat(refused.why()).isEqualTo(Why.FORMAT);
        assertThat(refused.format()).isEqualTo(format);
        assertThat(refused.name()).isEqualTo("bridge.jpg");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(refused("Dear diary".getBytes(StandardCharsets.UTF_8)).why()).isEqualTo(Why.NO_PICTURE);
        assertThat(refused(new byte[0]).why()).isEqualTo(Why.NO_PICTURE);
        assertThat(refused(new byte[PhotoFile.LARGEST + 1]).why()).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void aPictureThatBreaksOffIsRefusedOrShowsWhatItHas() {
        for (byte[] file : talkative()) {
            for (int length = 1; length < file.length; length += 97) {
                PhotoReading reading = PhotoFile.read("cut.jpg", Arrays.copyOf(file, length), PhotoFile.AS_IT_IS);
                assertThat(reading).isInstanceOfAny(Ready.class, Refused.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/noor/secret/bridge.jpg", "C:\\Users\\noor\\bridge.jpg"})
    void noPathComesIn(String path) {
        assertThat(((Ready) PhotoFile.read(path, Pictures.plain("png", 4, 4), PhotoFile.AS_IT_IS)).name())
                .isEqualTo("bridge.jpg");
    }
}
