package io.onethread.insight;

import java.time.LocalDate;

import io.onethread.report.DayEntry;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a figure.
 *
 * @param figure which figure
 * @param rep whose, by the rep's id
 * @param name what it is called, where it is not something that was done that day
 * @param entry what was done, where it is
 * @param kind its kind, where there are several
 * @param day since when or of which day, or null for never
 * @param value what it is worth, where that is known
 * @param path the route that shows it
 */
public record TeamItem(Figure figure, String rep, String name, @Nullable DayEntry entry, @Nullable String kind,
		@Nullable LocalDate day, @Nullable Double value, String path) {

}
