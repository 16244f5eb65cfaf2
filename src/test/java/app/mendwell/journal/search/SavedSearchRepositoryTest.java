package app.mendwell.journal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mendwell.storage.Ids;
import app.mendwell.testing.Vaults;
import org.junit.jupiter.api.Test;

class SavedSearchRepositoryTest {

    private final SavedSearchRepository searches = new SavedSearchRepository(
            Vaults.records(Vaults.inMemory(), SavedSearchRepository.KIND));

    @Test
    void keptSearchesStandByNameUntilTheyAreBinned() {
        var walks = new SavedSearch(Ids.fresh(), "Walks", "tag:walking -rain");
        var evenings = new SavedSearch(Ids.fresh(), "evenings", "mood:>=4");
        searches.save(walks);
        searches.save(evenings);
        assertThat(searches.all()).containsExactly(evenings, walks);
        searches.bin(walks.id());
        assertThat(searches.all()).containsExactly(evenings);
    }

    @Test
    void aNameOrASearchOfTheWrongLengthIsNotTaken() {
        assertThatThrownBy(() -> new SavedSearch(Ids.fresh(), " ", "river"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SavedSearch(Ids.fresh(), "x".repeat(61), "river"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
