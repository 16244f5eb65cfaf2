package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class DerivedTest {

    private final WizardHouse house = new WizardHouse();
    private final Derived derived = new Derived(new Content(), house.house.preferred());

    private static Fields kinds(String... kinds) {
        return Fields.EMPTY.with("my_part_kinds", List.of(kinds));
    }

    @Test
    void nothingToOwnStandsByItself() {
        assertThat(derived.apply(kinds("forgot", "went_quiet", "nothing_to_own")).words("my_part_kinds"))
                .containsExactly("nothing_to_own");
        assertThat(derived.apply(kinds("nothing_to_own", "forgot")).words("my_part_kinds")).containsExactly("forgot");
    }

    @Test
    void theSentenceFollowsItsPartsUntilItIsEdited() {
        Fields said = Fields.EMPTY.with("i_feel", List.of("lonely")).with("i_when", "Eli goes up");
        assertThat(derived.apply(said).text("i_statement")).isEqualTo("I feel lonely when Eli goes up.");
        Fields edited = said.with("i_statement", "I miss you.").with("i_statement_edited", true);
        assertThat(derived.apply(edited).text("i_statement")).isEqualTo("I miss you.");
    }

    @Test
    void theNamesOfPeopleKeepTheirCapital() {
        derived.people(List.of("Sam"));
        Fields said = Fields.EMPTY.with("i_feel", List.of("lonely")).with("i_when", "Sam’s friends arrive")
                .with("i_need", "Noor to be asked");
        assertThat(derived.apply(said).text("i_statement"))
                .isEqualTo("I feel lonely when Sam’s friends arrive, and I need Noor to be asked.");
    }

    @Test
    void whileThePartnerHasNoNameTheirWordBeginsSmall() {
        house.house.preferred().change(all -> all.with("partner_label", null));
        Fields said = Fields.EMPTY.with("i_feel", List.of("sad")).with("i_when", "My partner goes up");
        assertThat(derived.apply(said).text("i_statement")).isEqualTo("I feel sad when my partner goes up.");
    }

    @Test
    void aFeelingThatIsNewHasSomeStrengthAndKeepsItWhenOthersCome() {
        var stored = new SimpleObjectProperty<>(Json.read("[{\"feeling_id\":\"hurt\",\"strength\":3}]"));
        var strengths = new FeelingStrengths(stored);
        strengths.ids().add("sad");
        assertThat(stored.get()).isEqualTo(
                Json.read("[{\"feeling_id\":\"hurt\",\"strength\":3},{\"feeling_id\":\"sad\",\"strength\":2}]"));
        strengths.ids().remove("hurt");
        strengths.next("sad");
        assertThat(stored.get()).isEqualTo(Json.read("[{\"feeling_id\":\"sad\",\"strength\":3}]"));
        strengths.ids().clear();
        assertThat(stored.get()).isNull();
    }
}
