package app.mendwell.journal;

import javafx.scene.Node;

/** What the tools of a page ask of the page. */
interface EntryDeeds {

    /** From writing to reading and back. */
    void turn();

    /** Opens the finder of what can be linked, beside what asked for it. */
    void link(Node anchor);

    void versions();
}
