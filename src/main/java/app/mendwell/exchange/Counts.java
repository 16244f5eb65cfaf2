package app.mendwell.exchange;

import app.mendwell.journal.EntryRepository;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.today.CheckInRepository;

/**
 * How much a journal holds, without what lies in the bin. Repairs, boundaries and the like are counted together with
 * everything else and never by themselves (care.md C02).
 *
 * @param records of all kinds together
 */
public record Counts(long entries, long checkIns, long photos, long records) {

    public static Counts of(Records records) {
        long all = 0;
        for (Kind kind : records.kinds().all()) {
            all += count(records, kind);
        }
        return new Counts(count(records, EntryRepository.KIND), count(records, CheckInRepository.KIND),
                count(records, PhotoRepository.KIND), all);
    }

    private static long count(Records records, Kind kind) {
        String above = kind.parentKind();
        String there = above == null
                ? "deleted_at is null"
                : kind.parent() + " in (select id from " + above + " where deleted_at is null)";
        return records.db().number("select count(*) from " + kind.name() + " where " + there);
    }
}
