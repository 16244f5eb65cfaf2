package app.mendwell.journal.tags;

import app.mendwell.storage.Page;
import app.mendwell.storage.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page of tags asks of the journal. */
public interface TaggedPages {

    /** Pages with this tag after {@code last}, or the newest ones for null; veiled ones are left out. Blocks. */
    Page<TaggedPage> after(UUID tag, @Nullable TaggedPage last);

    /** Opens a page. */
    void open(UUID page);

    /** Begins a page that carries this tag. */
    void write(Tag tag);
}
