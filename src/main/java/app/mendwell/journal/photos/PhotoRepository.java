package app.mendwell.journal.photos;

import app.mendwell.journal.photos.PhotoReading.Ready;
import app.mendwell.journal.photos.PhotoReading.Refused;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.storage.Row;
import app.mendwell.storage.Stored;
import app.mendwell.storage.Values;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Photos at rest, inside the vault. Blocks. */
public final class PhotoRepository {

    public static final Kind KIND = Kind.of("photo", "photos").childOf("entry_ref", "entry")
            .text("name", "caption", "mime").integer("width", "height", "size").text("sha256").integer("position")
            .indexed("name", "caption").beside("photo_data", "photo_id").build();

    private final Records records;
    private final Database db;

    public PhotoRepository(Records records) {
        this.records = records;
        this.db = records.db();
    }

    /** What came of adding a file. */
    public sealed interface Adding {
        record Added(Photo photo) implements Adding {}

        record NotAdded(Refused why) implements Adding {}
    }

    /**
     * Reads a file and keeps it with a page, as it is but for what tells of place, camera and time. The page may be
     * saved later in the same transaction.
     *
     * @param name of the file
     * @param position its place among the photos of the page, from 0
     */
    public Adding add(UUID entry, String name, byte[] bytes, int position) {
        return switch (PhotoFile.read(name, bytes, PhotoFile.AS_IT_IS)) {
            case Ready ready -> new Adding.Added(add(entry, ready, position));
            case Refused refused -> new Adding.NotAdded(refused);
        };
    }

    /** Keeps a photo that was read before. */
    public Photo add(UUID entry, Ready ready, int position) {
        var photo = new Photo(Ids.fresh(), entry, ready.name(), "", ready.mime(), ready.width(), ready.height(),
                ready.bytes().length, sha256(ready.bytes()), position);
        keep(photo, ready);
        return photo;
    }

    /** Keeps a photo under the identity and the words it had elsewhere; picture and measures are those of the file. */
    public void keep(Photo photo, Ready ready) {
        db.inTransaction(() -> {
            save(new Photo(photo.id(), photo.entry(), photo.name(), photo.caption(), ready.mime(), ready.width(),
                    ready.height(), ready.bytes().length, sha256(ready.bytes()), photo.position()));
            picture(photo.id(), ready);
        });
    }

    /** Adds a photo to a page from elsewhere; found by its words once the index row of its page is made. */
    public void bring(UUID entry, Ready ready, int position) {
        UUID id = Ids.fresh();
        records.bring(KIND, id, values(new Photo(id, entry, ready.name(), "", ready.mime(), ready.width(),
                ready.height(), ready.bytes().length, sha256(ready.bytes()), position)), null);
        picture(id, ready);
    }

    /** As {@link #bring(UUID, Ready, int)}, under the identity, the times and the words it had elsewhere. */
    public void bring(Stored photo, Ready ready) {
        Fields fields = photo.fields().with("mime", ready.mime()).with("width", ready.width())
                .with("height", ready.height()).with("size", ready.bytes().length)
                .with("sha256", sha256(ready.bytes()));
        records.bring(KIND, new Stored(photo.id(), photo.createdAt(), photo.updatedAt(), null, fields), null);
        picture(photo.id(), ready);
    }

    private void picture(UUID id, Ready ready) {
        db.run("insert or replace into photo_data (photo_id, bytes, thumbnail) values (?, ?, ?)", id, ready.bytes(),
                ready.thumbnail().length == 0 ? null : ready.thumbnail());
    }

    private void save(Photo photo) {
        records.save(KIND, photo.id(), values(photo));
    }

    private static Values values(Photo photo) {
        return new Values().put("entry_ref", photo.entry()).put("name", photo.name()).put("caption", photo.caption())
                .put("mime", photo.mime()).put("width", photo.width()).put("height", photo.height())
                .put("size", photo.size()).put("sha256", photo.sha256()).put("position", photo.position());
    }

    /** Gives a photo other words, at most 200 characters. */
    public void caption(UUID photo, String words) {
        find(photo).ifPresent(there -> save(new Photo(there.id(), there.entry(), there.name(), words.strip(),
                there.mime(), there.width(), there.height(), there.size(), there.sha256(), there.position())));
    }

    /** Takes a photo from its page. Its picture stays until {@link #sweep}, so that it can be put back. */
    public void remove(Photo photo) {
        db.inTransaction(() -> {
            db.run("delete from photo where id = ?", photo.id());
            records.reindex(records.kinds().get(String.valueOf(KIND.parentKind())), photo.entry());
        });
    }

    /** Ends pictures whose photo was taken away; call it when the vault opens, before anything can be put back. */
    public int sweep() {
        return db.run("delete from photo_data where photo_id not in (select id from photo)");
    }

    public Optional<Photo> find(UUID photo) {
        return db.one(KIND.select() + "where id = ?", PhotoRepository::read, photo);
    }

    /** The photos of a page, in their order. */
    public List<Photo> of(UUID entry) {
        return db.list(KIND.select() + "where entry_ref = ? order by position, id", PhotoRepository::read, entry);
    }

    /** The picture as it is kept. */
    public Optional<byte[]> picture(UUID photo) {
        return db.one("select bytes from photo_data where photo_id = ?", row -> Optional.ofNullable(
                row.bytesOrNull("bytes")), photo).flatMap(bytes -> bytes);
    }

    /** The small picture, upright, JPEG or PNG, its longest side 320 pixels; made now if it never was. */
    public Optional<byte[]> thumbnail(UUID photo) {
        return db.one("select thumbnail from photo_data where photo_id = ?", row -> Optional.ofNullable(
                row.bytesOrNull("thumbnail")), photo).flatMap(bytes -> bytes).or(() -> made(photo));
    }

    private Optional<byte[]> made(UUID photo) {
        Optional<byte[]> small = picture(photo).flatMap(PhotoFile::thumbnail);
        small.ifPresent(bytes -> db.run("update photo_data set thumbnail = ? where photo_id = ?", bytes, photo));
        return small;
    }

    private static Photo read(Row row) {
        return new Photo(row.uuid("id"), row.uuid("entry_ref"), row.textOrEmpty("name"), row.textOrEmpty("caption"),
                row.text("mime"), row.integer("width"), row.integer("height"), row.integer("size"),
                row.text("sha256"), row.integer("position"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
