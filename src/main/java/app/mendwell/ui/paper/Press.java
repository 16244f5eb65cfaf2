package app.mendwell.ui.paper;

import app.mendwell.paper.Paper;
import java.util.List;
import javafx.scene.layout.Region;

/** Brings pages onto paper. On the FX thread. */
public interface Press {

    /** How it ended. */
    enum Ended {
        /** The pages are on their way. */
        PRINTED,
        /** The person changed their mind. */
        LEFT,
        /** The computer knows no printer, or the printer took nothing. */
        NO_PRINTER
    }

    /** Asks which printer, and gives it the pages, each of the size of the paper in points. */
    Ended print(List<Region> pages, Paper.Size size);
}
