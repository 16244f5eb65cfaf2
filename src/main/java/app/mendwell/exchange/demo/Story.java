package app.mendwell.exchange.demo;

import app.mendwell.storage.Records;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.Wall;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What happens in a made-up life, scene by scene, in the order of time whatever the order it was thought up in. */
final class Story {

    static final ZoneId HOME = ZoneId.of("America/New_York");
    static final ZoneId AWAY = ZoneId.of("Europe/Lisbon");
    /** Days before the end on which the person is with family far away. */
    private static final int LEAVES = -398;
    private static final int RETURNS = -387;
    private static final int DAY_STARTS_AT = 4;

    private record Scene(LocalDateTime at, ZoneId zone, Runnable what) {}

    private final StoryClock clock = new StoryClock(HOME);
    private final Records records;
    private final Wall wall;
    private final LocalDate until;
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<String, UUID> known = new HashMap<>();
    private final Random random = new Random(7);

    Story(Records vault, LocalDate until) {
        this.records = new Records(vault.db(), vault.kinds(), clock);
        this.wall = new Wall(clock, () -> DAY_STARTS_AT);
        this.until = until;
    }

    Records records() {
        return records;
    }

    Wall wall() {
        return wall;
    }

    StoryClock clock() {
        return clock;
    }

    Random random() {
        return random;
    }

    LocalDate until() {
        return until;
    }

    /** The day so many days from the end; the end itself is not lived yet. */
    LocalDate day(int fromEnd) {
        return until.plusDays(fromEnd);
    }

    /** Lets something happen on that day, at that time on the wall. */
    void at(LocalDate day, LocalTime time, Runnable what) {
        if (day.isBefore(until)) {
            scenes.add(new Scene(day.atTime(time), zone(day), what));
        }
    }

    private ZoneId zone(LocalDate day) {
        return !day.isBefore(day(LEAVES)) && day.isBefore(day(RETURNS)) ? AWAY : HOME;
    }

    void play() {
        scenes.sort(Comparator.comparing(Scene::at));
        scenes.forEach(scene -> {
            clock.stand(scene.at(), scene.zone());
            scene.what().run();
        });
    }

    /** Keeps an id under a name by which later scenes find it. */
    UUID named(String name, UUID id) {
        known.put(name, id);
        return id;
    }

    /** The id kept under a name. */
    UUID of(String name) {
        UUID id = known.get(name);
        if (id == null) {
            throw new IllegalStateException("no record is called " + name + " yet");
        }
        return id;
    }

    boolean knows(String name) {
        return known.containsKey(name);
    }

    /** The tag of that name, made as a topic where the story begins without it. */
    UUID tag(String name) {
        return knows("tag " + name) ? of("tag " + name)
                : named("tag " + name, new TagRepository(records).named(name, TagKind.TOPIC).id());
    }
}
