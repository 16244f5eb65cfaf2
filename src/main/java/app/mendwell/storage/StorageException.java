package app.mendwell.storage;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A statement or a file operation failed; says why in a form that may be logged, never with the text of a record. */
public final class StorageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FULL = 13;
    private static final int READ_ONLY = 8;
    private static final int IO = 10;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int CORRUPT = 11;
    private static final int NOT_A_DATABASE = 26;
    /** Bytes; less than one page of a vault is no space. */
    private static final long LITTLE = 4096;

    /** What stands in the way, as far as the person can do something about it. */
    public enum Reason {
        DISK_FULL, READ_ONLY, CANNOT_WRITE, BUSY, DAMAGED, OTHER
    }

    private final Reason reason;

    public StorageException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    private StorageException(Reason reason, int code) {
        super(reason + " (SQLite " + code + ")");
        this.reason = reason;
    }

    /** Keeps the code and drops the message: SQLite quotes values in some of them. */
    public static StorageException of(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        var kept = new StorageException(reasonOf(code), e.getErrorCode());
        kept.setStackTrace(e.getStackTrace());
        return kept;
    }

    /**
     * Keeps what a failed write of a file means and drops the message: it holds the path.
     *
     * @param folder where the file was to lie
     */
    public static StorageException of(IOException e, Path folder) {
        String message = e.getMessage();
        boolean full = (Files.isDirectory(folder) && folder.toFile().getUsableSpace() < LITTLE)
                || (message != null && message.contains("No space left"));
        var kept = new StorageException(full ? Reason.DISK_FULL : Reason.CANNOT_WRITE);
        kept.setStackTrace(e.getStackTrace());
        return kept;
    }

    private static Reason reasonOf(int code) {
        return switch (code) {
            case FULL -> Reason.DISK_FULL;
            case READ_ONLY -> Reason.READ_ONLY;
            case IO -> Reason.CANNOT_WRITE;
            case BUSY, LOCKED -> Reason.BUSY;
            case CORRUPT, NOT_A_DATABASE -> Reason.DAMAGED;
            default -> Reason.OTHER;
        };
    }

    public Reason reason() {
        return reason;
    }
}
