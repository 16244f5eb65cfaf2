package app.mendwell.journal;

import app.mendwell.content.Content;
import app.mendwell.journal.JournalViewModel.Mode;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.journal.search.SavedSearchRepository;
import app.mendwell.journal.tags.TagsView;
import app.mendwell.storage.Kind;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The room of the journal, as the window uses it: its page, and the ways that lead into it from elsewhere. Each of them
 * may be taken before the page is on screen; going to the room is the caller's.
 */
public final class JournalRoom {

    /** The kinds of record that this room keeps. */
    public static final List<Kind> KINDS = List.of(EntryRepository.KIND, EntryRepository.VERSION,
            PhotoRepository.KIND, TemplateRepository.KIND, SavedSearchRepository.KIND);

    private final JournalViewModel model;
    private final EntryView entry;
    private final JournalView view;

    public JournalRoom(House house, Content content) {
        Shelf shelf = Shelf.of(house.records(), content);
        model = new JournalViewModel(house, shelf);
        var versions = new EntryVersions(house, shelf, model.entry());
        var tags = new TagSource(house.tasks(), shelf.tags());
        entry = new EntryView(house, model.entry(), versions, tags, tag -> model.openTag(tag.id()));
        var search = new SearchView(model.search(), model::toList);
        view = new JournalView(house, model, entry, Map.of(Mode.SEARCH, search, Mode.YEAR,
                new YearView(model, entry::write), Mode.TAGS, new TagsView(house, model.tags(), tags, model::toList)));
    }

    public View view() {
        return view;
    }

    /** Opens a page; one that is gone or binned opens nothing. */
    public void open(UUID id) {
        model.open(id);
    }

    /** Begins an empty page for today, ready to be written. */
    public void begin() {
        model.begin();
        view.root();
        entry.write();
    }

    /** Begins a page from the template or the question of this id; an empty one where there is none. */
    public void beginFrom(String id) {
        model.beginFrom(id);
        view.root();
        entry.write();
    }

    /** Opens the page of a tag; one that is gone or binned opens none. */
    public void openTag(UUID tag) {
        model.openTag(tag);
    }

    /** Searches every room for this, with whatever is typed next. */
    public void search(String words) {
        model.search(words);
    }

    /** Shows the month of a day, with the pages of that day. */
    public void openDay(LocalDate day) {
        show(Mode.MONTH, day);
    }

    /** Shows the calendar with this day chosen; for pictures of it. */
    void show(Mode mode, LocalDate day) {
        model.calendar().day().set(day);
        model.mode().set(mode);
    }

    EntryViewModel entry() {
        return model.entry();
    }
}
