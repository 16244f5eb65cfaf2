package app.mendwell.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Preferences at rest: one row a name, its value as JSON. Blocks. */
public final class PreferenceRepository {

    private final Database db;

    public PreferenceRepository(Database db) {
        this.db = db;
    }

    public Preferences read() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        db.list("select name, value from setting",
                row -> object.set(row.text("name"), Json.read(row.text("value"))));
        return new Preferences(FieldsJson.read(Preferences.KIND, object));
    }

    public void save(Preferences preferences) {
        ObjectNode object = FieldsJson.write(Preferences.KIND, preferences.chosen());
        db.inTransaction(() -> {
            db.run("delete from setting");
            object.properties().forEach(entry -> save(entry.getKey(), entry.getValue()));
        });
    }

    private void save(String name, JsonNode value) {
        if (!value.isNull()) {
            db.run("insert into setting (name, value) values (?, ?)", name, Json.write(value));
        }
    }
}
