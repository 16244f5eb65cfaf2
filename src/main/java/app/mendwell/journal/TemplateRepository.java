package app.mendwell.journal;

import app.mendwell.storage.Kind;

/** Pages to begin from that the person made, and shipped ones that were hidden. */
public final class TemplateRepository {

    public static final Kind KIND = Kind.of("template", "templates").text("key", "title", "body").bool("hidden")
            .titled("coalesce(title, '')").build();

    private TemplateRepository() {}
}
