package app.mendwell.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkFinderTest {

    private final Notebook book = new Notebook();
    private final LinkFinder finder = new LinkFinder(book.records);
    private final Links links = new Links(book.db);
    private final UUID soup = book.note("A pot of soup", "Ana came by.");
    private final UUID bridge = book.note("The bridge, both ways", "It was loud.");

    private void link() {
        links.add(new Links.End("note", soup), new Links.End("note", bridge));
    }

    @Test
    void aLinkIsSeenFromBothEnds() {
        link();
        assertThat(finder.of(soup)).extracting(LinkFinder.Target::title).containsExactly("The bridge, both ways");
        assertThat(finder.of(bridge)).extracting(LinkFinder.Target::title).containsExactly("A pot of soup");
    }

    @Test
    void aBinnedEndIsNamedAsRemovedAndAnEndedOneIsGone() {
        link();
        book.records.bin(Notebook.NOTE, bridge);
        assertThat(finder.of(soup)).extracting(LinkFinder.Target::binned).containsExactly(true);
        book.records.restore(Notebook.NOTE, bridge);
        assertThat(finder.of(soup)).extracting(LinkFinder.Target::binned).containsExactly(false);
        book.records.drop(Notebook.NOTE, bridge);
        assertThat(finder.of(soup)).isEmpty();
    }

    @Test
    void aVeiledEndShowsNoTitleAndIsNotOffered() {
        link();
        book.records.save(Notebook.NOTE, bridge, Notebook.values("The bridge, both ways", "").put("veiled", true));
        assertThat(finder.of(soup).getFirst().title()).isEmpty();
        assertThat(finder.of(soup).getFirst().secret()).isTrue();
        assertThat(finder.find("bridge", soup)).isEmpty();
    }

    @Test
    void theNewestOfAKindAreOfferedWithoutVeiledAndBinnedOnes() {
        assertThat(finder.latest("note", 9)).extracting(LinkFinder.Target::id).containsExactlyInAnyOrder(soup, bridge);
        assertThat(finder.latest("note", 1)).hasSize(1);
        book.records.save(Notebook.NOTE, bridge, Notebook.values("The bridge, both ways", "").put("veiled", true));
        book.records.bin(Notebook.NOTE, soup);
        assertThat(finder.latest("note", 9)).isEmpty();
        assertThat(finder.latest("agreement", 9)).isEmpty();
        assertThat(finder.named("note", soup)).hasValueSatisfying(target -> assertThat(target.binned()).isTrue());
        assertThat(finder.named("agreement", soup)).isEmpty();
    }

    @Test
    void titlesAreFoundByTheirWordsAndNotByTheirTexts() {
        assertThat(finder.find("both bri", soup)).extracting(LinkFinder.Target::id).containsExactly(bridge);
        assertThat(finder.find("loud", soup)).isEmpty();
        assertThat(finder.find("soup", soup)).isEmpty();
        for (String hostile : new String[]{"\"", "title:", "AND", "*", "(", "-", "body : x", ""}) {
            finder.find(hostile, soup);
        }
    }
}
