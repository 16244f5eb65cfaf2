package app.mendwell.trends.figures;

import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tends to go with mood, as the stored looks say it (trends.md section 4). It computes nothing. */
public final class Links implements Figure {

    private static final int MANY_DAYS = 200;

    /** How a card stands. */
    public enum State {
        SHOWN, NONE, GONE, REGULAR
    }

    /**
     * What is said of one tag, or of sleep.
     *
     * @param member the id of the tag, or {@link Look#SLEEP}
     * @param text its sentence
     * @param quiet what stands below in smaller words, may be empty
     */
    public record Card(String member, String name, State state, String text, String quiet) {

        @Override
        public String toString() {
            return "card " + member + " " + state;
        }
    }

    /**
     * What the person picked.
     *
     * @param tags ids that take part
     * @param hidden members whose patterns are not shown
     */
    public record Picked(Set<String> tags, Set<String> hidden) {

        public Picked {
            tags = Set.copyOf(tags);
            hidden = Set.copyOf(hidden);
        }

        boolean takesPart(String member) {
            return member.equals(Look.SLEEP) || tags.contains(member);
        }
    }

    private final Range range;
    private final int paired;
    private final List<Look> looks;
    private final Picked picked;
    private final Names names;
    private final List<Card> cards = new ArrayList<>();

    /**
     * What can be said.
     *
     * @param paired days that have both now
     * @param looks the newest three, the newest first
     */
    public Links(Range range, int paired, List<Look> looks, Picked picked, Names names) {
        this.range = range;
        this.paired = paired;
        this.looks = List.copyOf(looks);
        this.picked = picked;
        this.names = names;
        if (looks.size() > 1) {
            looks.getFirst().results().stream().filter(each -> picked.takesPart(each.member())).forEach(this::add);
        }
        cards.sort(Comparator.comparing(Card::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Card::member));
    }

    private void add(Look.Result result) {
        boolean shown = isShown(result.member(), 0);
        boolean hidden = picked.hidden().contains(result.member());
        if (shown && hidden) {
            return;
        }
        State state = shown ? State.SHOWN
                : isShown(result.member(), 1) && !hidden ? State.GONE
                        : result.slope() == null ? State.REGULAR : State.NONE;
        cards.add(LinkWords.card(result, state, name(result.member()), looks.getFirst().days() < MANY_DAYS));
    }

    /** Whether the look that is {@code back} looks ago and the one before it say the same of a member. */
    private boolean isShown(String member, int back) {
        if (looks.size() < back + 2) {
            return false;
        }
        Look.Result now = looks.get(back).of(member).orElse(null);
        Look.Result before = looks.get(back + 1).of(member).orElse(null);
        return now != null && before != null && now.agrees(before);
    }

    private String name(String member) {
        return member.equals(Look.SLEEP) ? Words.of("trends.links.sleep") : names.tag(member);
    }

    /** In alphabetical order. */
    public List<Card> cards() {
        return List.copyOf(cards);
    }

    /** How many were looked at and how much of what is shown may be chance; empty without a card. */
    public String footer() {
        return cards.isEmpty() ? "" : Words.of("trends.links.footer", looks.getFirst().looked());
    }

    /** Which picked tags are not part of the newest look, and when they may be; empty where all are. */
    public String waiting() {
        if (looks.isEmpty()) {
            return "";
        }
        List<String> waiting = picked.tags().stream().filter(tag -> looks.getFirst().of(tag).isEmpty()).map(names::tag)
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        return waiting.isEmpty() ? ""
                : Words.of("trends.links.waiting", String.join(", ", waiting), Look.next(looks.getFirst().days()));
    }

    @Override
    public String id() {
        return "links";
    }

    @Override
    public String title() {
        return Words.of("trends.links.title");
    }

    @Override
    public Range range() {
        return looks.isEmpty() ? range : new Range(looks.getFirst().first(), looks.getFirst().last());
    }

    @Override
    public int count() {
        return looks.isEmpty() ? paired : looks.getFirst().days();
    }

    @Override
    public String note() {
        return looks.size() > 1 ? Words.of("trends.links.looked", looks.getFirst().days()) : "";
    }

    @Override
    public boolean enough() {
        return looks.size() > 1;
    }

    /** Where things stand as a whole; empty where the cards speak. */
    @Override
    public String sentence() {
        if (looks.size() > 1) {
            return "";
        }
        if (looks.size() == 1) {
            return Words.of("trends.links.first", Look.next(looks.getFirst().days()));
        }
        return paired < LookMaker.DAYS_NEEDED ? Words.of("trends.both.few", paired) : Words.of("trends.links.nobody");
    }

    /** Only what is shown has numbers: what a single look found stays unsaid (care.md C33). */
    @Override
    public Table table() {
        List<Table.Column> columns = List.of(column("tag"), column("days_with"), column("days_without"),
                new Table.Column(
                        "difference", Words.of("trends.links.difference")),
                column("from"), column("to"));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Card card : cards) {
            looks.getFirst().of(card.member()).ifPresent(result -> rows.add(row(card, result)));
        }
        return new Table(columns, rows);
    }

    private static List<@Nullable Object> row(Card card, Look.Result result) {
        Double slope = result.slope();
        Double half = result.half();
        if (card.state() != State.SHOWN || slope == null || half == null) {
            return Table.row(card.name(), result.with(), result.without(), null, null, null);
        }
        return Table.row(card.name(), result.with(), result.without(), slope, slope - half, slope + half);
    }

    private static Table.Column column(String key) {
        return new Table.Column(key, Words.of("trends.column." + key));
    }

    @Override
    public String toString() {
        return "links, " + cards.size() + " cards";
    }
}
