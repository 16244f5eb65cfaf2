package app.mendwell.boundaries.lines;

import app.mendwell.storage.Database;
import app.mendwell.storage.Page;
import app.mendwell.storage.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the list shows, page by page. */
final class BoundaryRows {

    private static final int SIZE = 100;

    /** By state, within it one's own first, then the partner's, then the shared ones. */
    private static final String PLACE = """
            (case state when 'draft' then 0 when 'active' then 3 when 'paused' then 6 else 9 end
            + case coalesce(holder, 'mine') when 'mine' then 0 when 'partners' then 1 else 2 end)
            """;

    private static final String SELECT = """
            select id, coalesce(title, '') as title, substr(coalesce(warm_wording, ''), 1, 200) as wording,
            coalesce(form, 'limit') as form, coalesce(holder, 'mine') as holder, state, review_on,
            %1$s as place from boundary
            where deleted_at is null and (?1 is null or coalesce(form, 'limit') = ?1) and (?2 is null or kind = ?2)
            and (?3 is null or coalesce(holder, 'mine') = ?3) and (?4 is null or state = ?4)
            and (?5 is null or %1$s > ?5 or (%1$s = ?5 and id < ?6))
            """.formatted(PLACE);

    private static final String FOUND = """
            and id in (select record_id from search_text join search on search.rowid = search_text.number
            where kind = 'boundary' and search match ?8)
            """;

    private static final String ORDER = "order by place, id desc limit ?7";

    private BoundaryRows() {}

    static Page<BoundaryRow> page(Database db, ListFilter filter, @Nullable BoundaryRow last) {
        var values = new ArrayList<@Nullable Object>(Arrays.asList(filter.form(), filter.kind(), filter.holder(),
                stored(filter.state()), last == null ? null : last.place(), last == null ? null : last.id(),
                SIZE + 1));
        String match = match(filter.words());
        if (!match.isEmpty()) {
            values.add(match);
        }
        String sql = SELECT + (match.isEmpty() ? "" : FOUND) + ORDER;
        return Page.of(db.list(sql, BoundaryRows::read, values.toArray()), SIZE);
    }

    private static @Nullable String stored(@Nullable BoundaryState state) {
        return state == null ? null : state.stored();
    }

    /** Every word in quotes, so that nothing of it is read as a command of the search. */
    private static String match(String words) {
        List<String> parts = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
        return parts.stream().map(word -> '"' + word.replace("\"", "\"\"") + "\"*").collect(Collectors.joining(" "));
    }

    private static BoundaryRow read(Row row) {
        String line = row.text("wording").strip().lines().findFirst().orElse("");
        return new BoundaryRow(row.uuid("id"), row.text("title"), line, row.text("form"), row.text("holder"),
                BoundaryState.of(row.text("state")), row.dateOrNull("review_on"), row.integer("place"));
    }
}
