package app.mendwell.exchange.mendwell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.exchange.AllKinds;
import app.mendwell.exchange.ExportRun;
import app.mendwell.exchange.Format;
import app.mendwell.exchange.ImportChoice;
import app.mendwell.exchange.ImportResult;
import app.mendwell.exchange.Imports;
import app.mendwell.exchange.batch.ImportBatches;
import app.mendwell.exchange.batch.ImportReport;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links;
import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.testing.Vaults;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendwellRoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Records full = vault();
    private final Records empty = vault();
    private Path file;

    private static Records vault() {
        Records records = new Records(Vaults.inMemory(), AllKinds.kinds(), Vaults.evening());
        records.db().run("pragma foreign_keys = on");
        return records;
    }

    @BeforeEach
    void aFullVaultIsExported() throws IOException {
        new FullRecords(AllKinds.kinds().all()).fill(full);
        new PreferenceRepository(full.db()).save(Preferences.DEFAULT.with("partner_label", "Theo")
                .with("lock_after_min", 9).with("hidden_rooms", List.of("trends")).with("hints_on", false));
        file = export(full, "journal.json");
    }

    private Path export(Records records, String name) throws IOException {
        Path out = folder.resolve(name);
        try (ExportRun run = ExportRun.begin(records, out, Days.ALL, "0.1.0")) {
            while (run.step()) {
                assertThat(out).doesNotExist();
            }
        }
        return out;
    }

    private static ImportReport bring(Records records, Path file) {
        ImportResult result = new Imports(records).read(List.of(file),
                new ImportChoice(Format.MENDWELL, ZoneId.of("Europe/Berlin"), false, false), () -> {});
        return ((ImportResult.Done) result).report();
    }

    private static List<Brought> all(Records records, Kind kind) {
        return records.db().list("select id from " + kind.name() + " order by id", row -> row.uuid("id")).stream()
                .map(id -> Brought.find(records, kind, id).orElseThrow()).toList();
    }

    @Test
    void anEmptyVaultGetsBackEveryRowFieldByField() {
        ImportReport report = bring(empty, file);
        assertThat(report.refused()).isEmpty();
        assertThat(report.leftOut()).isEmpty();
        for (Kind kind : AllKinds.kinds().all()) {
            List<Brought> brought = all(empty, kind).stream()
                    .filter(record -> !kind.equals(ImportBatches.KIND) || !record.stored().id().equals(report.batch()))
                    .toList();
            assertThat(brought).as(kind.name()).hasSize(2).isEqualTo(all(full, kind));
        }
        assertThat(new PreferenceRepository(empty.db()).read())
                .isEqualTo(new PreferenceRepository(full.db()).read());
        UUID entry = FullRecords.id("entry", 1);
        assertThat(new Links(empty.db()).of(entry)).isNotEmpty().isEqualTo(new Links(full.db()).of(entry));
        assertThat(empty.db().list("pragma foreign_key_check", row -> row.text("table"))).isEmpty();
    }

    @Test
    void noFieldOfTheFullRecordsIsEmpty() throws IOException {
        JsonNode document = JSON.readTree(file.toFile());
        for (Kind kind : AllKinds.kinds().all()) {
            for (JsonNode record : document.path(kind.array())) {
                kind.fields().stream().filter(field -> !isOfALaterKind(field.name())).forEach(
                        field -> assertThat(record.path(field.name()).toString()).as(kind.name() + "." + field.name())
                                .isNotIn("", "null", "[]", "{}"));
            }
        }
    }

    private static boolean isOfALaterKind(String field) {
        return List.of("care_refs", "agreement_refs", "event_plan_refs", "practise_with").contains(field);
    }

    @Test
    void whatCameBackIsFoundBySearch() {
        bring(empty, file);
        for (String index : List.of("search_text", "private_text")) {
            String rows = "select title, body from " + index + " order by record_id";
            assertThat(empty.db().list(rows, row -> row.text("title") + row.text("body"))).as(index).isNotEmpty()
                    .isEqualTo(full(rows));
        }
    }

    private List<String> full(String rows) {
        AllKinds.kinds().all().forEach(kind -> all(full, kind).forEach(record -> full.reindex(kind,
                record.stored().id())));
        return full.db().list(rows, row -> row.text("title") + row.text("body"));
    }

    @Test
    void aSecondExportIsTheSameFile() throws IOException {
        ImportReport report = bring(empty, file);
        empty.db().run("delete from import_batch where id = ?", report.batch());
        Files.createDirectory(folder.resolve("again"));
        assertThat(JSON.readTree(export(empty, "again/journal.json").toFile())).isEqualTo(JSON.readTree(file.toFile()));
    }

    @Test
    void aSecondImportAddsNothing() {
        bring(empty, file);
        ImportReport report = bring(empty, file);
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(0, 0, 0, report.counts().alreadyThere()));
        assertThat(report.refused()).isEmpty();
        int standingByThemselves = AllKinds.kinds().all().size() - 1;
        assertThat(report.counts().alreadyThere()).isEqualTo(2 * standingByThemselves);
    }

    @Test
    void aRecordThatWasChangedHereIsLeftAloneAndNamed() {
        bring(empty, file);
        empty.db().run("update entry set body = 'Mine now.' where id = ?", FullRecords.id("entry", 1));
        ImportReport report = bring(empty, file);
        assertThat(report.refused()).extracting(ImportReport.Refused::where).containsExactly("entries 1");
        assertThat(empty.db().one("select body from entry where id = ?", row -> row.text("body"),
                FullRecords.id("entry", 1))).contains("Mine now.");
    }

    @Test
    void aTagOfTheSameNameAndKindIsUsed() throws IOException {
        var here = new app.mendwell.storage.TagRepository(empty).named("NAME “1”\nZoë",
                app.mendwell.storage.TagKind.TRIGGER);
        bring(empty, file);
        assertThat(empty.db().list("select tag_id from tagging where owner = ? and field = 'tags' order by position",
                row -> row.uuid("tag_id"), FullRecords.id("entry", 1)))
                .containsExactly(FullRecords.id("tag", 2), here.id());
        assertThat(empty.db().number("select count(*) from tag")).isEqualTo(2);
    }

    @Test
    void theFileSaysWhatItIsAndNamesTags() throws IOException {
        JsonNode document = JSON.readTree(file.toFile());
        assertThat(document.path("format").asText()).isEqualTo("mendwell");
        assertThat(document.path("version").asInt()).isEqualTo(1);
        assertThat(document.path("app").asText()).isEqualTo("0.1.0");
        assertThat(document.path("exported_at").asText()).isEqualTo("2026-03-08T20:15:00Z");
        JsonNode tag = document.path("entries").path(0).path("tags").path(1);
        assertThat(tag.fieldNames()).toIterable().containsExactly("id", "name", "kind");
        assertThat(tag.path("kind").asText()).isEqualTo("trigger");
        assertThat(document.path("settings").path("partner_label").asText()).isEqualTo("Theo");
        assertThat(document.path("entries").path(1).path("deleted_at").asText()).isEqualTo("2025-11-01T07:00:00Z");
    }

    @Test
    void kindsWithoutRecordsAndFieldsWithoutValuesAreWrittenEmpty() throws IOException {
        Records bare = vault();
        bare.save(app.mendwell.journal.EntryRepository.KIND, FullRecords.id("entry", 1),
                app.mendwell.storage.Fields.EMPTY.with("date", java.time.LocalDate.of(2025, 10, 19))
                        .with("starred", false).with("veiled", false).with("no_look_back", false));
        ObjectNode document = (ObjectNode) JSON.readTree(export(bare, "bare.json").toFile());
        assertThat(document.path("repairs").isArray()).isTrue();
        JsonNode entry = document.path("entries").path(0);
        assertThat(entry.path("title").isNull()).isTrue();
        assertThat(entry.path("feelings").isArray()).isTrue();
        assertThat(entry.path("tags").isArray()).isTrue();
        assertThat(entry.path("photos").isArray()).isTrue();
        assertThat(entry.path("starred").asText()).isEqualTo("false");
        assertThat(Files.exists(folder.resolve("bare.json-photos"))).isFalse();
    }
}
