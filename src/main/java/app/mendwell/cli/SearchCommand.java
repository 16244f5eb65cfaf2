package app.mendwell.cli;

import app.mendwell.content.Content;
import app.mendwell.journal.search.Hit;
import app.mendwell.journal.search.Query;
import app.mendwell.journal.search.SearchRepository;
import app.mendwell.storage.Records;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mendwell search}: the search box of the journal, answered on standard output. */
@CommandLine.Command(name = "search", description = "Searches a journal in the language of its search box, newest first.", mixinStandardHelpOptions = true)
final class SearchCommand implements Command {

    private static final int FIFTY = 50;
    private static final long NANOS = 1_000_000;

    @Mixin
    private final VaultOptions options = new VaultOptions();

    @Parameters(index = "1", paramLabel = "QUERY", description = "what to look for, in one argument")
    private String query = "";

    @Option(names = "--limit", paramLabel = "N", description = "at most so many hits; 50 without it")
    private int limit = FIFTY;

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Ending run(Surroundings here) {
        return options.open(here, (vault, records) -> answer(here.terminal(), records));
    }

    private Ending answer(Terminal terminal, Records records) {
        var search = new SearchRepository(records, new Content());
        search.read(""); // The shipped word lists are read before the clock is started: they are no part of the search.
        long begun = System.nanoTime();
        Query read = search.read(query);
        List<Hit> hits = limit < 1 ? List.of() : search.page(read, null, limit).rows();
        int total = search.count(read, Integer.MAX_VALUE);
        long took = (System.nanoTime() - begun) / NANOS;
        if (json) {
            ObjectNode document = Json.object().put("query", query).put("read_as", read.readAs()).put("total", total)
                    .put("took_ms", took);
            var list = document.putArray("hits");
            hits.forEach(hit -> list.addObject().put("id", hit.id().toString()).put("kind", hit.kind())
                    .put("date", hit.date().toString()).put("title", hit.title())
                    .put("snippet", hit.snippet().plain()));
            Json.print(terminal, document);
        } else {
            hits.forEach(hit -> terminal.out().println(line(hit)));
        }
        return new Ending.Done();
    }

    private static String line(Hit hit) {
        String snippet = hit.snippet().plain();
        String title = hit.title().isBlank() ? "" : "  " + hit.title();
        return hit.date() + "  " + hit.kind() + title + (snippet.isBlank() ? "" : "  " + snippet);
    }
}
