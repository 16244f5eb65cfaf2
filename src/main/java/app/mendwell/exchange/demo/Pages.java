package app.mendwell.exchange.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of the journal. A page belongs to a day of the year, in the first or the second of the two years, or
 * to a day so many days before the end.
 */
final class Pages {

    private static final int YEARS = 2;
    private static final Pattern HEAD = Pattern.compile("## (-\\d+|\\d\\d-\\d\\d/[12]) (\\d\\d:\\d\\d)(.*)");

    /**
     * A page as it was thought up.
     *
     * @param marks what stands beside its day: mood, feel, tags, title and so on
     */
    record Page(LocalDate day, LocalTime time, Map<String, String> marks, String text) {

        List<String> list(String mark, String sign) {
            String joined = marks.get(mark);
            return joined == null ? List.of() : List.of(joined.split(sign, -1)).stream().map(String::strip).toList();
        }

        String mark(String name) {
            return marks.getOrDefault(name, "");
        }

        boolean has(String name) {
            return marks.containsKey(name);
        }

        @Override
        public String toString() {
            return "page";
        }
    }

    private final LocalDate until;

    /** @param until the day after the last one */
    Pages(LocalDate until) {
        this.until = until;
    }

    List<Page> read() {
        var pages = new ArrayList<Page>();
        var text = new StringBuilder();
        @Nullable
        Matcher head = null;
        for (String line : Written.lines("pages.txt")) {
            Matcher next = HEAD.matcher(line);
            if (next.matches()) {
                add(pages, head, text);
                head = next;
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        add(pages, head, text);
        return pages;
    }

    private void add(List<Page> pages, @Nullable Matcher head, StringBuilder text) {
        if (head == null) {
            return;
        }
        Map<String, String> marks = new HashMap<>();
        for (String part : head.group(3).split("\\|", -1)) {
            String mark = part.strip();
            int sign = mark.indexOf('=');
            marks.put(sign < 0 ? mark : mark.substring(0, sign), sign < 0 ? "" : mark.substring(sign + 1));
        }
        pages.add(new Page(day(head.group(1)), LocalTime.parse(head.group(2)), marks, text.toString().strip()));
    }

    /** {@code -46}, or {@code 10-30/2}: 30 October of the second year. */
    private LocalDate day(String when) {
        if (when.startsWith("-")) {
            return until.plusDays(Integer.parseInt(when));
        }
        int year = Integer.parseInt(when.substring(when.indexOf('/') + 1));
        MonthDay day = MonthDay.parse("--" + when.substring(0, when.indexOf('/')));
        LocalDate thisYear = day.atYear(until.getYear());
        LocalDate newest = thisYear.isBefore(until) ? thisYear : day.atYear(until.getYear() - 1);
        return newest.minusYears(YEARS - (long) year);
    }
}
