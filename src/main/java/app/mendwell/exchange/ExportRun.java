package app.mendwell.exchange;

import app.mendwell.exchange.batch.PrivateFiles;
import app.mendwell.exchange.mendwell.Days;
import app.mendwell.exchange.mendwell.MendwellExport;
import app.mendwell.exchange.mendwell.PhotoFiles;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One export on its way to a new file, page by page: call {@link #step} until it answers false, then {@link #close}.
 * Closed before that, it leaves nothing behind. Blocks; database thread.
 */
public final class ExportRun implements AutoCloseable {

    private final Path out;
    private final Path part;
    private final PhotoFiles photos;
    private final MendwellExport export;
    private boolean whole;

    private ExportRun(Path out, Path part, PhotoFiles photos, MendwellExport export) {
        this.out = out;
        this.part = part;
        this.photos = photos;
        this.export = export;
    }

    /**
     * Begins a file of this program's own format.
     *
     * @param version of this program
     * @throws FileAlreadyExistsException if the file, or the folder of its photos, is there
     * @throws StorageException if it cannot be written
     */
    public static ExportRun begin(Records records, Path out, Days days, String version)
            throws FileAlreadyExistsException {
        Path file = out.toAbsolutePath();
        Path folder = Objects.requireNonNull(file.getParent(), "folder");
        var photos = new PhotoFiles(file);
        if (Files.exists(file) || photos.isThere()) {
            throw new FileAlreadyExistsException("export");
        }
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            var stream = new BufferedOutputStream(PrivateFiles.create(part));
            var export = new MendwellExport(records, days, stream, photos);
            export.begin(version, records.now());
            return new ExportRun(file, part, photos, export);
        } catch (IOException e) {
            throw StorageException.of(e, folder);
        }
    }

    /** Writes the next page; false once everything is written. */
    public boolean step() {
        try {
            boolean more = export.step();
            whole = !more;
            return more;
        } catch (IOException e) {
            throw StorageException.of(e, folder());
        }
    }

    private Path folder() {
        return Objects.requireNonNull(out.getParent(), "folder");
    }

    @Override
    public void close() {
        try {
            export.close();
            if (whole) {
                Files.move(part, out);
            }
        } catch (IOException e) {
            whole = false;
            throw StorageException.of(e, folder());
        } finally {
            if (!whole) {
                PrivateFiles.forget(part);
                photos.forget();
            }
        }
    }
}
