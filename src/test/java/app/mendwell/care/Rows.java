package app.mendwell.care;

import app.mendwell.storage.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of a vault as it stands, to be compared with what stands there later. */
final class Rows {

    private Rows() {}

    /** The rows of every table, each under the name of its table; the insides of the search are its own affair. */
    static Map<String, List<String>> of(Database db) {
        var all = new TreeMap<String, List<String>>();
        for (String table : tables(db)) {
            List<String> columns = db.list("select name from pragma_table_info(?)", row -> row.text("name"), table);
            var cells = new ArrayList<String>();
            columns.forEach(column -> cells.add("quote(\"" + column + "\")"));
            all.put(table, db.list("select " + String.join(" || '|' || ", cells) + " as line from " + table
                    + " order by 1", row -> row.text("line")));
        }
        return all;
    }

    /** Tables that hold what the person wrote or chose, and where it is found again. */
    static List<String> tables(Database db) {
        return db.list("""
                select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
                and name not in (select v.name || s.value from sqlite_master v, json_each(
                '["", "_data", "_idx", "_docsize", "_config", "_content"]') s where v.sql like 'create virtual table%')
                order by name
                """, row -> row.text("name"));
    }

    /** The lines that are in the one and not in the other, each with its table. */
    static List<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        var changed = new ArrayList<String>();
        after.forEach((table, lines) -> lines.stream().filter(line -> !before.getOrDefault(table, List.of()).contains(
                line)).forEach(line -> changed.add(table + ": " + line)));
        before.forEach((table, lines) -> lines.stream().filter(line -> !after.getOrDefault(table, List.of()).contains(
                line)).forEach(line -> changed.add("gone from " + table + ": " + line)));
        return changed;
    }
}
