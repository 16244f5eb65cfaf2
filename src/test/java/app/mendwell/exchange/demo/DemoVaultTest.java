package app.mendwell.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.exchange.AllKinds;
import app.mendwell.exchange.Integrity;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.testing.Vaults;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoVaultTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    private static Records filled(LocalDate until) {
        var records = new Records(Vaults.inMemory(), AllKinds.kinds(), Vaults.evening());
        DemoVault.fill(records, until);
        return records;
    }

    private static List<String> rows(Records records) {
        return AllKinds.kinds().all().stream().flatMap(kind -> records.list(kind, "order by " + kind.name() + ".id")
                .stream().map(row -> kind + " " + row.id() + " " + row.updatedAt() + " " + row.fields().hashCode()))
                .toList();
    }

    @Test
    void everyKindOfRecordIsThereAndNothingIsWrongWithThem() {
        Records records = filled(SUNDAY);
        for (Kind kind : AllKinds.kinds().all()) {
            assertThat(records.db().number("select count(*) from " + kind.name())).as(kind.name()).isPositive();
        }
        assertThat(new Integrity(records).problems()).isEmpty();
    }

    @Test
    void theSameDayGivesTheSameRecordsUnderTheSameIds() {
        assertThat(rows(filled(SUNDAY))).isEqualTo(rows(filled(SUNDAY)));
    }

    @Test
    void itEndsTheEveningBeforeItIsLookedAt() {
        for (LocalDate until : List.of(SUNDAY, LocalDate.of(2024, 2, 29), LocalDate.of(2027, 12, 31))) {
            Records records = filled(until);
            for (String table : List.of("entry", "check_in")) {
                assertThat(records.db().one("select max(date) as date from " + table, row -> row.date("date")))
                        .as(table).contains(until.minusDays(1));
            }
        }
    }
}
