package app.mendwell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go. */
class SizeTest {

    private static final int LONGEST = 350;
    /** Each reads as one thing: a page with its deeds, a shelf with its deeds, the layout of one list. */
    private static final Set<String> LONG = Set.of("EntryViewModel.java", "ShelfViewModel.java", "RowSkin.java");
    private static final int MOST_FILES = 200;
    private static final int TYPICAL = 80;

    private static List<Long> sizes() {
        return Tree.sources().stream().map(file -> Tree.read(file).lines().count()).sorted().toList();
    }

    @Test
    void noFileIsTooLong() {
        assertThat(Tree.sources().stream().filter(file -> Tree.read(file).lines().count() > LONGEST)
                .map(file -> file.getFileName().toString()).filter(name -> !LONG.contains(name))
                .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        List<Long> sizes = sizes();
        assertThat(sizes.get(sizes.size() * 95 / 100)).isLessThanOrEqualTo(MOST_FILES + 50L);
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(TYPICAL);
    }
}
