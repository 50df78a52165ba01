package io.onethread.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * How well one of us knows a contact. The strength is a noisy or of three hints, each of
 * which takes away a share of the doubt that is left:
 * <ul>
 * <li>having met: 0.7 · (1 − e^(−meetings / 6)) · 0.5^(days since the last / 120), so
 * that what was often and lately counts;
 * <li>shared history: 0.3 · (1 − e^(−months from the first meeting to the last / 24));
 * <li>projects together, if open or won: 0.3, or 0.45 where the contact is key.
 * </ul>
 *
 * @param rep the rep
 * @param times how often they met or spoke
 * @param first when first
 * @param last when last
 * @param projects in how many projects both have a part
 * @param strength from 0 to 1
 */
public record RepTie(RecordRef rep, long times, @Nullable LocalDate first, @Nullable LocalDate last, long projects,
		double strength) {

	/** Meetings after which a third of the doubt is left. */
	private static final double MANY = 6;

	/** After so many days, having met counts half. */
	private static final double HALF_LIFE = 120;

	/** Months of history after which a third of the doubt is left. */
	private static final double LONG = 24;

	static RepTie of(RecordRef rep, long times, @Nullable LocalDate first, @Nullable LocalDate last, long projects,
			boolean key, LocalDate today) {
		double met = 0;
		double history = 0;
		if (last != null) {
			long days = Math.max(0, ChronoUnit.DAYS.between(last, today));
			met = 0.7 * (1 - Math.exp(-times / MANY)) * Math.pow(0.5, days / HALF_LIFE);
			double months = (first == null) ? 0 : ChronoUnit.DAYS.between(first, last) / 30.4;
			history = 0.3 * (1 - Math.exp(-Math.max(0, months) / LONG));
		}
		double together = (projects == 0) ? 0 : key ? 0.45 : 0.3;
		return new RepTie(rep, times, first, last, projects, 1 - (1 - met) * (1 - history) * (1 - together));
	}

}
