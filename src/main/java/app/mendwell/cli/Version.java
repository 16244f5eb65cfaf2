package app.mendwell.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build wrote it down. */
final class Version implements IVersionProvider {

    static String number() {
        var build = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(
                "/app/mendwell/build.properties"))) {
            build.load(in);
            return build.getProperty("app.version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[]{number()};
    }
}
