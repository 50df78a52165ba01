package io.onethread.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How unevenly something is spread, such as revenue over customers. Only those with a
 * share above zero count. With shares {@code s} that add up to 1:
 * <ul>
 * <li>{@link #key}: the fewest that together hold four fifths,</li>
 * <li>{@link #first} and {@link #ten}: the share of the largest, and of the ten
 * largest,</li>
 * <li>{@link #hhi}, the Herfindahl–Hirschman index: the sum of {@code s²}, from
 * {@code 1/n} (all equal) to 1 (one holds all),</li>
 * <li>{@link #gini}: {@code 2·Σ(i·x)/(n·Σx) − (n+1)/n} over the values {@code x} from the
 * smallest ({@code i = 1}) to the largest ({@code i = n}), from 0 (all equal) to nearly 1
 * (one holds all).</li>
 * </ul>
 *
 * @param count over how many it is spread
 * @param total how much that is in all
 * @param key how many hold four fifths
 * @param first the share of the largest
 * @param ten the share of the ten largest
 * @param gini the Gini coefficient
 * @param hhi the Herfindahl–Hirschman index
 * @param curve the share that the largest tenth, two tenths … of them hold, eleven values
 * from 0 to 1
 */
public record CompanyConcentration(int count, double total, int key, double first, double ten, double gini, double hhi,
		List<Double> curve) {

	/** So much of the whole the key ones hold. */
	public static final double SHARE = 0.8;

	private static final int STEPS = 10;

	/** How these values are spread. */
	static CompanyConcentration of(List<Double> values) {
		List<Double> falling = values.stream().filter((value) -> value > 0).sorted(Comparator.reverseOrder()).toList();
		int count = falling.size();
		double total = falling.stream().mapToDouble(Double::doubleValue).sum();
		if (count == 0) {
			return new CompanyConcentration(0, 0, 0, 0, 0, 0, 0, List.of());
		}
		double squares = 0;
		double weighted = 0;
		double sum = 0;
		int key = 0;
		for (int i = 0; i < count; i++) {
			double value = falling.get(i);
			squares += value / total * (value / total);
			weighted += (double) (count - i) * value;
			key += (sum < SHARE * total) ? 1 : 0;
			sum += value;
		}
		double gini = 2 * weighted / (count * total) - (count + 1.0) / count;
		return new CompanyConcentration(count, total, key, falling.getFirst() / total, share(falling, 10, total),
				Math.max(0, gini), squares, curve(falling, total));
	}

	private static List<Double> curve(List<Double> falling, double total) {
		List<Double> curve = new ArrayList<>();
		for (int step = 0; step <= STEPS; step++) {
			curve.add(share(falling, (int) Math.round((double) falling.size() * step / STEPS), total));
		}
		return curve;
	}

	private static double share(List<Double> falling, int count, double total) {
		return falling.stream().limit(count).mapToDouble(Double::doubleValue).sum() / total;
	}

}
