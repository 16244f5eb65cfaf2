package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Records;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Where the pictures of an export go. */
public final class PhotoFiles {

    private final Path folder;

    /** @param out the file of the export; the folder stands beside it and exists once there is a photo */
    public PhotoFiles(Path out) {
        folder = out.resolveSibling(out.getFileName() + "-photos");
    }

    public boolean isThere() {
        return Files.exists(folder);
    }

    ArrayNode write(Records records, UUID entry) {
        return JsonNodeFactory.instance.arrayNode();
    }

    public void forget() {}
}
