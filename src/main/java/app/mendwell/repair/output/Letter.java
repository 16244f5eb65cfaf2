package app.mendwell.repair.output;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The letter of a repair, from its parts in order (wizard.md section 6). It reads only the fields it names: what is
 * private cannot come in (care.md C39). A repair that opens with room, and a private note, have none (C15, C17).
 */
public final class Letter {

    private Letter() {}

    /** Whether this repair may have a letter. */
    public static boolean isOffered(Fields repair) {
        String route = repair.text("route");
        return !route.equals("space") && !route.equals("private");
    }

    /** The parts that have something to say, which are those that can be ticked. */
    public static Set<LetterPart> offered(Fields repair, Names names) {
        var offered = EnumSet.noneOf(LetterPart.class);
        for (LetterPart part : LetterPart.values()) {
            if (isOffered(repair) && !part(part, repair, names).isEmpty()) {
                offered.add(part);
            }
        }
        return offered;
    }

    /** The parts that are ticked: every one, until the person has chosen. */
    public static Set<LetterPart> ticked(Fields repair) {
        var ticked = EnumSet.noneOf(LetterPart.class);
        repair.words("letter_parts").forEach(key -> LetterPart.of(key).ifPresent(ticked::add));
        return repair.has("letter_parts") ? ticked : EnumSet.allOf(LetterPart.class);
    }

    /** The parts that stand in the letter. */
    public static Set<LetterPart> parts(Fields repair, Names names) {
        Set<LetterPart> parts = offered(repair, names);
        parts.retainAll(ticked(repair));
        return parts;
    }

    /** The letter as it is built, one paragraph a line; empty where it would say nothing but its frame. */
    public static String built(Fields repair, Names names) {
        Set<LetterPart> parts = parts(repair, names);
        if (parts.stream().noneMatch(LetterPart::isBody)) {
            return "";
        }
        return String.join("\n", parts.stream().flatMap(part -> part(part, repair, names).stream()).toList());
    }

    /** The letter as it stands: as edited by hand, else as built. */
    public static String text(Fields repair, Names names) {
        boolean edited = isOffered(repair) && repair.is("letter_edited") && repair.hasText("letter_text");
        return edited ? Sentence.lines(repair.text("letter_text")) : built(repair, names);
    }

    private static List<String> part(LetterPart part, Fields repair, Names names) {
        return switch (part) {
            case OPENING -> opening(repair, names);
            case FACTS -> one(lead("facts", repair.text("facts")));
            case I_STATEMENT -> one(Sentence.closed(repair.text("i_statement")));
            case ECHO -> one(echo(repair));
            case THEIR_VIEW -> one(theirView(repair));
            case MY_PART -> one(lead("my_part", repair.text("my_part")));
            case SORRY -> one(sorry(repair));
            case ASK -> one(ask(repair));
            case COMMITMENTS -> one(Sentence.led(Words.of("repair.letter.commitments"), Sentence.joined(Stream.concat(
                    Stream.of(repair.text("commitment_text")), names.agreements().stream()).toList())));
            case PLAN -> one(lead("plan", String.join("; ", Steps.all(repair).stream().map(Sentence::open).toList())));
            case CLOSING -> closing(repair, names);
        };
    }

    private static List<String> one(String paragraph) {
        return paragraph.isEmpty() ? List.of() : List.of(paragraph);
    }

    private static String lead(String part, String text) {
        return Sentence.led(Words.of("repair.letter." + part), Sentence.closed(text));
    }

    private static List<String> opening(Fields repair, Names names) {
        String greeting = names.partner().isEmpty() ? Words.of("repair.letter.hello")
                : Words.of("repair.letter.to", names.partner());
        LocalDate day = repair.date("happened_on");
        String thinking = day == null ? "" : Words.of("repair.letter.thinking", LongDay.of(day));
        return List.of(greeting, Sentence.joined(thinking, Words.of("repair.letter.tell")));
    }

    private static String echo(Fields repair) {
        String familiar = repair.text("echo_familiar");
        boolean folded = familiar.equals("no") || familiar.equals("rather_not");
        if (!repair.is("echo_share") || folded) {
            return "";
        }
        return Sentence.led(Words.of("repair.letter.echo"),
                Sentence.joined(repair.text("echo_when"), repair.text("echo_differs")));
    }

    private static String theirView(Fields repair) {
        String view = Sentence.closed(repair.text("their_view"));
        if (view.isEmpty()) {
            return "";
        }
        return repair.text("view_source").equals("told_me") ? Sentence.led(Words.of("repair.letter.heard"), view)
                : Words.of("repair.letter.imagine", view);
    }

    private static String sorry(Fields repair) {
        if (!repair.text("sorry_choice").equals("write")) {
            return "";
        }
        return Sentence.led(Words.of("repair.letter.sorry"), Sentence.joined(repair.text("sorry_happened"),
                repair.text("sorry_impact"), repair.text("sorry_plan"), repair.text("sorry_offer")));
    }

    private static String ask(Fields repair) {
        String ask = lead("ask", repair.text("ask_text"));
        boolean no = !Boolean.FALSE.equals(repair.yesNo("ask_ok_no"));
        return ask.isEmpty() || !no ? ask : ask + " " + Words.of("repair.letter.a_no");
    }

    private static List<String> closing(Fields repair, Names names) {
        String time = Sentence.open(repair.text("talk_time"));
        return Stream.of(time.isEmpty() ? "" : Words.of("repair.letter.talk", time),
                Words.of("repair.letter.thanks"), names.me()).filter(line -> !line.isEmpty()).toList();
    }
}
