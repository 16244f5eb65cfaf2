package app.mendwell.vault;

import app.mendwell.storage.Database;
import app.mendwell.storage.StorageException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Opens an encrypted SQLite file with a key, in the way every vault is opened. */
final class Cipher {

    private static final List<String> ON_OPEN = List.of("locking_mode=exclusive", "journal_mode=wal",
            "synchronous=full", "foreign_keys=on", "temp_store=memory", "secure_delete=on", "cell_size_check=on",
            "trusted_schema=off", "mmap_size=0", "cache_size=-32000");

    private Cipher() {}

    /** For reading and writing; the file is locked against every other SQLite. */
    static Database open(Path file, VaultKey key) {
        Database db = connect(file, key);
        try {
            ON_OPEN.forEach(pragma -> db.run("pragma " + pragma));
            return db;
        } catch (StorageException e) {
            db.close();
            throw e;
        }
    }

    static Database connect(Path file, VaultKey key) {
        String name = file.toAbsolutePath().toString();
        if (name.contains("?")) {
            // The driver would read what follows as options (CVE-2023-32697).
            throw new StorageException(StorageException.Reason.CANNOT_WRITE);
        }
        var options = new Properties();
        options.setProperty("cipher", "sqlcipher");
        options.setProperty("legacy", "4");
        options.setProperty("key", key.forDriver());
        try {
            return new Database(DriverManager.getConnection("jdbc:sqlite:" + name, options));
        } catch (SQLException e) {
            throw StorageException.of(e);
        }
    }
}
