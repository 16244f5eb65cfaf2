package app.mendwell.exchange.mendwell;

import app.mendwell.exchange.batch.Tally;
import app.mendwell.storage.Field;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Kind;
import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** Brings in the settings of the person: those that were not chosen here. Blocks. */
final class SettingsBringing {

    private final PreferenceRepository repository;
    private final Tally tally;

    SettingsBringing(Records records, Tally tally) {
        this.repository = new PreferenceRepository(records.db());
        this.tally = tally;
    }

    void bring(JsonNode settings, boolean write) {
        Kind kind = Preferences.KIND;
        settings.fieldNames().forEachRemaining(name -> {
            if (kind.fields().stream().noneMatch(field -> field.name().equals(name))) {
                tally.leaveOut(kind.array() + "." + name);
            }
        });
        Fields chosen = repository.read().chosen();
        Fields fields = chosen;
        for (Field field : kind.fields()) {
            fields = with(fields, field, settings);
        }
        if (write && !fields.equals(chosen)) {
            repository.save(new Preferences(fields));
        }
    }

    private Fields with(Fields fields, Field field, JsonNode settings) {
        var only = JsonNodeFactory.instance.objectNode();
        only.set(field.name(), settings.path(field.name()).isMissingNode() ? null : settings.path(field.name()));
        Fields incoming;
        try {
            incoming = FieldsJson.read(Preferences.KIND, only);
        } catch (IllegalArgumentException e) {
            tally.refuse(Preferences.KIND.array(), Words.of("exchange.why.misfit", field.name()));
            return fields;
        }
        if (!incoming.has(field.name())) {
            return fields;
        }
        if (fields.has(field.name())) {
            if (!fields.only(List.of(field.name())).equals(incoming)) {
                tally.leaveOut(Words.of("exchange.left.setting", field.name()));
            }
            return fields;
        }
        return fields.withAll(incoming);
    }
}
