package app.mendwell.trends;

import app.mendwell.journal.EntryRepository;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import app.mendwell.storage.Records;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.today.CheckIn;
import app.mendwell.today.CheckInRepository;
import app.mendwell.ui.House;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A made-up diary of one person, the same each time, up to Sunday, 8 March 2026. */
public final class Diary {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 8);

    private static final long SEED = 20260308;
    private static final List<String> HIGH = List.of("content", "hopeful", "tender", "at-ease", "grateful", "playful");
    private static final List<String> LOW = List.of("tired", "lonely", "tense", "sad", "worried", "irritated");

    final Database db = Vaults.inMemory();
    final House house = Houses.over(db, TestTasks.inline(), CheckInRepository.KIND, EntryRepository.KIND,
            ChartViewRepository.KIND);
    final CheckInRepository checkIns = new CheckInRepository(house.records());
    final Map<String, Tag> tags = new LinkedHashMap<>();
    private final Random random = new Random(SEED);

    Diary() {
        var repository = new TagRepository(house.records());
        Map.of("walking", TagKind.SOOTHER, "silence at night", TagKind.TRIGGER, "the sea", TagKind.PLACE, "garden",
                TagKind.TOPIC, "Eli", TagKind.PERSON)
                .forEach((name, kind) -> tags.put(name, repository.named(name, kind)));
    }

    Records records() {
        return house.records();
    }

    /** So many days up to today, most of them with a check-in. */
    static Diary ofDays(int days) {
        var diary = new Diary();
        diary.db.inTransaction(() -> diary.write(TODAY.minusDays(days - 1L), TODAY));
        return diary;
    }

    private void write(LocalDate from, LocalDate to) {
        double swing = 0;
        boolean quiet = false;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            swing = 0.55 * swing + 0.75 * random.nextGaussian();
            quiet = random.nextDouble() < (quiet ? 0.6 : 0.07);
            boolean walked = random.nextDouble() < 0.3;
            double season = 0.5 * Math.sin(2 * Math.PI * (day.toEpochDay() - 40) / 190.0);
            double mood = 3.2 + season + swing + (walked ? 0.35 : 0) - (quiet ? 0.6 : 0)
                    + (day.getDayOfWeek() == DayOfWeek.SATURDAY ? 0.3 : 0);
            boolean skipped = random.nextDouble() < (mood < 2 ? 0.35 : 0.16);
            int times = random.nextDouble() < 0.2 ? 2 : 1;
            for (int i = 0; !skipped && i < times; i++) {
                one(day, i == 0 ? 20 + random.nextInt(2) : 8, mood + 0.4 * random.nextGaussian(), walked, quiet);
            }
        }
    }

    private void one(LocalDate day, int hour, double mood, boolean walked, boolean quiet) {
        int given = Math.clamp(Math.round(mood), 1, 5);
        var with = new ArrayList<UUID>();
        if (walked) {
            with.add(tags.get("walking").id());
        }
        if (quiet) {
            with.add(tags.get("silence at night").id());
        }
        if (random.nextDouble() < 0.15) {
            with.add(tags.get("garden").id());
        }
        List<String> words = given >= 3 ? HIGH : LOW;
        List<String> feelings = List.of(words.get(random.nextInt(words.size())), words.get(random.nextInt(3)));
        Fields fields = at(day, hour).with("mood", given).with("energy", Math.clamp(given + random.nextInt(3) - 1, 1,
                5)).with("feelings", feelings.stream().distinct().toList()).with("tags", with)
                .with("tags_asked", true);
        if (random.nextDouble() < 0.8) {
            fields = fields.with("sleep_hours", Math.round(4 * (7 + 0.35 * (mood - 3) + 0.8 * random.nextGaussian()))
                    / 4.0).with("moved", walked);
        }
        checkIns.save(CheckIn.fresh(fields));
    }

    /** A check-in of a day and hour that holds nothing yet. */
    static Fields at(LocalDate day, int hour) {
        return Fields.EMPTY.with("date", day)
                .with("at", Moment.of(day.atTime(hour, 15).atOffset(ZoneOffset.ofHours(1)))).with("zone",
                        "Europe/Berlin");
    }

    /** Keeps one mood on a day. */
    void mood(LocalDate day, int mood) {
        checkIns.save(CheckIn.fresh(at(day, 20).with("mood", mood)));
    }

    /** Lets these tags take part in the looks. */
    void pick(String... names) {
        for (String name : names) {
            house.preferred().change(now -> now.toggled(LinkChoices.TAGS, tags.get(name).id().toString(), true));
        }
    }

    /** Keeps one mood on each of so many days up to today. */
    static Diary plain(int days) {
        var diary = new Diary();
        for (int i = 0; i < days; i++) {
            diary.mood(TODAY.minusDays(i), 2 + i % 4);
        }
        return diary;
    }
}
