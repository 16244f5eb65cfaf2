package app.mendwell.repair;

import app.mendwell.repair.life.LineNotes;
import app.mendwell.repair.steps.OtherRooms;
import app.mendwell.ui.paper.Press;

/**
 * What this room needs of others; the shell answers it.
 *
 * @param notes notes an event at a boundary that was ticked, once a repair
 * @param rooms what the wizard shows and begins elsewhere
 * @param press brings pages onto paper
 */
public record Neighbours(LineNotes notes, OtherRooms rooms, Press press) {}
