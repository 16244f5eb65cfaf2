package app.mendwell.exchange.mendwell;

import app.mendwell.exchange.batch.Tally;
import app.mendwell.exchange.mendwell.RecordReading.Read;
import app.mendwell.journal.photos.PhotoFile;
import app.mendwell.journal.photos.PhotoReading.Ready;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings in the photos of an entry, from the folder beside the file. Blocks. */
final class PhotoBringing {

    private final Records records;
    private final PhotoRepository photos;
    private final RecordReading reading;
    private final Path file;
    private final Tally tally;
    private final Set<UUID> brought = new HashSet<>();

    PhotoBringing(Records records, Needed needed, Path file, Tally tally) {
        this.records = records;
        this.photos = new PhotoRepository(records);
        this.reading = new RecordReading(needed, (reference, field) -> Optional.empty());
        this.file = file.toAbsolutePath();
        this.tally = tally;
    }

    void bring(String where, Incoming entry, boolean write) {
        int number = 0;
        for (JsonNode row : entry.photos()) {
            number++;
            bringOne(where + ", photo " + number, entry.id(), row, write);
        }
    }

    /** Whether the vault holds every photo of an entry that is here already. */
    boolean areThere(Incoming entry) {
        return entry.photos().stream().map(row -> row.path("id")).map(Survey::idOf)
                .allMatch(id -> id.isPresent() && photos.find(id.get()).isPresent());
    }

    private void bringOne(String where, UUID entry, JsonNode row, boolean write) {
        Kind kind = PhotoRepository.KIND;
        JsonNode whole = row instanceof ObjectNode object
                ? object.deepCopy().put(kind.parent(), entry.toString())
                : row;
        switch (reading.read(kind, whole, name -> unknown(kind, name))) {
            case Read.Bad(String why) -> tally.refuse(where, why);
            case Read.Good(Incoming photo) -> {
                if (!brought.add(photo.id()) || Brought.find(records, kind, photo.id()).isPresent()) {
                    tally.refuse(where, Words.of("exchange.why.twice"));
                } else {
                    bringPicture(where, photo, row.path("file").asText(), write);
                }
            }
        }
    }

    private void unknown(Kind kind, String name) {
        if (!name.equals("file")) {
            tally.leaveOut(kind.array() + "." + name);
        }
    }

    private void bringPicture(String where, Incoming photo, String name, boolean write) {
        byte[] bytes = bytes(name);
        if (bytes.length == 0) {
            tally.leaveOut(Words.of("exchange.left.photo_missing"));
        } else if (PhotoFile.readUndrawn(photo.stored().fields().text("name"),
                bytes) instanceof Ready ready) {
            tally.photo();
            if (write) {
                photos.bring(photo.stored(), ready);
            }
        } else {
            tally.refuse(where, Words.of("exchange.why.photo_none"));
        }
    }

    /** The file of that name under the folder of the export; empty where there is none, or it lies elsewhere. */
    private byte[] bytes(String name) {
        Path folder = Objects.requireNonNull(file.getParent(), "folder");
        try {
            Path wanted = folder.resolve(name).normalize();
            boolean inside = wanted.startsWith(folder) && !wanted.equals(folder);
            if (!inside || !Files.isRegularFile(wanted, LinkOption.NOFOLLOW_LINKS)
                    || !wanted.toRealPath().startsWith(folder.toRealPath())) {
                return new byte[0];
            }
            try (InputStream in = Files.newInputStream(wanted)) {
                return in.readNBytes(PhotoFile.LARGEST + 1);
            }
        } catch (IOException | InvalidPathException e) {
            return new byte[0]; // Told as a picture whose file is missing.
        }
    }
}
