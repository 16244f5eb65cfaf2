package app.mendwell.exchange.demo;

import app.mendwell.exchange.demo.Pages.Page;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Ids;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one page on its day, goes on with it on the next, or puts it away later. */
final class PageScenes {

    private final Story story;
    private final Page page;
    private final EntryRepository entries;
    private @Nullable Entry written;

    private PageScenes(Story story, Page page) {
        this.story = story;
        this.page = page;
        this.entries = new EntryRepository(story.records());
    }

    static void plan(Story story) {
        for (Page page : new Pages(story.until()).read()) {
            var scenes = new PageScenes(story, page);
            story.at(page.day(), page.time(), scenes::write);
            if (page.has("again")) {
                story.at(page.day().plusDays(1), page.time(), scenes::goOn);
            }
            if (page.has("bin")) {
                story.at(story.day(Integer.parseInt(page.mark("bin"))), page.time(), scenes::putAway);
            }
        }
    }

    private void write() {
        Entry entry = entry();
        written = entry;
        entries.save(entry, true);
        if (page.has("photo")) {
            new PhotoRepository(story.records()).add(entry.id(), page.mark("photo") + ".png",
                    Painting.of(page.mark("photo")), 0);
        }
        if (page.has("title")) {
            story.named("page " + page.mark("title"), entry.id());
        }
    }

    private Entry entry() {
        return Entry.of(Ids.fresh(), story.wall().today()).writtenAt(story.wall().moment()).zone(story.wall().zone())
                .title(page.mark("title")).body(page.text())
                .mood(page.has("mood") ? Integer.valueOf(page.mark("mood")) : null).feelings(page.list("feel", ","))
                .tags(page.list("tags", ";").stream().map(story::tag).toList()).place(page.mark("place"))
                .template(page.has("template") ? page.mark("template") : null)
                .prompt(page.has("prompt") ? page.mark("prompt") : null).starred(page.has("star"))
                .veiled(page.has("veil")).build();
    }

    private void goOn() {
        Entry entry = Objects.requireNonNull(written);
        entries.save(entry.but().body(entry.body() + "\n\n" + page.mark("again")).build(), true);
    }

    private void putAway() {
        entries.bin(Objects.requireNonNull(written).id());
    }
}
