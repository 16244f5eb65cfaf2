package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.TagKind;
import app.mendwell.together.kept.Order;
import app.mendwell.ui.KindMark;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One shelf of the room: its kind, its form, how a record of it is named and said, and what may follow. */
final class Shelf {

    private final Kind kind;
    private final Section section;
    private final List<FormField> form = new ArrayList<>();
    private final Map<String, Keys> keys = new LinkedHashMap<>();
    private final List<HandOver> handOvers = new ArrayList<>();
    private List<String> titled = List.of();
    private List<String> facts = List.of();
    private final Map<String, Predicate<Fields>> unsaid = new HashMap<>();
    private List<String> listed = List.of();
    private List<String> filters = List.of();
    private Function<Fields, List<Reading>> readings = fields -> List.of();
    private List<String> inline = List.of();
    private Order order = Order.NEWEST;
    private Function<Fields, String> group = fields -> "";
    private Predicate<Fields> savable = fields -> true;
    private Function<LocalDate, Fields> fresh = today -> Fields.EMPTY;
    private BiFunction<Fields, LocalDate, Fields> moved = (fields, today) -> fields;
    private Function<Fields, String> remark = fields -> "";
    private Predicate<Fields> open = fields -> true;
    private String guarded = "";
    private @Nullable Starters starters;
    private @Nullable String noted;

    Shelf(Kind kind, Section section) {
        this.kind = kind;
        this.section = section;
    }

    private Shelf add(String name, Input input) {
        form.add(FormField.of(name, input));
        return this;
    }

    /** The last field shares its line with its neighbours, where there is room for so many em. */
    Shelf beside(double em) {
        form.add(form.removeLast().beside(em));
        return this;
    }

    /** The last field is on the form only under this condition. */
    Shelf when(Predicate<Fields> shown) {
        form.add(form.removeLast().when(shown));
        return this;
    }

    Shelf line(String name, int most) {
        return add(name, new Input.Line(most));
    }

    Shelf area(String name, int most, int rows) {
        return add(name, new Input.Area(most, rows, false));
    }

    /** One of a few, side by side, never none. */
    Shelf side(String name, Keys values) {
        keys.put(name, values);
        return add(name, new Input.Choice(values.all(), values.words(), true).always());
    }

    /** One of several as chips, or none. */
    Shelf chips(String name, Keys values) {
        keys.put(name, values);
        return add(name, new Input.Choice(values.all(), values.words(), false));
    }

    /** One of many in a menu, or none. */
    Shelf menu(String name, Keys values) {
        keys.put(name, values);
        return add(name, new Input.Menu(values.all(), values.words(), Words.of("together.menu.none")));
    }

    Shelf several(String name, Keys values) {
        keys.put(name, values);
        return add(name, new Input.Several(values.all(), values.words()));
    }

    Shelf day(String name) {
        return add(name, new Input.Day(null));
    }

    Shelf tick(String name) {
        return add(name, new Input.Tick());
    }

    Shelf count(String name, int least, int most) {
        return add(name, new Input.Count(least, most, Words.of(word(name + ".unit"))));
    }

    Shelf tag(String name, TagKind tag) {
        return add(name, new Input.OneTag(List.of(tag)));
    }

    Shelf tags(String name, TagKind tag) {
        return add(name, new Input.TagList(List.of(tag)));
    }

    Shelf field(String name, Input input) {
        return add(name, input);
    }

    /** Where a record stands: chips, any of which may follow any other. */
    Shelf state(Keys values) {
        keys.put("state", values);
        return this;
    }

    /** The fields that name a record, the first with words. */
    Shelf titled(String... names) {
        titled = List.of(names);
        return this;
    }

    /** What is said as small marks over an open record, and the first two of it under its title in the list. */
    Shelf facts(String... names) {
        facts = List.of(names);
        return this;
    }

    /** What is said under its title in the list, where that is something else. */
    Shelf listed(String... names) {
        listed = List.of(names);
        return this;
    }

