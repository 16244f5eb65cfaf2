package app.mendwell.today;

import app.mendwell.storage.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which question stood on which day: only so that none comes again soon. Blocks. */
public final class PromptDayRepository {

    private final Database db;

    public PromptDayRepository(Database db) {
        this.db = db;
    }

    /** The question of a day, by its id. */
    public Optional<String> on(LocalDate day) {
        return db.one("select prompt from prompt_day where date = ?", row -> row.text("prompt"), day);
    }

    /** Those of the days before {@code day} from {@code first} on, newest first. */
    public List<String> between(LocalDate first, LocalDate day) {
        return db.list("select prompt from prompt_day where date >= ? and date < ? order by date desc",
                row -> row.text("prompt"), first, day);
    }

    public void keep(LocalDate day, String prompt) {
        db.run("insert or replace into prompt_day (date, prompt) values (?, ?)", day, prompt);
    }
}
