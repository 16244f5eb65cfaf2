package app.mendwell.exchange.mendwell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.exchange.AllKinds;
import app.mendwell.exchange.ExportRun;
import app.mendwell.exchange.Format;
import app.mendwell.exchange.Formats;
import app.mendwell.exchange.ImportChoice;
import app.mendwell.exchange.ImportResult;
import app.mendwell.exchange.Imports;
import app.mendwell.exchange.Integrity;
import app.mendwell.exchange.batch.ImportReport;
import app.mendwell.exchange.batch.ImportReport.LeftOut;
import app.mendwell.exchange.batch.ImportReport.Refused;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import app.mendwell.testing.Vaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of this format that somebody else wrote, by hand or out of malice. */
class HostileFilesTest {

    private static final String ID = "019a2f00-0000-7001-8000-0000000000";
    private static final String TIMES = "\"created_at\":\"2025-10-19T20:40:00Z\",\"updated_at\":\"2025-10-19T20:40:00Z\"";

    @TempDir
    private Path folder;

    private final Records records = new Records(Vaults.inMemory(), AllKinds.kinds(), Vaults.evening());

    private static String entry(String id, String fields) {
        return "{\"id\":\"" + ID + id + "\"," + TIMES + ",\"date\":\"2025-10-19\"" + (fields.isEmpty() ? "" : ",")
                + fields + "}";
    }

    private Path file(String arrays) throws IOException {
        Path file = folder.resolve("journal.json");
        Files.writeString(file, "{\"format\":\"mendwell\",\"version\":1," + arrays + "}");
        return file;
    }

    private ImportResult read(Path file) {
        return new Imports(records).read(List.of(file),
                new ImportChoice(Format.MENDWELL, ZoneId.of("Europe/Berlin"), false, false), () -> {});
    }

