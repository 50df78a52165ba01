package io.onethread.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a customer's orders are going: what the last weeks brought beside what they
 * should have brought, had it gone on ordering as before.
 * <p>
 * What is usual, and how far it varies by itself, is computed from the orders before
 * those weeks as for a renewal–reward process (Smith, "Regenerative stochastic
 * processes", Proceedings of the Royal Society A 232, 1955; Cox, "Renewal Theory", 1962,
 * chapter 8): with pauses of mean μ and variance σ², and orders of mean v and variance
 * s², a time t brings t·v/μ on average, with a variance of t/μ·(s² + v²σ²/μ²), and v²/6
 * for where in a pause it begins. So whoever orders evenly is seen to fall early, and
 * whoever orders in fits and starts only late.
 * <p>
 * A decline is a fall that is large, lasts to the end, is not the season (the same weeks
 * a year before brought clearly more), and is hardly chance.
 *
 * @param days how many days the last weeks are
 * @param now what they brought
 * @param newer what the second half of them brought
 * @param usual what they should have brought
 * @param deviation by how much that varies by itself (a standard deviation)
 * @param yearBefore what the same weeks of the year before brought, where that is known
 * @param slope by how much 30 days change from one to the next, as a share of the usual;
 * null where the history is too short to say
 */
public record Trend(int days, double now, double newer, double usual, double deviation, @Nullable Double yearBefore,
		@Nullable Double slope) {

	/** So much less than usual is a decline. */
	static final double FALL = 0.4;

	/** So many standard deviations: 5 in 1,000 by chance. */
	static final double DEVIATIONS = 2.6;

	/** Whole weeks, so that no weekday counts more than another. */
	private static final int WEEKS = 14;

	/** Those who order less often are seen over so many of their pauses. */
	private static final double PAUSES = 2.5;

	private static final int MOST_WEEKS = 28;

	/** So many times the last weeks must the time before be. */
	private static final double BEFORE = 1.75;

	private static final double LASTING = 0.85;

	private static final double SEASON = 0.8;

	private static final int YEAR = 365;

	private static final int MONTH = 30;

	private static final int LEAST_MONTHS = 8;

	/** The trend, where the history is long enough to have one. */
	static Optional<Trend> of(History history, Rhythm rhythm) {
		int weeks = Math.max(WEEKS, (int) Math.ceil(PAUSES * rhythm.interval() / 7));
		int days = 7 * weeks;
		LocalDate first = history.days().getFirst();
		LocalDate turn = history.asOf().minusDays(days);
		long known = history.asOf().toEpochDay() - first.toEpochDay();
		Moments before = Moments.until(history, turn);
		if (weeks > MOST_WEEKS || known - days < BEFORE * days || before.pauses() < Rhythm.LEAST
				|| before.meanValue() <= 0) {
			return Optional.empty();
		}
		Double yearBefore = null;
		if (known >= YEAR + days) {
			yearBefore = history.between(turn.minusDays(YEAR), history.asOf().minusDays(YEAR));
		}
		double perPause = days / before.meanPause();
		double value = before.meanValue();
		double variance = perPause
				* (before.varianceOfValues()
						+ value * value * before.varianceOfPauses() / (before.meanPause() * before.meanPause()))
				+ value * value / 6;
		return Optional.of(new Trend(days, history.between(turn, history.asOf()),
				history.between(history.asOf().minusDays(days / 2), history.asOf()), perPause * value,
				Math.sqrt(variance), yearBefore, slope(history, known)));
	}

	/** By how much it is less than usual, as a share; negative when it is more. */
	public double fall() {
		return 1 - this.now / this.usual;
	}

	/** What would be lacking in a year if it stayed so. */
	public double lacking() {
		return Math.max(0, (this.usual - this.now) * YEAR / this.days);
	}

	/** How likely chance alone would bring so little: the lower tail of the normal. */
	public double chance() {
		return Normal.below((this.now - this.usual) / this.deviation);
	}

	/** Whether orders slide. */
	public boolean isDecline() {
		return fall() >= FALL && this.usual - this.now >= DEVIATIONS * this.deviation
				&& this.newer <= LASTING * this.usual / 2
				&& (this.yearBefore == null || this.now <= SEASON * this.yearBefore);
	}

	/** Whether orders are back where they were. */
	public boolean isBack(double formerly) {
		return 2 * this.newer >= LASTING * formerly;
	}

	/**
	 * The median of the slopes between any two months (Theil, "A rank-invariant method of
	 * linear and polynomial regression analysis", 1950; Sen, "Estimates of the regression
	 * coefficient based on Kendall's tau", JASA 63, 1968), which one large order does not
	 * turn.
	 */
	private static @Nullable Double slope(History history, long known) {
		int n = (int) Math.min(known / MONTH, 24);
		double[] months = history.windows(MONTH, n);
		double usual = Quantiles.median(months);
		if (n < LEAST_MONTHS || usual <= 0) {
			return null;
		}
		double[] slopes = new double[n * (n - 1) / 2];
		int next = 0;
		for (int later = 0; later < n; later++) {
			for (int earlier = later + 1; earlier < n; earlier++) {
				slopes[next++] = (months[later] - months[earlier]) / (earlier - later);
			}
		}
		return Quantiles.median(slopes) / usual;
	}

	/** Mean and variance of the pauses between days with bookings, and of these days. */
	private record Moments(int pauses, double meanPause, double varianceOfPauses, double meanValue,
			double varianceOfValues) {

		static Moments until(History history, LocalDate last) {
			List<LocalDate> days = history.days();
			int n = 0;
			double sum = 0;
			double squares = 0;
			double pauseSquares = 0;
			while (n < days.size() && !days.get(n).isAfter(last)) {
				double value = history.values()[n];
				sum += value;
				squares += value * value;
				if (n > 0) {
					double pause = days.get(n).toEpochDay() - days.get(n - 1).toEpochDay();
					pauseSquares += pause * pause;
				}
				n++;
			}
			int pauses = n - 1;
			if (pauses < 2) {
				return new Moments(Math.max(0, pauses), 1, 0, 0, 0);
			}
			double whole = days.get(n - 1).toEpochDay() - days.getFirst().toEpochDay();
			return new Moments(pauses, whole / pauses, variance(pauseSquares, whole, pauses), sum / n,
					variance(squares, sum, n));
		}

		private static double variance(double squares, double sum, int n) {
			return Math.max(0, (squares - sum * sum / n) / (n - 1));
		}

	}

}
