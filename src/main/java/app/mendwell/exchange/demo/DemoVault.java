package app.mendwell.exchange.demo;

import app.mendwell.storage.Ids;
import app.mendwell.storage.Records;
import java.time.LocalDate;

/**
 * Two years of a life that nobody lived: Mara, who mends books, and Theo, who builds stairs, in a narrow house by a
 * river. Written through the repositories that the rooms use; the same words under the same ids for the same day.
 */
public final class DemoVault {

    public static final String PASSPHRASE = "demo";

    private DemoVault() {}

    /**
     * Fills an empty journal. Blocks.
     *
     * @param until the day after the last one that is written about: the day on which the journal is to be looked at
     */
    public static void fill(Records records, LocalDate until) {
        var story = new Story(records, until);
        Ids.from(story.clock()::id, () -> {
            new SmallScenes(story).plan();
            PageScenes.plan(story);
            new BoundaryScenes(story).plan();
            new RepairScenes(story).plan();
            new TogetherScenes(story).plan();
            new CheckInScenes(story).plan();
            records.db().inTransaction(story::play);
        });
    }
}
