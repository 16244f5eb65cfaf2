package app.mendwell.exchange.mendwell;

import app.mendwell.exchange.batch.PrivateFiles;
import app.mendwell.journal.photos.Photo;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Field;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where the pictures of an export go: a folder beside its file, made once there is a picture. */
public final class PhotoFiles {

    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private boolean made;

    /** @param out the file of the export */
    public PhotoFiles(Path out) {
        folder = out.resolveSibling(out.getFileName() + "-photos");
    }

    /** Whether something stands where the folder would. */
    public boolean isThere() {
        return Files.exists(folder);
    }

    /** Writes the pictures of an entry; answers their rows, in order. Blocks. */
    ArrayNode write(Records records, UUID entry) throws IOException {
        var photos = new PhotoRepository(records);
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (Stored stored : records.list(PhotoRepository.KIND, "where entry_ref = ? order by position, id", entry)) {
            Photo photo = photos.find(stored.id()).orElseThrow();
            String name = photo.id() + "." + photo.ending();
            byte[] picture = photos.picture(photo.id()).orElse(new byte[0]);
            write(folder.resolve(name), picture);
            rows.add(row(stored, folder.getFileName() + "/" + name));
        }
        return rows;
    }

    private void write(Path file, byte[] picture) throws IOException {
        if (!made) {
            PrivateFiles.folder(folder);
            made = true;
        }
        try (OutputStream out = PrivateFiles.create(file)) {
            written.add(file);
            out.write(picture);
        }
    }

    /** As records are written, but without the entry it stands in. */
    private static ObjectNode row(Stored photo, String file) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", photo.id().toString());
        row.put("created_at", photo.createdAt().toString());
        row.put("updated_at", photo.updatedAt().toString());
        row.put("file", file);
        ObjectNode fields = FieldsJson.write(PhotoRepository.KIND, photo.fields());
        for (Field field : PhotoRepository.KIND.fields()) {
            if (!field.name().equals(PhotoRepository.KIND.parent())) {
                row.set(field.name(), fields.get(field.name()));
            }
        }
        return row;
    }

    /** Takes away what was written, for an export that did not become whole. */
    public void forget() {
        written.forEach(PrivateFiles::forget);
        if (made) {
            PrivateFiles.forget(folder);
        }
    }
}
