package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.storage.Fields;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;

/** The form of a boundary, field by field. */
final class BoundaryFields {

    /** Months that are offered between two reviews; what was set elsewhere stays. */
    static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 9, 12, 18, Boundary.MONTHS);

    private BoundaryFields() {}

    static List<FormField> of(BoundaryWords words) {
        return List.of(FormField.of("title", new Input.Line(Boundary.TITLE)).beside(24),
                FormField.of("form", side(Boundary.LIMIT, Boundary.REQUEST).with(BoundaryWords::formIcon)).beside(15.3),
                FormField.of("kind", new Input.Menu(words.kinds(), words::kind, Words.of("boundaries.kind.none")))
                        .beside(11.5),
                FormField.of("holder", new Input.Choice(List.of(Boundary.MINE, Boundary.PARTNERS, Boundary.SHARED),
                        words::holder, true).always()).beside(17),
                FormField.of("who", new Input.OneTag(List.of(TagKind.PERSON))).beside(11),
                FormField.of("warm_wording", new Input.Area(Boundary.WORDING, 2, false)),
                deed("what_i_do").when(fields -> !isRequest(fields)),
                deed("what_i_ask").when(BoundaryFields::isRequest),
                FormField.of("why", new Input.Area(Boundary.WORDING, 1, false)),
                FormField.of("applies_when", new Input.Line(Boundary.WHEN)).beside(25),
                FormField.of("value_tags", new Input.TagList(List.of(TagKind.VALUE))).beside(16),
                FormField.of("said", new Input.Choice(List.of("kept_private", "planned", "said"), BoundaryWords::said,
                        true).always()).beside(20),
                FormField.of("review_on", new Input.Day(null)).beside(11), months().beside(9.5));
    }

    private static Input.Choice side(String... keys) {
        return new Input.Choice(List.of(keys), BoundaryWords::form, true);
    }

    private static FormField deed(String name) {
        return FormField.of(name, new Input.Area(Boundary.DEED, 1, false));
    }

    /** How many months from one review to the next. */
    static FormField months() {
        return FormField.of("review_months",
                new Input.NumberMenu(MONTHS, BoundaryWords::months, Words.of("boundaries.months.none")));
    }

    static boolean isRequest(Fields fields) {
        return Boundary.REQUEST.equals(fields.text("form"));
    }
}
