package app.mendwell.exchange.dayone;

import app.mendwell.exchange.batch.GuardedJson;
import app.mendwell.exchange.batch.IncomingEntry;
import app.mendwell.exchange.batch.Intake;
import app.mendwell.exchange.batch.Tally;
import app.mendwell.exchange.batch.UnreadableFile;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** Reads an export twice: to know which pictures there are, then entry by entry. Blocks; inside a transaction. */
public final class DayOneImport {

    private final Intake intake;
    private final Tally tally;
    private final ZoneId zone;
    private boolean zoneUsed;

    /** @param zone for entries that name none */
    public DayOneImport(Intake intake, Tally tally, ZoneId zone) {
        this.intake = intake;
        this.tally = tally;
        this.zone = zone;
    }

    /** Whether some entry named no zone, so that the one given was used. */
    public boolean zoneUsed() {
        return zoneUsed;
    }

    /** Throws {@link UnreadableFile} if there is no journal in it. */
    public void read(Path file) {
        try (DayOneSource source = DayOneSource.of(file)) {
            var media = new DayOneMedia(source);
            boolean found = false;
            for (String journal : source.journals()) {
                found |= walk(source, journal, (number, entry) -> media.know(journal, entry));
            }
            if (!found) {
                throw new UnreadableFile(Words.of("exchange.why.no_entries"));
            }
            for (String journal : source.journals()) {
                walk(source, journal, (number, entry) -> take(journal, number, entry, media));
            }
            tally.leaveOut(Words.of("exchange.left.unsafe_names"), source.unsafe());
        }
    }

    private interface Visitor {
        void entry(int number, JsonNode entry);
    }

    /** Whether there was a list of entries. */
    private static boolean walk(DayOneSource source, String journal, Visitor visitor) {
        boolean found = false;
        try (GuardedJson json = GuardedJson.of(source.open(journal))) {
            while (json.nextName()) {
                boolean entries = json.name().equals("entries");
                boolean list = json.entersList();
                if (entries && list) {
                    found = true;
                    for (int number = 1; json.nextItem(); number++) {
                        visitor.entry(number, json.value());
                    }
                } else {
                    json.skip();
                }
            }
        }
        return found;
    }

    private void take(String journal, int number, JsonNode entry, DayOneMedia media) {
        String where = journal + " " + number;
        if (!entry.isObject()) {
            tally.refuse(where, Words.of("exchange.why.no_record"));
            return;
        }
        Optional<DayOneTime> time = DayOneTime.of(entry, zone);
        JsonNode text = entry.path("text");
        if (time.isEmpty()) {
            tally.refuse(where, Words.of("exchange.why.no_date"));
        } else if (!(text.isTextual() || text.isNull() || text.isMissingNode())) {
            tally.refuse(where, Words.of("exchange.why.misfit", "text"));
        } else {
            IncomingEntry incoming = new DayOneEntry(entry, media, tally).read(journal, where, time.get());
            zone(entry, time.get());
            intake.take(incoming);
        }
    }

    private void zone(JsonNode entry, DayOneTime time) {
        if (!time.namesZone()) {
            zoneUsed = true;
            boolean unknown = !entry.path("timeZone").asText().isEmpty();
            tally.leaveOut(Words.of(unknown ? "exchange.left.unknown_zone" : "exchange.left.no_zone"));
        }
    }
}
