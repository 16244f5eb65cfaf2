package app.mendwell.calm;

import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;

/** Notes of quiet whiles, at rest. Blocks. */
public final class CalmSessionRepository {

    public static final Kind KIND = Kind.of("calm_session", "calm_sessions").day("date").moment("at").text("zone")
            .text("kind", "exercise").integer("seconds", "heat_before", "heat_after").text("note")
            .ref("repair_ref", "repair").indexed("note").titled("coalesce(note, '')").dated("date").build();

    private final Records records;

    public CalmSessionRepository(Records records) {
        this.records = records;
    }

    public void save(CalmSession session) {
        records.save(KIND, session.id(), session.fields());
    }
}
