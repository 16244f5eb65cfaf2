package app.mendwell.exchange.dayone;

import app.mendwell.exchange.batch.SafeZip;
import app.mendwell.exchange.batch.UnreadableFile;
import app.mendwell.ui.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one export: a zip, or one JSON file with its pictures beside it. */
interface DayOneSource extends AutoCloseable {

    /** What a photo may have at most, in bytes; one byte more shows that it is larger. */
    int LARGEST = 25 << 20;

    /** Names of the journals, in the order in which they stand. */
    List<String> journals();

    InputStream open(String journal);

    /** The bytes of a picture of that journal, empty where there is none. */
    byte[] picture(String journal, String md5, String type);

    /** How many files have a name that leads elsewhere. */
    int unsafe();

    @Override
    void close();

    static DayOneSource of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            boolean zip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
            return zip ? new Zipped(SafeZip.open(file)) : new Bare(file);
        } catch (IOException e) {
            throw new UnreadableFile(Words.of("exchange.why.cannot_be_read"));
        }
    }

    /** A zip with {@code <Journal>.json} and {@code photos/} side by side. */
    final class Zipped implements DayOneSource {

        private final SafeZip zip;
        private final List<String> journals;
        /** Folder and md5 of each picture, its full name. */
        private final Map<String, String> pictures = new HashMap<>();

        Zipped(SafeZip zip) {
            this.zip = zip;
            this.journals = zip.names().stream().filter(Zipped::isJournal).toList();
            zip.names().stream().filter(name -> name.contains("photos/")).forEach(name -> {
                int dot = name.lastIndexOf('.');
                pictures.put(dot < name.lastIndexOf('/') ? name : name.substring(0, dot), name);
            });
        }

        private static boolean isJournal(String name) {
            String last = name.substring(name.lastIndexOf('/') + 1);
            return name.endsWith(".json") && !name.startsWith("__MACOSX/") && !last.startsWith(".")
                    && name.chars().filter(c -> c == '/').count() <= 1;
        }

        @Override
        public List<String> journals() {
            return journals;
        }

        @Override
        public InputStream open(String journal) {
            return zip.stream(journal).orElseThrow(() -> new IllegalArgumentException("no journal of that name"));
        }

        @Override
        public byte[] picture(String journal, String md5, String type) {
            String folder = journal.substring(0, journal.lastIndexOf('/') + 1) + "photos/" + md5;
            String name = zip.names().contains(folder + "." + type) ? folder + "." + type : pictures.get(folder);
            return name == null ? new byte[0] : zip.bytes(name, LARGEST).orElse(new byte[0]);
        }

        @Override
        public int unsafe() {
            return zip.unsafe();
        }

        @Override
        public void close() {
            zip.close();
        }
    }

    /** One JSON file; {@code photos/} beside it, if it is there. */
    final class Bare implements DayOneSource {

        private final Path file;

        Bare(Path file) {
            this.file = file;
        }

        @Override
        public List<String> journals() {
            return List.of(file.getFileName().toString());
        }

        @Override
        public InputStream open(String journal) {
            try {
                return new BufferedInputStream(Files.newInputStream(file));
            } catch (IOException e) {
                throw new UnreadableFile(Words.of("exchange.why.cannot_be_read"));
            }
        }

        @Override
        public byte[] picture(String journal, String md5, String type) {
            Path folder = file.resolveSibling("photos");
            Path wanted = folder.resolve(md5 + "." + type);
            try {
                Optional<Path> found = Files.isRegularFile(wanted, LinkOption.NOFOLLOW_LINKS)
                        ? Optional.of(wanted)
                        : beginning(folder, md5);
                return found.isPresent() ? read(found.get()) : new byte[0];
            } catch (IOException e) {
                return new byte[0]; // Told as a picture whose file is missing.
            }
        }

        private static byte[] read(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(LARGEST + 1);
            }
        }

        private static Optional<Path> beginning(Path folder, String md5) throws IOException {
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(each -> each.getFileName().toString().startsWith(md5 + "."))
                        .filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).findFirst();
            }
        }

        @Override
        public int unsafe() {
            return 0;
        }

        @Override
        public void close() {
            // Nothing is held open between two readings.
        }
    }
}
