package app.mendwell.exchange.batch;

import app.mendwell.storage.Records;
import java.util.UUID;

/** Takes the pictures of an imported entry in. */
final class PhotoIntake {

    PhotoIntake(Records records, Tally tally, boolean write) {}

    void take(IncomingEntry incoming, UUID entry) {}
}
