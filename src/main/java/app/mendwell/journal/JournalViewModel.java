package app.mendwell.journal;

import app.mendwell.content.Content;
import app.mendwell.content.JournalTemplate;
import app.mendwell.journal.tags.TaggedPage;
import app.mendwell.journal.tags.TaggedPages;
import app.mendwell.journal.tags.TagsViewModel;
import app.mendwell.storage.Page;
import app.mendwell.storage.Tag;
import app.mendwell.ui.Dates;
import app.mendwell.ui.House;
import app.mendwell.ui.PagedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The room of the journal: its list, the open page, and the ways between list, month, year, search and tags. */
public final class JournalViewModel {

    /** What stands in the room. */
    public enum Mode {
        LIST, MONTH, YEAR, SEARCH, TAGS
    }

    private static final Comparator<EntryRow> NEWEST_FIRST = Comparator.comparing(EntryRow::date)
            .thenComparing(row -> row.writtenAt() == null ? "" : row.writtenAt().toString())
            .thenComparing(row -> row.id().toString()).reversed();

    private final House house;
    private final Shelf shelf;
    private final PagedList<EntryRow> list;
    private final EntryViewModel entry;
    private final SearchViewModel search;
    private final CalendarViewModel calendar;
    private final TagsViewModel tags;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.LIST);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    JournalViewModel(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
        this.list = new PagedList<>(house.tasks(), shelf.entries()::page);
        this.entry = new EntryViewModel(house, shelf);
        this.search = new SearchViewModel(house, shelf, this::open);
        this.calendar = new CalendarViewModel(house, shelf);
        this.tags = new TagsViewModel(house, shelf.content(), shelf.tags(), new Tagged());
        entry.tells(this::put, this::take);
    }

    /** Reads the list again. */
    public void refresh() {
        list.refresh(() -> empty.set(list.rows().isEmpty()));
    }

    /** Reads everything again that a step taken back may have changed. */
    public void turned() {
        refresh();
        entry.refresh();
        switch (mode.get()) {
            case SEARCH -> search.refresh();
            case MONTH, YEAR -> calendar.refresh();
            case LIST, TAGS -> {
                // What they show was read above, or they read it themselves.
            }
        }
    }

    /** Puts a row where it belongs, in place of the one of the same page. */
    private void put(EntryRow row) {
        List<EntryRow> rows = list.rows();
        int was = indexOf(row.id());
        if (was >= 0 && NEWEST_FIRST.compare(rows.get(was), row) == 0) {
            rows.set(was, row);
        } else {
            if (was >= 0) {
                rows.remove(was);
            }
            int place = 0;
            while (place < rows.size() && NEWEST_FIRST.compare(rows.get(place), row) < 0) {
                place++;
            }
            rows.add(place, row);
        }
        empty.set(false);
    }

    private void take(UUID id) {
        int was = indexOf(id);
        if (was >= 0) {
            list.rows().remove(was);
        }
        empty.set(list.rows().isEmpty());
    }

    private int indexOf(UUID id) {
        for (int i = 0; i < list.rows().size(); i++) {
            if (list.rows().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The heading over a row: its month, with the year where it is not the present one. */
    public String month(EntryRow row) {
        return Dates.month(row.date(), house.wall().today());
    }

    public void begin() {
        toPages();
        entry.begin();
    }

    /** Begins an empty page about that day. */
    public void begin(LocalDate day) {
        toPages();
        entry.begin(day);
    }

    public void begin(JournalTemplate template) {
        toPages();
        entry.begin(template);
    }

    /** Begins a page from a template or a prompt; an empty one where there is none of that id. */
    public void beginFrom(String id) {
        Content content = shelf.content();
        toPages();
        content.templates().stream().filter(each -> each.id().equals(id)).findFirst().ifPresentOrElse(entry::begin,
                () -> content.prompts().stream().filter(each -> each.id().equals(id)).findFirst()
                        .ifPresentOrElse(entry::begin, entry::begin));
    }

    public void beginWith(Tag tag) {
        toPages();
        entry.begin(tag);
    }

    public void open(UUID id) {
        toPages();
        entry.open(id);
    }

    /** Opens the newest page of today, or begins one. */
    public void today() {
        toPages();
        house.tasks().run(() -> shelf.entries().rowsOn(house.wall().today()), rows -> {
            if (rows.isEmpty()) {
                entry.begin();
            } else {
                entry.open(rows.getFirst().id());
            }
        });
    }

    /** Searches for this, with whatever is typed next. */
    public void search(String words) {
        mode.set(Mode.SEARCH);
        search.search(words);
    }

    /** Back to the pages, from the search or the tags. */
    public void toList() {
        mode.set(Mode.LIST);
        turned();
    }

    /** Opens the page of a tag. */
    public void openTag(UUID tag) {
        mode.set(Mode.TAGS);
        tags.open(tag);
    }

    public void toTags() {
        mode.set(Mode.TAGS);
    }

    /** The journal, as the page of tags asks for it. */
    private final class Tagged implements TaggedPages {

        @Override
        public Page<TaggedPage> after(UUID tag, @Nullable TaggedPage last) {
            EntryRow place = last == null ? null : new EntryRow(last.id(), last.date(), last.writtenAt(), "", "", null,
                    List.of(), false, false, false);
            Page<EntryRow> page = shelf.entries().tagged(tag, place);
            return new Page<>(page.rows().stream().map(row -> new TaggedPage(row.id(), row.date(), row.writtenAt(),
                    row.title(), row.mood())).toList(), page.more());
        }

        @Override
        public void open(UUID page) {
            JournalViewModel.this.open(page);
        }

        @Override
        public void write(Tag tag) {
            beginWith(tag);
        }
    }

    private void toPages() {
        boolean tagsWereChanged = mode.get() == Mode.TAGS;
        if (mode.get() != Mode.MONTH) {
            mode.set(Mode.LIST);
        }
        if (tagsWereChanged) {
            refresh();
        }
    }

    public List<JournalTemplate> templates() {
        return shelf.content().templates();
    }

    public ObservableList<EntryRow> rows() {
        return list.rows();
    }

    /** The row at {@code index} came on screen. */
    public void near(int index) {
        list.near(index);
    }

    public EntryViewModel entry() {
        return entry;
    }

    public ObjectProperty<Mode> mode() {
        return mode;
    }

    public CalendarViewModel calendar() {
        return calendar;
    }

    public TagsViewModel tags() {
        return tags;
    }

    public SearchViewModel search() {
        return search;
    }

    /** Whether no page is in the journal. */
    public ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }
}