    /** A field that is not said under this condition. */
    Shelf unsaid(String name, Predicate<Fields> condition) {
        unsaid.put(name, condition);
        return this;
    }

    /** What can be read beside the form; it copies nothing. */
    Shelf readings(Function<Fields, List<Reading>> newReadings) {
        readings = newReadings;
        return this;
    }

    Shelf filters(String... names) {
        filters = List.of(names);
        return this;
    }

    /** Fields that are written where a record is read. */
    Shelf inline(String... names) {
        inline = List.of(names);
        return this;
    }

    /** The field to which the one filled button of an open record leads: {@code together.<kind>.note}. */
    Shelf noted(String name) {
        noted = name;
        return this;
    }

    Shelf order(Order newOrder, Function<Fields, String> newGroup) {
        order = newOrder;
        group = newGroup;
        return this;
    }

    /** The fields that a record needs before it can be kept. */
    Shelf needs(String... names) {
        List<String> all = List.of(names);
        return needs(fields -> all.stream().allMatch(fields::has));
    }

    Shelf needs(Predicate<Fields> condition) {
        savable = savable.and(condition);
        return this;
    }

    Shelf fresh(Function<LocalDate, Fields> newFresh) {
        fresh = newFresh;
        return this;
    }

    /** What comes with a new state, as the day something was agreed on. */
    Shelf moved(BiFunction<Fields, LocalDate, Fields> newMoved) {
        moved = newMoved;
        return this;
    }

    /** A plain line under the state, by what the record holds. */
    Shelf remark(Function<Fields, String> newRemark) {
        remark = newRemark;
        return this;
    }

    /** A state that opens only under a condition, which {@code together.<kind>.guard} tells. */
    Shelf guard(String state, Predicate<Fields> condition) {
        guarded = state;
        open = condition;
        return this;
    }

    Shelf starters(Starters newStarters) {
        starters = newStarters;
        return this;
    }

    Shelf handOver(HandOver hand) {
        handOvers.add(hand);
        return this;
    }

    /** The key of words of this shelf. */
    String word(String end) {
        return "together." + kind.name() + "." + end;
    }

    Kind kind() {
        return kind;
    }

    Section section() {
        return section;
    }

    String icon() {
        return KindMark.icon(kind.name());
    }

    List<FormField> form() {
        return List.copyOf(form);
    }

    Optional<Keys> keys(String field) {
        return Optional.ofNullable(keys.get(field));
    }

    List<String> titled() {
        return titled;
    }

    List<String> facts() {
        return facts;
    }

    List<String> listed() {
        return listed.isEmpty() ? facts.stream().limit(2).toList() : listed;
    }

    boolean isSaid(String name, Fields fields) {
        return !unsaid.getOrDefault(name, all -> false).test(fields);
    }

    List<Reading> readings(Fields fields) {
        return readings.apply(fields);
    }

    List<String> filters() {
        return filters;
    }

    List<String> inline() {
        return inline;
    }

    Optional<String> noted() {
        return Optional.ofNullable(noted);
    }

    Order order() {
        return order;
    }

    String group(Fields fields) {
        return group.apply(fields);
    }

    boolean isSavable(Fields fields) {
        return savable.test(fields);
    }

    Fields fresh(LocalDate today) {
        return fresh.apply(today);
    }

    Fields moved(Fields fields, LocalDate today) {
        return moved.apply(fields, today);
    }

    String remark(Fields fields) {
        return remark.apply(fields);
    }

    /** Whether the record may stand there now. */
    boolean opens(String state, Fields fields) {
        return !state.equals(guarded) || open.test(fields);
    }

    boolean isGuarded() {
        return !guarded.isEmpty();
    }

    Optional<Starters> starters() {
        return Optional.ofNullable(starters);
    }

    List<HandOver> handOvers() {
        return List.copyOf(handOvers);
    }
}
