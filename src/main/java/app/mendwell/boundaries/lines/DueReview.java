package app.mendwell.boundaries.lines;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A review whose day has come.
 *
 * @param on the day it was set for
 * @param state active or paused
 */
public record DueReview(UUID boundary, LocalDate on, BoundaryState state) {}
