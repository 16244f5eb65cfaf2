package app.mendwell.exchange;

import java.time.ZoneId;

/**
 * How files are to be read.
 *
 * @param zone for moments of which the file tells no zone
 * @param dryRun counts what would come in and writes nothing
 * @param strict all or nothing: one refused record stops the whole import
 */
public record ImportChoice(Format format, ZoneId zone, boolean dryRun, boolean strict) {}
