package app.mendwell.exchange.dayone;

import app.mendwell.exchange.batch.IncomingEntry;
import app.mendwell.exchange.batch.IncomingEntry.IncomingPhoto;
import app.mendwell.exchange.batch.IncomingEntry.Place;
import app.mendwell.exchange.batch.Tally;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of a Day One journal, read into the common form; what has no place here is counted. */
final class DayOneEntry {

    private static final Set<String> READ = Set.of("uuid", "creationDate", "modifiedDate", "timeZone", "isAllDay",
            "text", "richText", "tags", "starred", "location", "photos", "duration");
    /** Lists of media that are no pictures, and what they are called. */
    private static final Map<String, String> OTHER_MEDIA = Map.of("videos", "exchange.left.videos", "audios",
            "exchange.left.sounds", "pdfAttachments", "exchange.left.pdfs");

    private final JsonNode entry;
    private final DayOneMedia media;
    private final Tally tally;

    DayOneEntry(JsonNode entry, DayOneMedia media, Tally tally) {
        this.entry = entry;
        this.media = media;
        this.tally = tally;
    }

    IncomingEntry read(String journal, String where, DayOneTime time) {
        DayOneText text = DayOneText.of(entry.path("text").asText());
        leftOut(text);
        return new IncomingEntry(where, key(journal, time, text), time.date(), time.writtenAt(), time.zone(),
                text.title(), text.body(), null, tags(), entry.path("starred").asBoolean(), place(), photos(text),
                text.entries());
    }

    /** The entry's own id, or what it says and when where it has none. */
    private String key(String journal, DayOneTime time, DayOneText text) {
        String uuid = entry.path("uuid").asText();
        return uuid.isBlank()
                ? SourceKeys.hash(journal, time.date(), time.writtenAt(), text.title(), text.body())
                : uuid;
    }

    private List<String> tags() {
        return entry.path("tags").valueStream().filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }

    private Place place() {
        JsonNode location = entry.path("location");
        String name = Stream.of("placeName", "localityName", "administrativeArea", "country")
                .map(part -> location.path(part).asText().strip()).filter(part -> !part.isEmpty()).findFirst()
                .orElse("");
        Double latitude = degrees(location.path("latitude"), 90);
        Double longitude = degrees(location.path("longitude"), 180);
        boolean nowhere = latitude == null || longitude == null || (latitude == 0 && longitude == 0);
        return nowhere ? new Place(name, null, null) : new Place(name, latitude, longitude);
    }

    private static @Nullable Double degrees(JsonNode node, int most) {
        return node.isNumber() && Math.abs(node.asDouble()) <= most ? node.asDouble() : null;
    }

    /** Those that the text names, in its order, then the others that the entry lists. */
    private List<IncomingPhoto> photos(DayOneText text) {
        var ids = new LinkedHashSet<String>();
        for (String id : text.pictures()) {
            if (media.of(id).isPresent()) {
                ids.add(id);
            } else {
                tally.leaveOut(Words.of("exchange.left.media_link"));
            }
        }
        var listed = new ArrayList<JsonNode>();
        entry.path("photos").forEach(listed::add);
        listed.sort(Comparator.comparingInt(photo -> photo.path("orderInEntry").asInt()));
        listed.forEach(photo -> ids.add(photo.path("identifier").asText()));
        return ids.stream().flatMap(id -> media.of(id).stream()).toList();
    }

    private void leftOut(DayOneText text) {
        OTHER_MEDIA.forEach((list, word) -> tally.leaveOut(Words.of(word), entry.path(list).size()));
        int listed = OTHER_MEDIA.keySet().stream().mapToInt(list -> entry.path(list).size()).sum();
        tally.leaveOut(Words.of("exchange.left.media_link"), Math.max(0, text.otherMedia() - listed));
        var names = new LinkedHashSet<String>();
        entry.properties().stream().filter(field -> holdsSomething(field.getValue())).map(Map.Entry::getKey)
                .filter(name -> !READ.contains(name) && !OTHER_MEDIA.containsKey(name))
                .forEach(name -> names.add(name.startsWith("creation") ? "creationDevice" : name));
        names.forEach(tally::leaveOut);
    }

    private static boolean holdsSomething(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY, OBJECT -> !value.isEmpty();
            case STRING -> !value.asText().isEmpty();
            case BOOLEAN -> value.asBoolean();
            case NULL, MISSING -> false;
            default -> true;
        };
    }
}
