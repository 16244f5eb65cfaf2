package app.mendwell.journal;

import app.mendwell.content.Content;
import app.mendwell.journal.photos.Pictures;
import app.mendwell.journal.search.SavedSearch;
import app.mendwell.storage.Ids;
import app.mendwell.storage.TagKind;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Screens;
import app.mendwell.testing.TestTasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class JournalScreens {

    private final Pages pages = Fx.get(() -> new Pages(TestTasks.inline()));
    private final JournalRoom room = Fx.get(() -> new JournalRoom(pages.house, new Content()));

    private void picture(String name) {
        Screens.picture(name, room.view());
    }

    @Test
    void thePageToWrite() {
        UUID bridge = Fx.get(pages::fill);
        Fx.run(() -> pages.shelf.photos().add(bridge, "river.png", Pictures.plain("png", 640, 400), 0));
        Fx.run(() -> room.view().enter());
        Fx.run(() -> room.open(bridge));
        picture("journal");
        Fx.run(() -> room.entry().reading().set(true));
        picture("journal-read");
        Fx.run(() -> room.entry().reading().set(false));
        Screens.picture("journal-narrow", room.view().root(), Screens.NARROW);
    }

    @Test
    void twoThousandPages() {
        Fx.run(() -> {
            var words = List.of("soup", "rain", "the garden", "a walk", "work", "silence at night");
            List<app.mendwell.storage.Tag> tags = words.stream().map(word -> pages.tag(word, TagKind.TOPIC)).toList();
            pages.db.inTransaction(() -> {
                for (int i = 0; i < 2000; i++) {
                    int each = i;
                    pages.page(LocalDate.of(2026, 3, 7).minusDays(i / 2).toString(),
                            i % 7 == 0 ? "" : "A day with " + words.get(i % 6),
                            "The kettle, the letter box, and what was said about " + words.get(i % 5) + ".",
                            page -> page.mood(1 + each % 5)
                                    .tags(pages.ids(tags.get(each % 6), tags.get((each + 2) % 6))));
                }
            });
            room.view().root();
            room.view().enter();
            room.begin();
        });
        picture("journal-many");
    }

    @Test
    void nothingWrittenYet() {
        picture("journal-empty");
    }

    @Test
    void theSearch() {
        Fx.run(() -> {
            pages.fill();
            pages.shelf.searches().save(new SavedSearch(Ids.fresh(), "Good evenings", "mood:>=4"));
            pages.shelf.searches().save(new SavedSearch(Ids.fresh(), "What helped", "kind:soother"));
            room.view().root();
            room.view().enter();
            room.search("-river after:2026-02 o");
        });
        Fx.settle();
        picture("journal-search");
        Fx.run(() -> room.search("nothing:here lantern"));
        picture("journal-search-none");
    }

    private void year() {
        pages.fill();
        var random = new Random(20260308);
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2026, 3, 8)); day = day.plusDays(1)) {
            if (random.nextInt(6) > 0) {
                pages.checkIn(day, 1 + random.nextInt(5));
            }
        }
        room.view().root();
        room.view().enter();
    }

    @Test
    void theYear() {
        Fx.run(() -> {
            year();
            room.show(JournalViewModel.Mode.YEAR, LocalDate.of(2026, 3, 3));
        });
        picture("journal-year");
        Fx.run(() -> Fx.find(room.view().root(), "#asTable", Button.class).fire());
        picture("journal-year-table");
    }

    @Test
    void theMonth() {
        Fx.run(() -> {
            year();
            room.show(JournalViewModel.Mode.MONTH, LocalDate.of(2026, 3, 3));
        });
        picture("journal-month");
    }

    @Test
    void theTags() {
        UUID night = Fx.get(() -> {
            pages.fill();
            pages.tag("being hurried", TagKind.TRIGGER);
            pages.tag("a hot drink", TagKind.SOOTHER);
            pages.tag("Ana", TagKind.PERSON);
            var trigger = pages.tag("silence at night", TagKind.TRIGGER);
            pages.shelf.tags().save(new app.mendwell.storage.Tag(trigger.id(), trigger.name(), trigger.kind(),
                    "When the light goes off and no word has been said.", "My voice gets quick.",
                    pages.ids(pages.tag("walking", TagKind.SOOTHER)), null, false));
            room.view().root();
            room.view().enter();
            return trigger.id();
        });
        Fx.run(() -> room.show(JournalViewModel.Mode.TAGS, LocalDate.of(2026, 3, 3)));
        picture("journal-tags");
        Fx.run(() -> room.openTag(night));
        picture("journal-tag");
    }

    @Test
    void aVeryLongPage() {
        Fx.run(() -> {
            var text = new StringBuilder("## A long night\n\n");
            for (int i = 1; text.length() < 200_000; i++) {
                text.append("Walked home the long way and noticed, halfway over, that I had stopped rehearsing what "
                        + "to say. The river was loud enough to be company. ").append(i % 4 == 0 ? "\n\n" : "");
            }
            UUID id = pages.page("2026-03-07", "A long night", text.toString());
            room.view().root();
            room.view().enter();
            room.open(id);
        });
        picture("journal-long");
        long began = System.nanoTime();
        Fx.run(() -> room.entry().reading().set(true));
        System.out.printf("reading view of 200,000 characters: %d ms%n", (System.nanoTime() - began) / 1_000_000);
        began = System.nanoTime();
        picture("journal-long-read");
        System.out.printf("first pictures of it: %d ms%n", (System.nanoTime() - began) / 1_000_000);
    }
}
