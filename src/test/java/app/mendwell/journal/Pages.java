package app.mendwell.journal;

import app.mendwell.content.Content;
import app.mendwell.storage.Database;
import app.mendwell.storage.Moment;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.testing.Houses;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A journal over a vault in memory, with pages that somebody might have written. */
final class Pages {

    final Database db = Vaults.inMemory();
    final House house;
    final Shelf shelf;

    Pages(Tasks tasks) {
        house = Houses.over(db, tasks, JournalRoom.KINDS.toArray(new app.mendwell.storage.Kind[0]));
        shelf = Shelf.of(house.records(), new Content());
    }

    UUID page(String day, String title, String body, UnaryOperator<Entry.Builder> more) {
        LocalDate date = LocalDate.parse(day);
        Entry entry = more.apply(Entry.on(date).title(title).body(body)
                .writtenAt(Moment.parse(day + "T19:40+01:00"))).build();
        shelf.entries().save(entry);
        return entry.id();
    }

    UUID page(String day, String title, String body) {
        return page(day, title, body, page -> page);
    }

    Tag tag(String name, TagKind kind) {
        return shelf.tags().named(name, kind);
    }

    List<UUID> ids(Tag... tags) {
        return List.of(tags).stream().map(Tag::id).toList();
    }

    /** A check-in, as the room of today keeps it. */
    void checkIn(LocalDate day, int mood) {
        db.run("insert into check_in (id, created_at, updated_at, date, mood) values (?, ?, ?, ?, ?)",
                app.mendwell.storage.Ids.fresh(), Vaults.EVENING, Vaults.EVENING, day, mood);
    }

    /** The pages of the pictures. */
    UUID fill() {
        Tag walking = tag("walking", TagKind.SOOTHER);
        Tag bridge = tag("the bridge", TagKind.PLACE);
        Tag night = tag("silence at night", TagKind.TRIGGER);
        Tag asking = tag("plain asking", TagKind.VALUE);
        page("2026-02-04", "A long lunch", "Bread, tomatoes and nobody in a hurry.",
                entry -> entry.mood(5).tags(ids(tag("the garden", TagKind.PLACE))));
        page("2026-02-11", "What I want to keep", "The hour before breakfast.",
                entry -> entry.mood(4).tags(ids(tag("time alone", TagKind.VALUE))));
        page("2026-02-20", "", "The day nobody shall read", entry -> entry.veiled(true));
        page("2026-03-01", "An hour first",
                "I said it before supper. It was said in a minute, and it held all evening.",
                entry -> entry.mood(3).tags(ids(asking)));
        page("2026-03-03", "After the lights went out",
                "We argued about the door again, which is never about the door. I wanted company and I also wanted "
                        + "ten minutes where nobody needed an answer. Both were true at once.",
                entry -> entry.mood(2).feelings(List.of("lonely", "hurt")).tags(ids(night)));
        page("2026-03-05", "A pot of soup", "Ana came by with leeks.",
                entry -> entry.mood(5).starred(true).tags(ids(tag("soup", TagKind.TOPIC))));
        return page("2026-03-07", "The bridge, both ways",
                """
                        Walked home the long way and noticed, halfway over, that I had stopped rehearsing what to say. The river was loud enough to be company.

                        What helped was **telling him at breakfast** that I needed the evening slow. Not a test, not a hint. He said “slow sounds good” and that was the whole conversation.

                        > I can ask plainly and still be loved at the end of the sentence.

                        Next time the lights go out early, I want to remember this: say the small thing first
                        """,
                entry -> entry.mood(4).feelings(List.of("hopeful", "tender"))
                        .tags(ids(walking, night, asking, bridge)));
    }
}
