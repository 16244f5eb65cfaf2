package app.mendwell.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.rules.Tree;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests run on the class path, where nothing is closed: this one reads what the module opens. */
class ModuleTest {

    private static final Pattern USED = Pattern
            .compile("(?:<\\?import |fx:controller=\")(app\\.mendwell[a-z.]*)\\.[A-Z]");

    @Test
    void everyPackageThatPagesAreMadeOfIsOpen() {
        String module = Tree.read(Path.of("src/main/java/module-info.java"));
        var closed = new TreeSet<String>();
        for (Path page : Tree.below(Path.of("resources"), ".fxml")) {
            Matcher matcher = USED.matcher(Tree.read(page));
            while (matcher.find()) {
                if (!module.contains("opens " + matcher.group(1) + " to javafx.fxml;")) {
                    closed.add(matcher.group(1));
                }
            }
        }
        assertThat(closed).isEmpty();
    }
}
