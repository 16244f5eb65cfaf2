package app.mendwell.journal.photos;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.journal.photos.PhotoRepository.Adding;
import app.mendwell.storage.Database;
import app.mendwell.storage.Records;
import app.mendwell.storage.UndoStack;
import app.mendwell.testing.Vaults;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhotoRepositoryTest {

    private final Database db = Vaults.inMemory();
    private final Records records = Vaults.records(db, EntryRepository.KIND, EntryRepository.VERSION,
            PhotoRepository.KIND);
    private final EntryRepository entries = new EntryRepository(records);
    private final PhotoRepository photos = new PhotoRepository(records);
    private final UUID entry = entry();

    private UUID entry() {
        Entry soup = Entry.on(LocalDate.of(2026, 3, 8)).title("A pot of soup").build();
        entries.save(soup);
        return soup.id();
    }

    private Photo added(String name, int position) {
        return ((Adding.Added) photos.add(entry, name, Pictures.phone(900, 600, 1), position)).photo();
    }

    private long found(String word) {
        return db.number("select count(*) from search where search match ?", word);
    }

    @Test
    void aPhotoComesBackWithItsMeasures() {
        Photo photo = added("kitchen.jpg", 0);
        assertThat(photos.of(entry)).containsExactly(photo);
        assertThat(photo.mime()).isEqualTo("image/jpeg");
        assertThat(photo.size()).isEqualTo(photos.picture(photo.id()).orElseThrow().length);
        assertThat(photo.sha256()).hasSize(64);
        assertThat(photos.thumbnail(photo.id()).orElseThrow().length).isLessThan(photo.size());
    }

    @Test
    void photosStandInTheirOrder() {
        Photo second = added("b.jpg", 1);
        Photo first = added("a.jpg", 0);
        assertThat(photos.of(entry)).containsExactly(first, second);
    }

    @Test
    void aPageIsFoundByTheNameAndTheCaptionOfItsPhoto() {
        Photo photo = added("kitchen.jpg", 0);
        photos.caption(photo.id(), " The big pot ");
        assertThat(photos.of(entry).getFirst().caption()).isEqualTo("The big pot");
        assertThat(found("kitchen")).isOne();
        assertThat(found("pot")).isOne();
        assertThat(entries.row(entry).orElseThrow().photo()).isTrue();
    }

    @Test
    void aPhotoTakenAwayComesBackWithItsPicture() {
        Photo photo = added("kitchen.jpg", 0);
        var undo = new UndoStack(records);
        undo.doing(new UndoStack.Label("w", ""), List.of(new UndoStack.Touched(EntryRepository.KIND, entry)),
                () -> photos.remove(photo));
        assertThat(photos.of(entry)).isEmpty();
        assertThat(found("kitchen")).isZero();
        undo.undo();
        assertThat(photos.of(entry)).containsExactly(photo);
        assertThat(photos.picture(photo.id())).isPresent();
        assertThat(found("kitchen")).isOne();
    }

    @Test
    void sweepingEndsThePicturesOfPhotosThatWereTakenAway() {
        Photo gone = added("a.jpg", 0);
        Photo kept = added("b.jpg", 1);
        photos.remove(gone);
        assertThat(photos.sweep()).isOne();
        assertThat(photos.picture(gone.id())).isEmpty();
        assertThat(photos.picture(kept.id())).isPresent();
    }

    @Test
    void aPageThatEndsTakesItsPicturesAlong() {
        added("a.jpg", 0);
        records.drop(EntryRepository.KIND, entry);
        assertThat(db.number("select count(*) from photo")).isZero();
        assertThat(db.number("select count(*) from photo_data")).isZero();
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        assertThat(photos.add(entry, "a.heic", "....ftypheic....".getBytes(StandardCharsets.US_ASCII), 0))
                .isInstanceOf(Adding.NotAdded.class);
        assertThat(db.number("select count(*) from photo_data")).isZero();
    }

    @Test
    void aPhotoFromElsewhereKeepsItsIdentityAndWords() {
        Photo photo = added("a.jpg", 3);
        photos.caption(photo.id(), "Rain");
        var ready = (PhotoReading.Ready) PhotoFile.read("x", photos.picture(photo.id()).orElseThrow(),
                PhotoFile.AS_IT_IS);
        Photo whole = photos.find(photo.id()).orElseThrow();
        records.drop(EntryRepository.KIND, entry);
        entries.save(Entry.of(entry, LocalDate.of(2026, 3, 8)).build());
        photos.keep(whole, ready);
        assertThat(photos.of(entry)).containsExactly(whole);
    }
}
