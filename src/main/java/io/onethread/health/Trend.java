package io.onethread.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a customer's orders are going, seen in windows of equal length that end with the
 * last day, so that no window is half over.
 * <p>
 * What is usual is the median of all windows before the last few. The slope is the median
 * of the slopes between any two windows (Theil, "A rank-invariant method of linear and
 * polynomial regression analysis", 1950; Sen, "Estimates of the regression coefficient
 * based on Kendall's tau", JASA 63, 1968), which one large order cannot turn. A decline is
 * a fall of the last windows below what is usual that is large, lasts to the end, is not
 * the season (the same time a year before was better, too), and is hardly chance by
 * {@link RankSum}.
 *
 * @param days how long a window is
 * @param recent what each of the last windows brought, the newest first
 * @param before what each of the windows before brought, the newest first
 * @param yearBefore what a window brought on average at the same time a year before,
 * where the history reaches so far
 * @param slope by how much a window changes, as a share of what is usual
 */
public record Trend(int days, List<Double> recent, List<Double> before, @Nullable Double yearBefore, double slope) {

	/** So much less than usual is a decline. */
	static final double FALL = 0.3;

	/** So unlikely must it be by chance. */
	static final double CHANCE = 0.015;

	/** The last windows must each be so far below. */
	private static final double LASTING = 0.85;

	/** So much less than a year before it must be, too. */
	private static final double SEASON = 0.8;

	private static final int MONTH = 30;

	/** Those who order less often are seen in windows that hold orders as a rule. */
	private static final double PAUSES_IN_WINDOW = 1.5;

	private static final int LONGEST_WINDOW = 92;

	private static final int LEAST_BEFORE = 6;

	private static final int YEAR = 365;

	private static final int MOST = 36;

	/** The trend, where the history is long enough to have one. */
	static Optional<Trend> of(History history, double interval) {
		List<LocalDate> days = history.orderDays();
		if (days.isEmpty()) {
			return Optional.empty();
		}
		int length = Math.max(MONTH, (int) Math.ceil(PAUSES_IN_WINDOW * interval));
		int last = (length <= MONTH + MONTH / 2) ? 3 : 2;
		long known = history.asOf().toEpochDay() - days.getFirst().toEpochDay();
		int count = (int) Math.min(MOST, known / length);
		if (length > LONGEST_WINDOW || count < last + LEAST_BEFORE) {
			return Optional.empty();
		}
		double[] windows = history.windows(length, count);
		double[] before = Arrays.copyOfRange(windows, last, count);
		double usual = Quantiles.median(before);
		if (usual <= 0) {
			return Optional.empty();
		}
		Double yearBefore = null;
		if (known >= YEAR + (long) last * length) {
			LocalDate then = history.asOf().minusDays(YEAR);
			yearBefore = history.between(then.minusDays((long) last * length), then) / last;
		}
		return Optional.of(new Trend(length, listOf(Arrays.copyOf(windows, last)), listOf(before), yearBefore,
				slope(windows) / usual));
	}

	/** What a window brings as a rule. */
	public double usual() {
		return Quantiles.median(arrayOf(this.before));
	}

	/** What a window brought lately, on average. */
	public double now() {
		return this.recent.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	/** By how much it is less than usual, as a share; negative when it is more. */
	public double fall() {
		return 1 - now() / usual();
	}

	/** What would be lacking in a year if it stayed so. */
	public double lacking() {
		return Math.max(0, (usual() - now()) * YEAR / this.days);
	}

	/** How likely chance alone would make the last windows so low. */
	public double chance() {
		return RankSum.chance(arrayOf(this.recent), arrayOf(this.before));
	}

	/** Whether orders slide. */
	public boolean isDecline() {
		double usual = usual();
		return fall() >= FALL && this.recent.stream().allMatch((value) -> value <= LASTING * usual)
				&& (this.yearBefore == null || now() <= SEASON * this.yearBefore) && chance() <= CHANCE;
	}

	private static double slope(double[] newestFirst) {
		int n = newestFirst.length;
		double[] slopes = new double[n * (n - 1) / 2];
		int next = 0;
		for (int later = 0; later < n; later++) {
			for (int earlier = later + 1; earlier < n; earlier++) {
				slopes[next++] = (newestFirst[later] - newestFirst[earlier]) / (earlier - later);
			}
		}
		return Quantiles.median(slopes);
	}

	private static List<Double> listOf(double[] values) {
		return Arrays.stream(values).boxed().toList();
	}

	private static double[] arrayOf(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}

}
