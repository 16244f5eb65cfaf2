package app.mendwell.exchange.batch;

import app.mendwell.exchange.batch.IncomingEntry.IncomingPhoto;
import app.mendwell.journal.photos.PhotoFile;
import app.mendwell.journal.photos.PhotoReading;
import app.mendwell.journal.photos.PhotoReading.Ready;
import app.mendwell.journal.photos.PhotoReading.Refused;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import java.util.UUID;

/** Takes the pictures of an imported entry in. */
final class PhotoIntake {

    private final PhotoRepository photos;
    private final Tally tally;
    private final boolean write;

    PhotoIntake(Records records, Tally tally, boolean write) {
        this.photos = new PhotoRepository(records);
        this.tally = tally;
        this.write = write;
    }

    void take(IncomingEntry incoming, UUID entry) {
        int position = 0;
        for (IncomingPhoto photo : incoming.photos()) {
            byte[] bytes = photo.bytes().get();
            if (bytes.length == 0) {
                tally.leaveOut(Words.of("exchange.left.photo_missing"));
            } else if (taken(incoming.where(), entry, PhotoFile.readUndrawn(photo.name(), bytes), position)) {
                position++;
            }
        }
    }

    private boolean taken(String where, UUID entry, PhotoReading reading, int position) {
        return switch (reading) {
            case Refused refused -> {
                tally.refuse(where + ", " + refused.name(), why(refused));
                yield false;
            }
            case Ready ready -> {
                tally.photo();
                if (write) {
                    photos.bring(entry, ready, position);
                }
                yield true;
            }
        };
    }

    private static String why(Refused refused) {
        return Words.of(switch (refused.why()) {
            case TOO_LARGE -> "exchange.why.photo_large";
            case FORMAT -> "exchange.why.photo_format";
            case NO_PICTURE -> "exchange.why.photo_none";
            case DAMAGED -> "exchange.why.photo_damaged";
        });
    }
}
