package app.mendwell.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this program, as the build wrote it down. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String number() {
        var build = new Properties();
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(
                "/app/mendwell/build.properties"))) {
            build.load(in);
            return build.getProperty("app.version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
