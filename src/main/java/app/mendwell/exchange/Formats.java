package app.mendwell.exchange;

import app.mendwell.exchange.batch.GuardedJson;
import app.mendwell.exchange.batch.UnreadableFile;
import app.mendwell.exchange.mendwell.MendwellExport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells the format of a file by looking into it, never by its name. */
public final class Formats {

    private Formats() {}

    /** The format, if the beginning of the file looks like one. */
    public static Optional<Format> of(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            byte[] start = in.readNBytes(2);
            if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
                return Optional.of(Format.DAYONE);
            }
            in.reset();
            return ofJson(in);
        } catch (IOException | UnreadableFile e) {
            return Optional.empty(); // Neither, as far as can be seen.
        }
    }

    private static Optional<Format> ofJson(InputStream in) {
        try (GuardedJson json = GuardedJson.of(in)) {
            while (json.nextName()) {
                String name = json.name();
                boolean list = json.entersList();
                if (name.equals("format") && !list) {
                    return json.value().asText().equals(MendwellExport.FORMAT)
                            ? Optional.of(Format.MENDWELL)
                            : Optional.empty();
                }
                if (name.equals("entries") && list) {
                    boolean dayOne = json.nextItem() && json.value().has("creationDate");
                    return dayOne ? Optional.of(Format.DAYONE) : Optional.empty();
                }
                json.skip();
            }
        }
        return Optional.empty();
    }
}
