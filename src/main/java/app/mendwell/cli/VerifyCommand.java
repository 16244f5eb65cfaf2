package app.mendwell.cli;

import app.mendwell.exchange.Integrity;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import app.mendwell.vault.OpenedVault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mendwell verify}: looks through a whole journal and says what is wrong with it. */
@CommandLine.Command(name = "verify", description = "Looks through every page and record of a journal.", mixinStandardHelpOptions = true)
final class VerifyCommand implements Command {

    @Mixin
    private final VaultOptions options = new VaultOptions();

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Ending run(Surroundings here) {
        Ending ending = options.open(here, (vault, records) -> looked(here, vault, records));
        if (ending instanceof Ending.Damaged) {
            print(here, List.of(Words.of("cli.verify.damaged")));
        }
        return ending;
    }

    private Ending looked(Surroundings here, OpenedVault vault, Records records) {
        var problems = new ArrayList<String>();
        if (!vault.everyPageFits()) {
            problems.add(Words.of("cli.verify.pages"));
        }
        problems.addAll(new Integrity(records).problems());
        print(here, problems);
        return problems.isEmpty() ? new Ending.Done() : new Ending.FoundWrong();
    }

    private void print(Surroundings here, List<String> problems) {
        if (json) {
            ObjectNode document = Json.object().put("ok", problems.isEmpty());
            problems.forEach(document.putArray("problems")::add);
            Json.print(here.terminal(), document);
        } else if (problems.isEmpty()) {
            here.terminal().out().println(Words.of("cli.verify.ok"));
        } else {
            problems.forEach(here.terminal().out()::println);
        }
    }
}
