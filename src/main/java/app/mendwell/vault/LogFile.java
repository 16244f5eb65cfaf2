package app.mendwell.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The log: one file of at most a megabyte and the one before it, for its owner alone. Our own lines hold codes and
 * counts; of other libraries only the fact that they spoke is kept, for their words may quote a path or a text.
 */
public final class LogFile extends Handler {

    private static final String OURS = "app.mendwell";
    private static final long LARGEST = 1_000_000;
    private static final int CAUSES = 4;

    private final Path file;

    LogFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Sends every logger of this process there and nowhere else. Call it first thing. */
    public static void begin(Path file) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new LogFile(file));
    }

    @Override
    public synchronized void publish(LogRecord line) {
        String name = Objects.requireNonNullElse(line.getLoggerName(), "");
        boolean ours = name.equals(OURS) || name.startsWith(OURS + ".");
        if (!ours && line.getLevel().intValue() < Level.WARNING.intValue()) {
            return;
        }
        try {
            write(text(line, name, ours));
        } catch (IOException e) {
            // Where no log can be written there is nobody to tell, and the journal goes on without one.
        }
    }

    private static String text(LogRecord line, String name, boolean ours) {
        var text = new StringBuilder().append(line.getInstant()).append(' ').append(line.getLevel().getName())
                .append(' ').append(name);
        if (ours) {
            text.append(": ").append(Objects.requireNonNullElse(line.getMessage(), "").replaceAll("\\s+", " "));
        }
        append(text, line.getThrown());
        return text.append('\n').toString();
    }

    /** Classes and lines only: a message may quote what the person wrote. */
    private static void append(StringBuilder text, @Nullable Throwable thrown) {
        @Nullable
        Throwable next = thrown;
        for (int i = 0; next != null && i < CAUSES; i++) {
            text.append("\n  ").append(next.getClass().getName());
            for (StackTraceElement at : next.getStackTrace()) {
                text.append("\n    ").append(at.getClassName()).append('.').append(at.getMethodName()).append(':')
                        .append(at.getLineNumber());
            }
            next = next.getCause();
        }
    }

    private void write(String text) throws IOException {
        if (!Files.exists(file)) {
            Files0600.folders(Objects.requireNonNull(file.getParent(), "folder"));
            Files0600.create(file);
        } else if (Files.size(file) + text.length() > LARGEST) {
            Files.move(file, older(file), StandardCopyOption.REPLACE_EXISTING);
            Files0600.create(file);
        }
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    static Path older(Path file) {
        return file.resolveSibling(file.getFileName() + ".1");
    }

    @Override
    public void flush() {
        // Every line is on the disk once it is published.
    }

    @Override
    public void close() {
        // No file is held open between two lines.
    }
}
