package io.onethread.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How often a customer orders: the median of the days between orders and, as their
 * spread, the middle half of them.
 * <p>
 * A customer is silent when it has been quiet for longer than any pause it ever made and
 * than what is far out for it: more than three times the spread above the upper quartile
 * (Tukey, Exploratory Data Analysis, 1977, section 2D), and at least twice the median.
 * Were pauses nothing but chance, the longest of n + 1 would be the last one in 1 of n +
 * 1 cases: so much for how sure it is.
 *
 * @param interval the median of the days from one order to the next
 * @param shorter a quarter of the pauses is shorter than this
 * @param longer a quarter of the pauses is longer than this
 * @param longest the longest pause there was
 * @param pauses how many pauses there were
 * @param last the day of the last order
 * @param asOf the last day that is looked at
 */
public record Rhythm(double interval, double shorter, double longer, long longest, int pauses, LocalDate last,
		LocalDate asOf) {

	/** Fewer pauses than this make no rhythm. */
	static final int LEAST = 5;

	/** So far beyond the longest pause nothing is explained by a holiday any more. */
	private static final double BEYOND_LONGEST = 1.25;

	private static final double FAR_OUT = 3;

	private static final int LEAST_DAYS = 14;

	/** The rhythm, if there are enough orders to speak of one. */
	static Optional<Rhythm> of(History history) {
		List<LocalDate> days = history.orderDays();
		if (days.size() <= LEAST) {
			return Optional.empty();
		}
		double[] pauses = new double[days.size() - 1];
		for (int i = 0; i < pauses.length; i++) {
			pauses[i] = days.get(i + 1).toEpochDay() - days.get(i).toEpochDay();
		}
		Quantiles all = Quantiles.of(pauses);
		return Optional.of(new Rhythm(all.at(0.5), all.at(0.25), all.at(0.75), (long) all.greatest(), pauses.length,
				days.getLast(), history.asOf()));
	}

	/** When the next order is to be expected. */
	public LocalDate next() {
		return this.last.plusDays(Math.round(this.interval));
	}

	/** For how many days nothing was ordered. */
	public long quiet() {
		return this.asOf.toEpochDay() - this.last.toEpochDay();
	}

	/** A longer silence than this is none of its pauses. */
	public long limit() {
		double farOut = this.longer + FAR_OUT * (this.longer - this.shorter);
		double limit = Math.max(Math.max(2 * this.interval, BEYOND_LONGEST * this.longest), farOut);
		return Math.max(LEAST_DAYS, (long) Math.ceil(limit));
	}

	/** Whether it is quiet beyond its rhythm. */
	public boolean isSilent() {
		return quiet() > limit();
	}

	/** How likely chance alone would bring such a silence. */
	public double chance() {
		return 1.0 / (this.pauses + 1);
	}

}