    private ImportReport report(String arrays) throws IOException {
        return ((ImportResult.Done) read(file(arrays))).report();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"mood\":9", "\"mood\":\"good\"", "\"mood\":3.5", "\"mood\":99999999999", "\"title\":7",
            "\"body\":{}", "\"feelings\":[1,2]", "\"feelings\":\"hurt\"", "\"latitude\":123", "\"starred\":\"yes\"",
            "\"written_at\":\"yesterday\"", "\"tags\":\"soup\",\"mood\":0", "\"deleted_at\":\"soon\""})
    void whatNoRoomCouldShowIsRefused(String field) throws IOException {
        ImportReport report = report(
                "\"entries\":[" + entry("01", field) + "," + entry("02", "\"title\":\"Good\"") + "]");
        assertThat(report.refused()).extracting(Refused::where).containsExactly("entries 1");
        assertThat(report.counts().entries()).isOne();
        assertThat(new Integrity(records).problems()).isEmpty();
    }

    @Test
    void refusalsNameTheFieldAndNeverWhatItHolds() throws IOException {
        ImportReport report = report("\"entries\":[" + entry("01", "\"title\":\"" + "secret ".repeat(40) + "\"") + "]");
        assertThat(report.refused()).containsExactly(new Refused("entries 1",
                "The field title holds something that doesn’t fit there."));
    }

    @Test
    void recordsWithoutIdTimeOrDayAreRefused() throws IOException {
        ImportReport report = report("\"entries\":[{\"date\":\"2025-10-19\"," + TIMES + "},{\"id\":\"x\"," + TIMES
                + ",\"date\":\"2025-10-19\"},{\"id\":\"" + ID + "01\",\"date\":\"2025-10-19\"},{\"id\":\"" + ID
                + "02\","
                + TIMES + "},null,[]," + entry("03", "") + "," + entry("03", "") + "]");
        assertThat(report.refused()).extracting(Refused::where).containsExactly("entries 1", "entries 2", "entries 3",
                "entries 4", "entries 5", "entries 6", "entries 8");
        assertThat(report.counts().entries()).isOne();
    }

    @Test
    void whatIsNotKnownIsNamedWithACount() throws IOException {
        ImportReport report = report("\"entries\":[" + entry("01", "\"smell\":\"of rain\"") + "," + entry("02",
                "\"smell\":\"of soup\",\"photos\":[]")
                + "],\"dreams\":[{},{},{}],\"mottos\":\"one\",\"settings\":{\"volume\":11}");
        assertThat(report.leftOut()).containsExactlyInAnyOrder(new LeftOut("entries.smell", 2),
                new LeftOut("dreams", 3),
                new LeftOut("mottos", 1), new LeftOut("settings.volume", 1));
        assertThat(report.counts().entries()).isEqualTo(2);
    }

    @Test
    void referencesThatLeadNowhereAreEmptiedAndCounted() throws IOException {
        ImportReport report = report("\"entries\":[" + entry("01", "\"tags\":[{\"id\":\"" + ID
                + "77\",\"name\":\"gone\",\"kind\":\"topic\"}],\"links\":[{\"kind\":\"repair\",\"id\":\"" + ID
                + "78\"}]")
                + "],\"repairs\":[{\"id\":\"" + ID + "02\"," + TIMES
                + ",\"route\":\"open\",\"path\":\"full\",\"state\":\"paused\","
                + "\"entry_ref\":\"" + ID + "79\",\"earlier_repairs\":[\"" + ID
                + "80\"],\"boundaries_touched\":[{\"boundary_ref\":\""
                + ID + "81\",\"outcome\":\"kept\",\"body\":\"As it stood\"}]}],\"repair_outputs\":[{\"id\":\"" + ID
                + "03\","
                + TIMES + ",\"repair_ref\":\"" + ID
                + "82\",\"kind\":\"plan\",\"body\":\"x\",\"made_at\":\"2025-10-19T20:40:00Z\"}]");
        assertThat(report.refused())
                .containsExactly(new Refused("repair_outputs 1", "What it belongs to is not there."));
        assertThat(report.leftOut()).extracting(LeftOut::what).contains("references in tags that lead nowhere",
                "references in links that lead nowhere", "references in entry_ref that lead nowhere",
                "references in earlier_repairs that lead nowhere",
                "references in boundaries_touched that lead nowhere");
        assertThat(records.db().one("select boundaries_touched from repair", row -> row.text("boundaries_touched")))
                .contains("[{\"boundary_ref\":null,\"outcome\":\"kept\",\"body\":\"As it stood\"}]");
        assertThat(records.db().list("pragma foreign_key_check", row -> row.text("table"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"format":"other","version":1,"entries":[]}
            {"version":1,"entries":[]}
            {"format":"mendwell","version":2,"entries":[]}
            {"format":"mendwell","version":1,"entries":[{]}
            {"format":"mendwell","version":1,"entries":[
            """)
    void whatIsNoWholeFileOfThisFormatChangesNothing(String text) throws IOException {
        Path file = folder.resolve("journal.json");
        Files.writeString(file, text);
        assertThat(read(file)).isInstanceOf(ImportResult.Unreadable.class);
        assertThat(records.db().number("select count(*) from import_batch")).isZero();
    }

    @Test
    void aFileThatBreaksOffAfterGoodRecordsBringsNoneOfThem() throws IOException {
        Path file = folder.resolve("journal.json");
        Files.writeString(file,
                "{\"format\":\"mendwell\",\"version\":1,\"entries\":[" + entry("01", "") + "],\"repairs\":[{");
        assertThat(read(file)).isInstanceOf(ImportResult.Unreadable.class);
        assertThat(records.db().number("select count(*) from entry")).isZero();
    }

    @Test
    void picturesAreTakenFromBesideTheFileOnly() throws IOException {
        Path outside = folder.resolve("outside.png");
        Files.write(outside, app.mendwell.testing.Pictures.png(4, 4, 0x333333));
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.png"), outside);
        var photos = new StringBuilder();
        String[] names = {"../outside.png", outside.toString(), "link.png", "", "."};
        for (int i = 0; i < names.length; i++) {
            photos.append(i == 0 ? "" : ",").append("{\"id\":\"").append(ID).append(10 + i).append("\",").append(TIMES)
                    .append(",\"file\":\"").append(names[i])
                    .append("\",\"mime\":\"image/png\",\"width\":4,\"height\":4,")
                    .append("\"size\":9,\"sha256\":\"0\",\"position\":").append(i).append('}');
        }
        Path file = inner.resolve("journal.json");
        Files.writeString(file, "{\"format\":\"mendwell\",\"version\":1,\"entries\":[" + entry("01", "\"photos\":["
                + photos + "]") + "]}");
        ImportReport report = ((ImportResult.Done) read(file)).report();
        assertThat(report.counts().photos()).isZero();
        assertThat(report.leftOut()).containsExactly(new LeftOut("pictures whose file is missing", 5));
    }

    @Test
    void anExportThatIsGivenUpLeavesNothingBehind() throws IOException {
        new FullRecords(AllKinds.kinds().all()).fill(records);
        Path out = folder.resolve("half.json");
        try (ExportRun run = ExportRun.begin(records, out, Days.ALL, "0.1.0")) {
            run.step();
            run.step();
            assertThat(folder.resolve("half.json.part")).exists();
        }
        assertThat(folder.toFile().list()).isEmpty();
        try (ExportRun run = ExportRun.begin(records, out, Days.ALL, "0.1.0")) {
            run.step();
            run.step();
            records.db().run("drop table tagging");
            run.step();
        } catch (StorageException e) {
            assertThat(folder.toFile().list()).isEmpty();
        }
    }

    @Test
    void theFormatIsSeenInTheFileWhateverItsName() throws IOException {
        assertThat(Formats.of(file("\"entries\":[]"))).contains(Format.MENDWELL);
    }
}
