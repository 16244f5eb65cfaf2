package app.mendwell.repair;

import app.mendwell.repair.life.LookBack;
import app.mendwell.repair.life.Output;
import app.mendwell.repair.life.RepairState;
import app.mendwell.repair.output.Names;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A repair as it is read.
 *
 * @param day when it happened
 * @param names of the tags it uses, by id
 * @param words of the feelings and needs it uses, by id
 * @param outputs letters and plans, newest first
 * @param lookBacks by day
 * @param called what letter and plan call the two
 */
record Reading(UUID id, Fields fields, RepairState state, LocalDate day, Map<UUID, Tag> names,
        Map<String, String> words, List<Output> outputs, List<LookBack> lookBacks, Names called) {

    Reading {
        names = Map.copyOf(names);
        words = Map.copyOf(words);
        outputs = List.copyOf(outputs);
        lookBacks = List.copyOf(lookBacks);
    }

    boolean isNote() {
        return fields.text("route").equals("private");
    }

    boolean givesRoom() {
        return fields.text("route").equals("space");
    }

    /** The next look-back that is due, whether its day has come or not. */
    Optional<LookBack> due() {
        return lookBacks.stream().filter(LookBack::isDue).findFirst();
    }

    Optional<Output> newest(String kind) {
        return outputs.stream().filter(output -> output.kind().equals(kind)).findFirst();
    }

    boolean isShared() {
        return fields.has("shared_at");
    }

    List<Tag> tags(String field) {
        return fields.ids(field).stream().flatMap(id -> Optional.ofNullable(names.get(id)).stream()).toList();
    }

    /** Words of a list of ids; those that are no longer known are left out. */
    List<String> wordsOf(List<String> ids) {
        return ids.stream().flatMap(id -> Optional.ofNullable(words.get(id)).stream()).toList();
    }

    @Override
    public String toString() {
        return "reading of repair " + id;
    }
}
