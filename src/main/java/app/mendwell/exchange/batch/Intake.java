package app.mendwell.exchange.batch;

import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Links;
import app.mendwell.storage.Links.End;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes entries of foreign journals in, one after the other: those that are here already are left alone, what is too
 * long is cut and told, tags come in as topics. Blocks; inside a transaction.
 */
public final class Intake {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private record Link(UUID from, String to) {}

    private final Records records;
    private final EntryRepository entries;
    private final Tally tally;
    private final boolean write;
    private final String format;
    private final UUID batch;
    private final TopicTags tags;
    private final PhotoIntake photos;
    private final Map<String, UUID> known;
    private final Map<String, UUID> brought = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<UUID> toIndex = new ArrayList<>();

    /** @param write false to count only */
    public Intake(Records records, String format, UUID batch, Tally tally, boolean write) {
        this.records = records;
        this.entries = new EntryRepository(records);
        this.tally = tally;
        this.write = write;
        this.format = format;
        this.batch = batch;
        this.tags = new TopicTags(records, tally, write, ImportBatches.mark(batch, format, ""));
        this.photos = new PhotoIntake(records, tally, write);
        this.known = new ImportBatches(records).known(EntryRepository.KIND, format);
    }

    public void take(IncomingEntry entry) {
        if (brought.containsKey(entry.sourceKey())) {
            tally.refuse(entry.where(), Words.of("exchange.why.twice"));
        } else if (known.containsKey(entry.sourceKey())) {
            tally.alreadyThere();
        } else if (isEmpty(entry)) {
            tally.refuse(entry.where(), Words.of("exchange.why.empty"));
        } else {
            bring(entry);
        }
    }

    private static boolean isEmpty(IncomingEntry entry) {
        return entry.title().isBlank() && entry.body().isBlank() && entry.mood() == null && entry.tags().isEmpty()
                && entry.photos().isEmpty();
    }

    private void bring(IncomingEntry entry) {
        UUID id = Ids.fresh();
        brought.put(entry.sourceKey(), id);
        if (isFar(entry.date())) {
            tally.leaveOut(Words.of("exchange.left.far_date"));
        }
        List<String> bodies = bodies(entry);
        tally.entry(entry.date());
        save(id, entry, title(entry), bodies.getFirst(), entry.sourceKey());
        photos.take(entry, id);
        for (int part = 1; part < bodies.size(); part++) {
            tally.entry(entry.date());
            save(Ids.fresh(), entry, "", bodies.get(part), entry.sourceKey() + "#" + part);
        }
        entry.leadsTo().forEach(to -> links.add(new Link(id, to)));
        toIndex.forEach(each -> records.reindex(EntryRepository.KIND, each));
        toIndex.clear();
    }

    private boolean isFar(LocalDate date) {
        LocalDate nextYear = LocalDate.ofInstant(records.now(), ZoneOffset.UTC).plusDays(1).plusYears(1);
        return date.isBefore(LONG_AGO) || date.isAfter(nextYear);
    }

    private String title(IncomingEntry entry) {
        String title = Cut.atWord(entry.title(), Entry.TITLE);
        if (!title.equals(entry.title())) {
            tally.leaveOut(Words.of("exchange.left.title_cut"));
        }
        return title;
    }

    /** A title that was cut stands whole above the text; a text beyond all measure comes in parts. */
    private List<String> bodies(IncomingEntry entry) {
        boolean cut = !Cut.fits(entry.title(), Entry.TITLE);
        String body = cut ? entry.title() + "\n\n" + entry.body() : entry.body();
        List<String> parts = Cut.parts(body, Entry.BODY);
        if (parts.size() > 1) {
            tally.leaveOut(Words.of("exchange.left.in_parts"));
        }
        return parts;
    }

    private void save(UUID id, IncomingEntry incoming, String title, String body, String sourceKey) {
        String place = Cut.atWord(incoming.place().name(), Entry.PLACE);
        if (!place.equals(incoming.place().name())) {
            tally.leaveOut(Words.of("exchange.left.place_cut"));
        }
        Entry entry = Entry.of(id, incoming.date()).writtenAt(incoming.writtenAt()).zone(incoming.zone()).title(title)
                .body(body).mood(incoming.mood()).tags(tags.of(incoming.tags())).place(place)
                .at(incoming.place().latitude(), incoming.place().longitude()).starred(incoming.starred()).build();
        if (write) {
            entries.bring(entry, ImportBatches.mark(batch, format, sourceKey));
            toIndex.add(id);
        }
    }

    /** Links entries that name each other, now that all of them are here. */
    public void finish() {
        var linking = new Links(records.db());
        for (Link link : links) {
            UUID to = brought.getOrDefault(link.to(), known.get(link.to()));
            if (to != null && write) {
                linking.add(new End(EntryRepository.KIND.name(), link.from()),
                        new End(EntryRepository.KIND.name(), to));
            }
        }
    }
}
