package app.mendwell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours and sizes have one place; every style that is named is drawn. */
class StyleTest {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern PX_FONT = Pattern.compile("-fx-font-size:\\s*[0-9.]+px");
    private static final Pattern STYLE_CLASS = Pattern.compile("styleClass=\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("\\.([a-zA-Z][a-zA-Z0-9-]*)");

    private static Set<String> sheets() {
        return Tree.resources(".css");
    }

    @Test
    void coloursStandInTheTokensAlone() {
        for (String sheet : sheets()) {
            if (!sheet.contains("/tokens-") && !sheet.contains("/shade-") && !sheet.contains("controlsfx-bridge")) {
                assertThat(HEX.matcher(withoutComments(sheet)).results().map(Object::toString)).as(sheet).isEmpty();
            }
        }
    }

    @Test
    void textIsSizedInEm() {
        for (String sheet : sheets()) {
            boolean root = sheet.endsWith("theme/base.css");
            assertThat(PX_FONT.matcher(withoutComments(sheet)).results().count()).as(sheet).isEqualTo(root ? 1 : 0);
        }
    }

    private static String withoutComments(String sheet) {
        return Tree.resource(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    @Test
    void everyStyleOfAPageHasARule() {
        var rules = new TreeSet<String>();
        for (String sheet : sheets()) {
            Matcher matcher = RULE.matcher(withoutComments(sheet).replaceAll("(?s)\\{.*?}", " "));
            while (matcher.find()) {
                rules.add(matcher.group(1));
            }
        }
        var named = new TreeSet<String>();
        for (String page : Tree.resources(".fxml")) {
            Matcher matcher = STYLE_CLASS.matcher(Tree.resource(page));
            while (matcher.find()) {
                named.addAll(Arrays.asList(matcher.group(1).split("[ ,]+")));
            }
        }
        named.removeAll(rules);
        assertThat(named).isEmpty();
    }

    @Test
    void codeSetsNoStylesByHand() {
        assertThat(Tree.sources().stream().filter(file -> Tree.read(file).contains(".setStyle("))).isEmpty();
    }
}
