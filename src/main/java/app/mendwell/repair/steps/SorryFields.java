package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import javafx.scene.control.Button;

/** A sorry in its parts, or one of three ways of having none, all alike. It stands on its own page and in a fold-out. */
final class SorryFields {

    private static final int PART = 1000;
    private static final int OFFER = 300;
    private static final List<String> CHOICES = List.of("write", "not_now", "not_mine", "already_said");

    private SorryFields() {}

    static FormField[] fields() {
        return new FormField[]{
                FormField.of("sorry_choice",
                        new Input.Choice(CHOICES, key -> Words.of("repair.sorry.sorry_choice." + key), false)),
                part("sorry_happened", PART), part("sorry_impact", PART), part("sorry_plan", PART),
                part("sorry_offer", OFFER)};
    }

    private static FormField part(String name, int most) {
        return FormField.of(name, new Input.Wrapped(most, 2)).when(SorryFields::writes);
    }

    private static boolean writes(Fields all) {
        return all.text("sorry_choice").equals("write");
    }

    /** Puts the two ways of taking over what is written already beside the labels. */
    static void links(Form form, RepairSession session) {
        Button copy = link("repair.sorry.copy_part", "copyPart", () -> session.answer(SorryFields::withPart));
        Button plan = link("repair.sorry.use_as_step", "useAsStep",
                () -> session.answer(all -> PlanSteps.with(all, all.text("sorry_plan"))));
        form.besideLabel("sorry_happened", copy);
        form.besideLabel("sorry_plan", plan);
        session.form().fields().subscribe(all -> {
            copy.setVisible(
                    all.hasText("my_part") && !all.text("sorry_happened").contains(all.text("my_part").strip()));
            boolean there = PlanSteps.bodies(all).contains(all.text("sorry_plan").strip());
            plan.setVisible(all.hasText("sorry_plan") && (there || !PlanSteps.isFull(all)));
            plan.setText(Words.of(there ? "repair.sorry.in_the_plan" : "repair.sorry.use_as_step"));
            plan.setDisable(there);
        });
    }

    private static Button link(String words, String id, Runnable act) {
        var link = new Button(Words.of(words));
        link.getStyleClass().add("mw-link");
        link.setId(id);
        link.setOnAction(event -> act.run());
        return link;
    }

    private static Fields withPart(Fields all) {
        String before = all.text("sorry_happened").strip();
        String part = all.text("my_part").strip();
        String next = before.isEmpty() ? part : before + "\n" + part;
        boolean fits = next.codePointCount(0, next.length()) <= PART;
        return fits ? all.with("sorry_happened", next) : all;
    }
}
