package app.mendwell.journal;

import app.mendwell.journal.photos.Photo;
import app.mendwell.journal.photos.PhotoFile;
import app.mendwell.journal.photos.PhotoReading;
import app.mendwell.journal.photos.PhotoReading.Ready;
import app.mendwell.journal.photos.PhotoReading.Refused;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The photos of the open page: adding, looking, words, taking away. Knows no controls. */
public final class EntryPhotos {

    private final House house;
    private final PhotoRepository photos;
    private final Consumer<Runnable> ready;
    private final Runnable changed;
    private final ObservableList<Photo> there = FXCollections.observableArrayList();
    private @Nullable UUID entry;

    /**
     * @param ready sees to it that the page is in the vault before a photo comes to it
     * @param changed told after a photo came or went
     */
    EntryPhotos(House house, PhotoRepository photos, Consumer<Runnable> ready, Runnable changed) {
        this.house = house;
        this.photos = photos;
        this.ready = ready;
        this.changed = changed;
    }

    void show(@Nullable UUID newEntry, List<Photo> its) {
        entry = newEntry;
        there.setAll(its);
    }

    /** Asks for a file and adds it. */
    public void choose() {
        house.ask().open(Words.of("journal.photo.kind"), "jpg", "jpeg", "png", "gif").ifPresent(this::add);
    }

    public void add(Path file) {
        UUID mine = entry;
        if (mine == null) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        house.tasks().work(() -> read(file, name), reading -> {
            switch (reading) {
                case Ready photo -> ready.accept(() -> keep(mine, photo));
                case Refused refused -> house.notices().say(refusal(refused));
            }
        });
    }

    private static PhotoReading read(Path file, String name) {
        try {
            if (Files.size(file) > PhotoFile.LARGEST) {
                return new Refused(name, PhotoReading.Why.TOO_LARGE, "");
            }
            return PhotoFile.read(name, Files.readAllBytes(file), PhotoFile.AS_IT_IS);
        } catch (IOException e) {
            // The file went away or may not be read: it is told by its name, like one that is damaged.
            return new Refused(name, PhotoReading.Why.DAMAGED, "");
        }
    }

    private static String refusal(Refused refused) {
        return Words.of("journal.photo.refused." + refused.why().name().toLowerCase(Locale.ROOT), refused.name(),
                refused.format());
    }

    private void keep(UUID mine, Ready photo) {
        int position = there.isEmpty() ? 0 : there.getLast().position() + 1;
        house.undo().doing(new Label("journal.undo.photo_added", photo.name()), touched(mine),
                () -> photos.add(mine, photo, position), added -> {
                    if (mine.equals(entry)) {
                        there.add(added);
                    }
                    changed.run();
                });
    }

    private static List<Touched> touched(UUID entry) {
        return List.of(new Touched(EntryRepository.KIND, entry));
    }

    public void remove(Photo photo) {
        house.undo().doing(new Label("journal.undo.photo_removed", words(photo)), touched(photo.entry()), () -> {
            photos.remove(photo);
            return true;
        }, done -> {
            there.remove(photo);
            changed.run();
        });
    }

    /** Gives a photo other words; the rest of the page stays as it is. */
    public void caption(Photo photo, String text) {
        String words = text.strip();
        if (!words.equals(photo.caption())) {
            house.tasks().run(() -> {
                photos.caption(photo.id(), words);
                return photos.of(photo.entry());
            }, now -> {
                if (photo.entry().equals(entry)) {
                    there.setAll(now);
                }
            });
        }
    }

    /** What a photo is called: its words, or else the name of its file. */
    public static String words(Photo photo) {
        return photo.caption().isEmpty() ? photo.name() : photo.caption();
    }

    /** Reads a small picture, upright. */
    public void thumbnail(Photo photo, Consumer<byte[]> then) {
        hand(() -> photos.thumbnail(photo.id()), then);
    }

    /** Reads the picture itself. */
    public void picture(Photo photo, Consumer<byte[]> then) {
        hand(() -> photos.picture(photo.id()), then);
    }

    private void hand(Supplier<Optional<byte[]>> read, Consumer<byte[]> then) {
        house.tasks().run(read, bytes -> bytes.ifPresent(then));
    }

    public ObservableList<Photo> there() {
        return there;
    }
}
