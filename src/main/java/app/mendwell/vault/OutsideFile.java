package app.mendwell.vault;

import app.mendwell.storage.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code settings.json}: the choices outside the vault, at rest. A change counts at once; {@link #write} puts it on the
 * disk, over what another window may have written meanwhile. A file that cannot be read as JSON is set aside.
 */
public final class OutsideFile {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideFile.class);

    private final Path file;
    private final List<UnaryOperator<Outside>> unwritten = new ArrayList<>();
    private volatile Outside now;

    /** Reads the file; blocks. */
    public OutsideFile(Path file) {
        this.file = file.toAbsolutePath();
        this.now = read();
    }

    private Outside read() {
        try {
            if (!Files.exists(file)) {
                return Outside.DEFAULT;
            }
            if (Json.read(Files.readString(file)) instanceof ObjectNode fields) {
                return new Outside(fields);
            }
        } catch (IllegalStateException | CharacterCodingException e) {
            LOG.warn("the settings file is damaged");
        } catch (IOException e) {
            LOG.warn("the settings file cannot be read: {}", e.getClass().getName());
            return Outside.DEFAULT;
        }
        setAside();
        return Outside.DEFAULT;
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".bad"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the damaged settings file stays where it is: {}", e.getClass().getName());
        }
    }

    public Outside now() {
        return now;
    }

    /** Counts at once, in memory. */
    public synchronized void change(UnaryOperator<Outside> change) {
        now = change.apply(now);
        unwritten.add(change);
    }

    /** Writes what has changed, all or nothing; whether it is on the disk. Blocks. */
    public synchronized boolean write() {
        if (unwritten.isEmpty()) {
            return true;
        }
        Outside next = read();
        for (UnaryOperator<Outside> change : unwritten) {
            next = change.apply(next);
        }
        try {
            put(next);
            unwritten.clear();
            return true;
        } catch (IOException e) {
            LOG.warn("the settings file cannot be written: {}", e.getClass().getName());
            return false;
        }
    }

    private void put(Outside next) throws IOException {
        Files0600.folders(Objects.requireNonNull(file.getParent(), "folder"));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files0600.create(part);
        Files.writeString(part, next.fields().toPrettyString() + "\n");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
