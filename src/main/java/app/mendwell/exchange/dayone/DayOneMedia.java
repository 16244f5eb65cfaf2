package app.mendwell.exchange.dayone;

import app.mendwell.exchange.batch.IncomingEntry.IncomingPhoto;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every picture that any entry lists, by its id: a text may name one that another entry lists. */
final class DayOneMedia {

    private static final Pattern MD5 = Pattern.compile("[0-9A-Za-z]{1,64}");
    private static final Pattern TYPE = Pattern.compile("[0-9A-Za-z]{1,8}");

    private final DayOneSource source;
    private final Map<String, IncomingPhoto> byId = new HashMap<>();

    DayOneMedia(DayOneSource source) {
        this.source = source;
    }

    void know(String journal, JsonNode entry) {
        entry.path("photos").forEach(photo -> byId.putIfAbsent(photo.path("identifier").asText(),
                read(journal, photo)));
    }

    Optional<IncomingPhoto> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private IncomingPhoto read(String journal, JsonNode photo) {
        String md5 = photo.path("md5").asText();
        String type = photo.path("type").asText();
        String name = photo.path("filename").asText();
        boolean named = MD5.matcher(md5).matches();
        String ending = TYPE.matcher(type).matches() ? type : "";
        String shown = name.isBlank() ? md5 + (ending.isEmpty() ? "" : "." + ending) : name;
        return new IncomingPhoto(shown,
                () -> named ? source.picture(journal, md5, ending) : new byte[0]);
    }
}
