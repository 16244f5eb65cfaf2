package app.mendwell.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Database;
import app.mendwell.storage.Field;
import app.mendwell.storage.Kind;
import app.mendwell.testing.Vaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kinds that are declared, the tables that exist, and the page that says what an export holds are one. */
class AllKindsTest {

    private record Line(boolean child, String array, List<String> fields) {}

    private final Database db = Vaults.inMemory();

    private static Map<String, Line> written() throws IOException {
        try (InputStream in = AllKindsTest.class.getResourceAsStream("/golden/exchange/fields.txt")) {
            var lines = new LinkedHashMap<String, Line>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ")).forEach(parts -> lines.put(parts[0].replace(" child", ""),
                            new Line(parts[0].endsWith(" child"), parts[1], List.of(parts[2].split(", ")))));
            return lines;
        }
    }

    @Test
    void eachKindHasTheFieldsThatAreWrittenDownInThatOrder() throws IOException {
        Map<String, Line> written = written();
        for (Kind kind : AllKinds.kinds().all()) {
            var declared = new Line(kind.isChild(), kind.array(), kind.fields().stream().map(Field::name).toList());
            assertThat(declared).as(kind.name()).isEqualTo(written.get(kind.name()));
        }
    }

    @Test
    void theKindsStandInTheOrderThatIsWrittenDown() throws IOException {
        List<String> names = AllKinds.kinds().all().stream().map(Kind::name).toList();
        assertThat(names).isEqualTo(written().keySet().stream().filter(names::contains).toList());
    }

    @Test
    void eachKindsColumnsAreItsFields() {
        for (Kind kind : AllKinds.kinds().all()) {
            List<String> columns = db.list("select name from pragma_table_info(?)", row -> row.text("name"),
                    kind.name());
            assertThat(columns).as(kind.name()).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(kind.commonColumns().stream(), kind.columns().stream().map(Field::name)).toList());
        }
    }
}
