package app.mendwell.boundaries.lines;

import app.mendwell.storage.Kind;
import java.util.List;

/** The kinds of record of the Boundaries room, field by field in the order of the export. */
public final class BoundaryKinds {

    public static final Kind BOUNDARY = Kind.of("boundary", "boundaries").text("title", "kind", "form", "holder")
            .tag("who").text("warm_wording", "why", "what_i_do", "what_i_ask", "applies_when").tags("value_tags")
            .text("said").ref("practise_with", "supporter").day("review_on").integer("review_months").text("state")
            .indexed("title", "warm_wording", "why", "what_i_do", "what_i_ask", "applies_when")
            .titled("coalesce(title, '')").build();

    /** The words before a change, once a sitting. */
    public static final Kind VERSION = Kind.of("boundary_version", "boundary_versions")
            .childOf("boundary_ref", "boundary").text("title", "warm_wording", "why", "what_i_do", "what_i_ask", "form")
            .instant("changed_at").build();

    /** What happened with it once. */
    public static final Kind EVENT = Kind.of("boundary_event", "boundary_events").childOf("boundary_ref", "boundary")
            .day("date").text("outcome", "what_happened", "what_i_did").ref("repair_ref", "repair")
            .indexed("what_happened", "what_i_did").build();

    /** A look at whether it still fits. */
    public static final Kind REVIEW = Kind.of("boundary_review", "boundary_reviews")
            .childOf("boundary_ref", "boundary").day("date").text("decision", "reason", "note").indexed("note")
            .build();

    /** All of them, parents first. */
    public static final List<Kind> ALL = List.of(BOUNDARY, VERSION, EVENT, REVIEW);

    private BoundaryKinds() {}
}
