package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repairs in a real vault, with only as much of the state table as the wizard's own tests need. */
final class PlainStore implements RepairStore {

    /** What was asked, in order, as {@code save draft}. */
    final List<String> asked = new ArrayList<>();
    List<Earlier> known = List.of();
    private final Records records;

    PlainStore(Records records) {
        this.records = records;
    }

    @Override
    public Optional<Stored> resume(UUID repair) {
        Optional<Stored> found = records.find(RepairKinds.REPAIR, repair);
        found.ifPresent(stored -> put("resume", repair, stored.fields(), "draft"));
        return found.isEmpty() ? found : records.find(RepairKinds.REPAIR, repair);
    }

    @Override
    public void save(UUID repair, Fields fields) {
        put("save", repair, fields, "draft");
    }

    @Override
    public void pause(UUID repair, Fields fields) {
        put("pause", repair, fields, "paused");
    }

    @Override
    public void finish(UUID repair, Fields fields, boolean shared) {
        put("finish", repair, fields, shared ? "shared" : "finished");
    }

    @Override
    public void keepOutput(UUID repair, Fields fields, Output output) {
        put("output " + output, repair, fields, "draft");
    }

    @Override
    public void keepPrivateNote(UUID repair, Fields fields) {
        put("note", repair, fields, "finished");
    }

    @Override
    public List<Earlier> earlier(UUID except, List<UUID> triggers, List<UUID> hidden) {
        return triggers.isEmpty() ? List.of()
                : known.stream().filter(each -> !hidden.contains(each.id())).limit(3).toList();
    }

    private void put(String what, UUID repair, Fields fields, String state) {
        asked.add(what);
        records.save(RepairKinds.REPAIR, repair, fields.with("state", state));
    }
}
