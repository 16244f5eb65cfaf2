package app.mendwell.exchange.dayone;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.exchange.AllKinds;
import app.mendwell.exchange.Format;
import app.mendwell.exchange.Formats;
import app.mendwell.exchange.ImportChoice;
import app.mendwell.exchange.ImportResult;
import app.mendwell.exchange.Imports;
import app.mendwell.exchange.batch.ImportReport;
import app.mendwell.exchange.batch.ImportReport.LeftOut;
import app.mendwell.exchange.batch.ImportReport.Refused;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.journal.photos.Photo;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Links;
import app.mendwell.storage.Records;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Pictures;
import app.mendwell.testing.Vaults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOneImportTest {

    @TempDir
    private Path folder;

    private final Records records = new Records(Vaults.inMemory(), AllKinds.kinds(), Vaults.evening());
    private final EntryRepository entries = new EntryRepository(records);

    private ImportResult read(Path file) {
        return new Imports(records).read(List.of(file),
                new ImportChoice(Format.DAYONE, ZoneId.of("Europe/Berlin"), false, false), () -> {});
    }

    private ImportReport report(Path file) {
        return ((ImportResult.Done) read(file)).report();
    }

    private Path json(String entries) throws IOException {
        Path file = folder.resolve("Journal.json");
        Files.writeString(file, "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[" + entries + "]}");
        return file;
    }

    private Path zip(Map<String, byte[]> members) throws IOException {
        Path file = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Entry only() {
        List<Entry> all = records.db().list("select id from entry order by date, id", row -> row.uuid("id")).stream()
                .map(id -> entries.find(id).orElseThrow()).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01T22:30:00Z, Europe/Vienna, 2024-06-02, 2024-06-02T00:30+02:00, Europe/Vienna",
            "2024-06-02T03:10:00Z, America/New_York, 2024-06-01, 2024-06-01T23:10-04:00, America/New_York",
            "2024-06-01T20:00:00Z, Asia/Tokyo, 2024-06-02, 2024-06-02T05:00+09:00, Asia/Tokyo",
            "2024-06-01T19:00:00Z, GMT+05:45, 2024-06-02, 2024-06-02T00:45+05:45, +05:45",
            "2024-06-01T23:30:00+03:00, '', 2024-06-01, 2024-06-01T23:30+03:00, +03:00",
            "2024-06-01T22:30:00Z, '', 2024-06-02, 2024-06-02T00:30+02:00, Europe/Berlin",
            "2024-06-01T22:30:00Z, Mars/Olympus, 2024-06-02, 2024-06-02T00:30+02:00, Europe/Berlin"})
    void theDayIsTheWritersOwn(String at, String zone, LocalDate date, String moment, String kept) throws IOException {
        report(json("{\"uuid\":\"A\",\"creationDate\":\"" + at + "\",\"timeZone\":\"" + zone.replace("/", "\\/")
                + "\",\"text\":\"Soup.\"}"));
        assertThat(only().date()).isEqualTo(date);
        assertThat(String.valueOf(only().writtenAt())).isEqualTo(moment);
        assertThat(only().zone()).isEqualTo(kept);
    }

    @Test
    void anAllDayEntryHasADayAndNoTime() throws IOException {
        report(json("{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T22:00:00Z\",\"timeZone\":\"Europe/Vienna\","
                + "\"isAllDay\":true,\"text\":\"Soup.\"}"));
        assertThat(only().date()).isEqualTo("2024-06-02");
        assertThat(only().writtenAt()).isNull();
    }

    @Test
    void whatComesWithAnEntryComesIn() throws IOException {
        new TagRepository(records).save(Tag.named("The River", TagKind.PLACE));
        ImportReport report = report(json("""
                {"uuid":"A","creationDate":"2024-06-01T12:30:00Z","timeZone":"Europe/Vienna","starred":true,
                "text":"# Lake\\n\\nCold as a bell\\\\.","tags":["the river","First Swim"],"richText":"{}",
                "location":{"placeName":"Attersee","latitude":47.9,"longitude":13.5},
                "weather":{"temp":20},"audios":[{"md5":"x"}]}"""));
        Entry entry = only();
        assertThat(entry.title()).isEqualTo("Lake");
        assertThat(entry.body()).isEqualTo("Cold as a bell.");
        assertThat(entry.starred()).isTrue();
        assertThat(entry.mood()).isNull();
        assertThat(entry.place()).isEqualTo("Attersee");
        assertThat(entry.latitude()).isEqualTo(47.9);
        assertThat(new TagRepository(records).of(entry.id(), "tags")).extracting(Tag::name, Tag::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("The River", TagKind.PLACE),
                        org.assertj.core.groups.Tuple.tuple("First Swim", TagKind.TOPIC));
        assertThat(report.leftOut()).containsExactlyInAnyOrder(new LeftOut("weather", 1),
                new LeftOut("sound recordings", 1));
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(1, 0, 1, 0));
        assertThat(records.db().number("select count(*) from search where search match 'bell'")).isOne();
    }

    @Test
    void nowhereIsNoPlace() throws IOException {
        report(json("{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"Soup.\","
                + "\"location\":{\"latitude\":0,\"longitude\":0}}"));
        assertThat(only().latitude()).isNull();
    }

    @Test
    void photosAreFoundBesideTheirJournalInTheOrderOfTheText() throws IOException {
        var members = new LinkedHashMap<String, byte[]>();
        members.put("Journal.json", bytes("""
                {"entries":[{"uuid":"A","creationDate":"2024-06-01T12:30:00Z","timeZone":"Europe/Vienna",
                "text":"Two.\\n\\n![](dayone-moment://P2)\\n\\n![](dayone-moment://P9)\\n\\n![](dayone-moment://NONE)",
                "photos":[{"identifier":"P1","md5":"aa","type":"jpeg","orderInEntry":0},
                {"identifier":"P2","md5":"bb","orderInEntry":1},{"identifier":"P3","md5":"cc","type":"jpeg"},
                {"identifier":"P4","md5":"dd","type":"heic"}]},
                {"uuid":"B","creationDate":"2024-06-02T12:30:00Z","timeZone":"Europe/Vienna",
                "photos":[{"identifier":"P9","md5":"ee","type":"png"}]}]}"""));
        members.put("photos/aa.jpeg", Pictures.jpeg(40, 30, 0x336699));
        members.put("photos/bb.png", Pictures.png(20, 10, 0x993366));
        members.put("photos/cc.jpeg", new byte[0]);
        members.put("photos/dd.heic", bytes("\0\0\0\30ftypheic"));
        members.put("photos/ee.png", Pictures.png(16, 12, 0x999966));
        members.put("__MACOSX/._Journal.json", bytes("no"));
        ImportReport report = report(zip(members));
        var photos = new PhotoRepository(records);
        Entry first = entries.on(LocalDate.of(2024, 6, 1)).getFirst();
        assertThat(first.body()).isEqualTo("Two.");
        assertThat(photos.of(first.id())).extracting(Photo::width).containsExactly(20, 16, 40);
        Entry second = entries.on(LocalDate.of(2024, 6, 2)).getFirst();
        assertThat(photos.of(second.id())).hasSize(1);
        assertThat(photos.thumbnail(photos.of(second.id()).getFirst().id())).isPresent();
        assertThat(report.counts().photos()).isEqualTo(4);
        assertThat(report.refused()).extracting(Refused::where).containsExactly("Journal.json 1, dd.heic");
        assertThat(report.leftOut()).contains(new LeftOut("pictures whose file is missing", 1),
                new LeftOut("links to pictures or recordings that lead nowhere", 1));
    }

    @Test
    void aSecondTimeAddsNothingNotEvenAfterAnEditOrFromTheBin() throws IOException {
        Path file = json("{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"Soup.\"},"
                + "{\"uuid\":\"B\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"Soup.\"},"
                + "{\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"Without an id.\"}");
        assertThat(report(file).counts().entries()).isEqualTo(3);
        List<Entry> there = entries.on(LocalDate.of(2024, 6, 1));
        entries.save(there.getFirst().but().body("Edited.").build());
        entries.bin(there.getLast().id());
        ImportReport again = report(file);
        assertThat(again.counts()).isEqualTo(new ImportReport.Counts(0, 0, 0, 3));
        assertThat(again.refused()).isEmpty();
    }

    @Test
    void entriesThatNameEachOtherAreLinked() throws IOException {
        report(json(
                "{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"See [then](dayone://view?entryId=B).\"},"
                        + "{\"uuid\":\"B\",\"creationDate\":\"2024-06-02T12:30:00Z\",\"text\":\"Soup.\"}"));
        Entry first = entries.on(LocalDate.of(2024, 6, 1)).getFirst();
        Entry second = entries.on(LocalDate.of(2024, 6, 2)).getFirst();
        assertThat(first.body()).isEqualTo("See then.");
        assertThat(new Links(records.db()).of(first.id())).extracting(Links.End::id).containsExactly(second.id());
    }

    @Test
    void badEntriesAreNamedAndTheOthersComeIn() throws IOException {
        ImportReport report = report(json("""
                {"uuid":"A","creationDate":"2024-06-01T12:30:00Z","text":{"deep":"wrong type"}},
                {"uuid":"B","text":"No date."},
                {"uuid":"C","creationDate":"the other day","text":"No date."},
                {"uuid":"D","creationDate":"2024-06-01T12:30:00Z","text":"Good."},
                {"uuid":"D","creationDate":"2024-06-01T12:31:00Z","text":"Same id."},
                {"uuid":"E","creationDate":"2024-06-01T12:30:00Z"},
                "no object",
                {"uuid":"F","creationDate":"3024-06-01T12:30:00Z","text":"From far away."}"""));
        assertThat(report.counts().entries()).isEqualTo(2);
        assertThat(report.refused()).extracting(Refused::where).containsExactly("Journal.json 1", "Journal.json 2",
                "Journal.json 3", "Journal.json 5", "Journal.json 6", "Journal.json 7");
        assertThat(report.leftOut())
                .contains(new LeftOut("entries with a date far from today, brought in as they are", 1));
    }

    @Test
    void whatIsTooLongIsCutAtAWordAndStandsWholeInTheText() throws IOException {
        String title = "A very long walk ".repeat(20).strip();
        String tag = "a name of a tag that goes on and on and on far beyond what any list can show";
        ImportReport report = report(
                json("{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"# " + title
                        + "\\n\\nHome.\",\"tags\":[\"" + tag + "\"]}"));
        Entry entry = only();
        assertThat(entry.title()).hasSizeLessThanOrEqualTo(120).endsWith("A very long walk A");
        assertThat(entry.body()).isEqualTo(title + "\n\nHome.");
        assertThat(new TagRepository(records).of(entry.id(), "tags")).extracting(Tag::name)
                .containsExactly("a name of a tag that goes on and on and on far beyond what any");
        assertThat(report.leftOut()).extracting(LeftOut::what).contains("tags that were shortened");
    }

    @Test
    void aTextBeyondAllMeasureComesInParts() throws IOException {
        report(json("{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"" + "🌧 soup ".repeat(180_000)
                + "\"}"));
        List<Entry> parts = entries.on(LocalDate.of(2024, 6, 1));
        assertThat(parts).hasSize(2);
        assertThat(parts.stream().mapToLong(part -> part.body().codePoints().filter(c -> c == 0x1F327).count()).sum())
                .isEqualTo(180_000);
    }

    @Test
    void nothingIsWrittenWhenItIsOnlyLookedAt() throws IOException {
        Path file = json(
                "{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"Soup.\",\"tags\":[\"x\"]}");
        ImportResult result = new Imports(records).read(List.of(file),
                new ImportChoice(Format.DAYONE, ZoneId.of("Europe/Berlin"), true, false), () -> {
                    throw new AssertionError("nothing is to be copied");
                });
        ImportReport report = ((ImportResult.Done) result).report();
        assertThat(report.counts().entries()).isOne();
        assertThat(report.batch()).isNull();
        assertThat(report.firstDay()).isEqualTo("2024-06-01");
        for (String table : List.of("entry", "tag", "import_batch", "search_text")) {
            assertThat(records.db().number("select count(*) from " + table)).as(table).isZero();
        }
    }

    @Test
    void theFormatIsSeenInTheFile() throws IOException {
        assertThat(Formats.of(json("{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\"}")))
                .contains(Format.DAYONE);
        assertThat(Formats.of(zip(Map.of("a.txt", bytes("x"))))).contains(Format.DAYONE);
        Path other = folder.resolve("other.json");
        Files.writeString(other, "{\"entries\":[{\"title\":\"jrnl\"}]}");
        assertThat(Formats.of(other)).isEmpty();
    }

    @Test
    void tenYearsKeepTheirWallClocks() throws IOException {
        Path file = folder.resolve("years.zip");
        new DayOneYears(400, 8, 64).write(file);
        ImportReport report = report(file);
        assertThat(report.counts().entries()).isEqualTo(400);
        assertThat(report.counts().photos()).isEqualTo(8);
        List<String> walls = records.db().list("select substr(written_at, 1, 16) as wall, date, json_extract("
                + "imported_from, '$.source_key') as source_key from entry order by source_key", row -> {
                    assertThat(row.text("wall")).startsWith(row.text("date"));
                    return row.text("wall");
                });
        for (int i = 0; i < 400; i++) {
            LocalDateTime wall = DayOneYears.wall(i, 400);
            // A wall clock that jumped over this hour shows the hour after.
            LocalDateTime shown = wall.atZone(ZoneId.of(DayOneYears.zone(i))).toLocalDateTime();
            assertThat(walls.get(i)).isEqualTo(shown.toString());
        }
        assertThat(records.db().number("select count(*) from photo_data where instr(bytes, cast('GPS' as blob)) > 0"))
                .isZero();
    }

    @Test
    void hostileZipsAreRefusedOrReadWithoutHarm() throws IOException {
        byte[] journal = bytes(
                "{\"entries\":[{\"uuid\":\"A\",\"creationDate\":\"2024-06-01T12:30:00Z\",\"text\":\"Soup.\","
                        + "\"photos\":[{\"identifier\":\"P\",\"md5\":\"../../etc/passwd\",\"type\":\"\"}]}]}");
        var slip = new LinkedHashMap<String, byte[]>();
        slip.put("Journal.json", journal);
        slip.put("../evil.json", journal);
        slip.put("/etc/evil.json", journal);
        slip.put("photos\\evil.jpeg", journal);
        ImportReport report = report(zip(slip));
        assertThat(report.counts().entries()).isOne();
        assertThat(report.leftOut()).contains(new LeftOut("files whose name leads out of the zip", 3),
                new LeftOut("pictures whose file is missing", 1));
        assertThat(read(bomb())).isInstanceOf(ImportResult.Unreadable.class);
        assertThat(read(zip(Map.of("letter.txt", bytes("x"))))).isInstanceOf(ImportResult.Unreadable.class);
        Path broken = folder.resolve("broken.zip");
        Files.write(broken, bytes("PK\3\4 and then nothing"));
        assertThat(read(broken)).isInstanceOf(ImportResult.Unreadable.class);
        assertThat(records.db().number("select count(*) from entry")).isOne();
    }

    /** A hundred megabytes of blanks in a few kilobytes. */
    private Path bomb() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("Journal.json"));
            fill(zip);
            zip.closeEntry();
        }
        return file;
    }

    private static void fill(OutputStream out) throws IOException {
        out.write(bytes("{\"entries\":["));
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 1600; i++) {
            out.write(blanks);
        }
        out.write(bytes("]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"entries":[{"uuid":"A"
            {"entries":[1 2 3]}
            []
            not JSON at all
            {"entries":"none"}
            """)
    void brokenFilesAreUnreadableAndChangeNothing(String text) throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, text);
        assertThat(read(file)).isInstanceOf(ImportResult.Unreadable.class);
        assertThat(records.db().number("select count(*) from import_batch")).isZero();
    }

    @Test
    void nestingAndLengthHaveLimits() throws IOException {
        assertThat(read(json("[".repeat(5_000)))).isInstanceOf(ImportResult.Unreadable.class);
        assertThat(read(json("{\"uuid\":\"" + "x".repeat(17_000_000) + "\"}")))
                .isInstanceOf(ImportResult.Unreadable.class);
        Path binary = folder.resolve("binary.json");
        Files.write(binary, new byte[]{'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        assertThat(read(binary)).isInstanceOf(ImportResult.Unreadable.class);
    }
}
