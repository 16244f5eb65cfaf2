package app.mendwell.exchange.demo;

import app.mendwell.storage.Fields;
import app.mendwell.today.CheckIn;
import app.mendwell.today.CheckInRepository;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Check-ins of two years: most evenings, some mornings, two stretches without any. The weather has its seasons, its
 * week, its memory of yesterday, and what happened that day.
 */
final class CheckInScenes {

    private static final int FIRST = -729;
    private static final Set<Integer> HARD_DAYS = Set.of(-655, -512, -394, -331, -244, -196, -148, -126, -46, -6, -3);
    private static final Map<String, List<String>> FEELINGS = Map.of("low",
            List.of("tired", "sad", "lonely", "on-edge", "worried", "irritated", "overwhelmed", "drained", "hurt"),
            "mid", List.of("steady", "restless", "wistful", "unsure", "tired", "calm", "impatient", "absorbed"), "high",
            List.of("content", "hopeful", "grateful", "playful", "connected", "peaceful", "curious", "warm", "tender"));
    private static final List<String> NEEDS = List.of("rest", "quiet", "closeness", "time-alone", "to-be-heard", "ease",
            "company", "clarity", "fun", "help", "own-pace", "reassurance");
    private static final List<String> TAGS = List.of("sleep", "work", "walking", "soup", "the river", "choir",
            "music in the kitchen", "a hot drink", "being hurried", "the garden");

    private final Story story;
    private final Random random;
    private final List<Line> notes;
    private double yesterday;

    private record Line(String weather, String day, String words) {
        @Override
        public String toString() {
            return "line";
        }
    }

    CheckInScenes(Story story) {
        this.story = story;
        this.random = story.random();
        this.notes = Written.lines("notes.txt").stream().filter(line -> !line.startsWith("#")).map(line -> {
            String[] parts = line.split(" \\| ", 2);
            String[] fits = parts[0].split(" ", 2);
            return new Line(fits[0], fits[1], parts[1]);
        }).toList();
    }

    void plan() {
        for (int day = FIRST; day < 0; day++) {
            plan(day);
        }
    }

    private void plan(int day) {
        LocalDate date = story.day(day);
        double hours = slept();
        double weather = weather(day, date, hours);
        boolean away = (day >= -572 && day < -555) || (day >= -266 && day < -257);
        boolean evening = random.nextDouble() < 0.8 && !away;
        boolean morning = random.nextDouble() < 0.14 && !away;
        if (morning) {
            Fields fields = checkIn(date, weather + 0.3 * random.nextGaussian(), hours);
            List<String> tags = tags(fields);
            story.at(date, LocalTime.of(7, random.nextInt(50)), () -> keep(fields, tags));
        }
        Fields fields = checkIn(date, weather, hours);
        List<String> tags = tags(fields);
        if (evening) {
            LocalTime time = LocalTime.of(19, 30).plusMinutes(random.nextInt(200));
            story.at(date, time, () -> keep(fields, tags));
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY && random.nextDouble() < 0.5 && !away) {
            List<String> needs = some(NEEDS, 1 + random.nextInt(3));
            story.at(date, LocalTime.of(18, 10), () -> keep(Fields.EMPTY.with("needs", needs), List.of()));
        }
    }

    private double slept() {
        double hours = 7.1 + 0.9 * random.nextGaussian();
        return Math.clamp(Math.round(hours * 4) / 4.0, 3.5, 10);
    }

    private double weather(int day, LocalDate date, double hours) {
        double season = -0.35 * Math.cos(2 * Math.PI * (date.getDayOfYear() - 15) / 365);
        boolean free = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        double week = free ? 0.25 : date.getDayOfWeek() == DayOfWeek.MONDAY ? -0.2 : 0;
        double happened = HARD_DAYS.contains(day) ? -1.5 : HARD_DAYS.contains(day - 1) ? -0.6 : 0;
        double now = 0.45 * yesterday + season + week + happened + 0.22 * (hours - 7) + 0.62 * random.nextGaussian();
        yesterday = now;
        return 3.3 + now;
    }

    private void keep(Fields given, List<String> tags) {
        new CheckInRepository(story.records()).save(CheckIn.fresh(given.with("date", story.wall().today())
                .with("at", story.wall().moment()).with("zone", story.wall().zone())
                .with("tags", tags.stream().map(story::tag).toList())));
    }

    private List<String> tags(Fields fields) {
        return fields.is("tags_asked") && random.nextDouble() < 0.6 ? some(TAGS, 1) : List.of();
    }

    private Fields checkIn(LocalDate date, double weather, double hours) {
        int mood = Math.clamp(Math.round(weather), 1, 5);
        String kind = mood <= 2 ? "low" : mood == 3 ? "mid" : "high";
        boolean unclear = random.nextDouble() < 0.03;
        Fields fields = unclear ? Fields.EMPTY.with("unclear", true) : Fields.EMPTY.with("mood", mood);
        fields = sometimes(0.6, fields, "energy", Math.clamp(Math.round(weather + 0.7 * random.nextGaussian()), 1,
                5));
        fields = sometimes(0.62, fields, "sleep_hours", hours);
        fields = sometimes(0.45, fields, "sleep_quality",
                Math.clamp(Math.round(hours - 4 + 0.8 * random.nextGaussian()), 1, 5));
        fields = sometimes(0.5, fields, "moved", random.nextDouble() < 0.6);
        fields = sometimes(0.4, fields, "ate_ok", random.nextDouble() < 0.8);
        fields = sometimes(0.35, fields, "space_need", Math.clamp(Math.round(random.nextGaussian()), -2, 2));
        fields = sometimes(0.72, fields, "feelings",
                some(FEELINGS.getOrDefault(kind, List.of()), 1 + random.nextInt(2)));
        fields = sometimes(0.12, fields, "needs", some(NEEDS, 1));
        fields = sometimes(0.4, fields, "tags_asked", true);
        return sometimes(0.24, fields, "note", note(kind, date));
    }

    private Fields sometimes(double chance, Fields fields, String name, Object value) {
        return random.nextDouble() < chance ? fields.with(name, value) : fields;
    }

    private List<String> some(List<String> from, int count) {
        var left = new ArrayList<>(from);
        var chosen = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    private String note(String weather, LocalDate date) {
        String day = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() ? "weekend" : "weekday";
        List<Line> fitting = notes.stream().filter(line -> Set.of(weather, "any").contains(line.weather()))
                .filter(line -> Set.of(day, "any").contains(line.day())).toList();
        return fitting.get(random.nextInt(fitting.size())).words();
    }
}
