package app.mendwell.repair.steps;

import javafx.scene.Node;

/** The place beside a page where something can be opened for a while; closing it leads back to the same caret. */
interface Panel {

    void open(String title, Node content);

    void close();
}
