package app.mendwell.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.Vaults;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void eachStepLeadsToTheNextVersion() {
        Database db = Vaults.empty();
        for (int version = 1; version <= Migrations.NEWEST; version++) {
            Migrations.applyUpTo(db, version);
            assertThat(Migrations.version(db)).isEqualTo(version);
        }
    }

    @Test
    void aCopyIsAskedForOnceBeforeTheFirstStepAndNeverWhenNothingIsToDo() {
        Database db = Vaults.empty();
        var copies = new AtomicInteger();
        Migrations.applyUpTo(db, 1);
        Migrations.apply(db, copies::incrementAndGet);
        Migrations.apply(db, copies::incrementAndGet);
        assertThat(copies.get()).isEqualTo(Migrations.NEWEST > 1 ? 1 : 0);
    }

    @Test
    void everyTableStandsAfterTheLastStep() {
        assertThat(Vaults.inMemory().number("select count(*) from sqlite_master where type = 'table' and name in "
                + "('tag', 'tagging', 'link', 'form_draft', 'setting', 'own_word', 'import_batch')")).isEqualTo(7);
    }
}
