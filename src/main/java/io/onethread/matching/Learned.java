package io.onethread.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people's decisions taught: how much more or less each kind of evidence says at
 * this company than is assumed. Found as the most likely factors of a logistic regression
 * on the weights of the decided pairs, held to 1 by a normal prior of this width, so that
 * few decisions change little (maximum a posteriori; see Bishop, "Pattern Recognition and
 * Machine Learning", 4.5).
 *
 * @param shift added to the logarithm of the odds before anything is known
 * @param factors by which the weights of a kind are multiplied; kinds that no decision
 * touched are left out
 * @param same how many pairs were decided to be one customer
 * @param different how many were decided not to be
 */
public record Learned(double shift, Map<EvidenceKind, Double> factors, int same, int different) {

	/** Nothing was decided yet. */
	public static final Learned NOTHING = new Learned(0, Map.of(), 0, 0);

	/**
	 * The standard deviation of the prior of a factor: so narrow that a decision or two,
	 * which may be mistaken, do not hide all other pairs that share as much.
	 */
	private static final double FACTOR_WIDTH = 0.1;

	/** The standard deviation of the prior of the shift. */
	private static final double SHIFT_WIDTH = 0.5;

	/** No factor is greater: nothing counts three times what it says. */
	private static final double MOST = 2;

	private static final int SWEEPS = 200;

	private static final double ENOUGH = 1e-7;

	/** What says by itself what it says: an id, and what was there before anything. */
	private static final Set<EvidenceKind> FIXED = EnumSet.of(EvidenceKind.PRIOR, EvidenceKind.SAME_RECORD);

	public Learned {
		factors = Map.copyOf(factors);
	}

	/**
	 * A pair that people decided on.
	 *
	 * @param same whether it is one customer
	 * @param evidence what was found, with the weights that are assumed
	 */
	public record Decision(boolean same, List<Evidence> evidence) {

	}

	/** How many pairs were decided on. */
	public int decisions() {
		return this.same + this.different;
	}

	/** Learns from decisions; the same whatever order they come in. */
	public static Learned from(Collection<Decision> decisions) {
		if (decisions.isEmpty()) {
			return NOTHING;
		}
		EvidenceKind[] kinds = Arrays.stream(EvidenceKind.values())
			.filter((kind) -> !FIXED.contains(kind) && decisions.stream()
				.anyMatch((decision) -> decision.evidence().stream().anyMatch((one) -> one.kind() == kind)))
			.toArray(EvidenceKind[]::new);
		Fit fit = new Fit(decisions, kinds);
		fit.run();
		Map<EvidenceKind, Double> factors = new EnumMap<>(EvidenceKind.class);
		for (int i = 0; i < kinds.length; i++) {
			factors.put(kinds[i], fit.parameters[i + 1]);
		}
		int same = (int) decisions.stream().filter(Decision::same).count();
		return new Learned(fit.parameters[0], factors, same, decisions.size() - same);
	}

	/** The evidence with the weights it has at this company. */
	List<Evidence> weigh(List<Evidence> evidence) {
		if (decisions() == 0) {
			return evidence;
		}
		return evidence.stream()
			.map((one) -> new Evidence(one.kind(),
					(one.kind() == EvidenceKind.PRIOR) ? one.weight() + this.shift
							: one.weight() * this.factors.getOrDefault(one.kind(), 1.0),
					one.left(), one.right()))
			.toList();
	}

	/** Newton's method, one parameter after the other; the likelihood has one summit. */
	private static final class Fit {

		private final double[][] weights;

		private final double[] fixed;

		private final boolean[] same;

		private final double[] parameters;

		private Fit(Collection<Decision> decisions, EvidenceKind[] kinds) {
			List<EvidenceKind> order = List.of(kinds);
			this.weights = new double[decisions.size()][kinds.length + 1];
			this.fixed = new double[decisions.size()];
			this.same = new boolean[decisions.size()];
			this.parameters = new double[kinds.length + 1];
			Arrays.fill(this.parameters, 1, this.parameters.length, 1);
			int row = 0;
			for (Decision decision : decisions) {
				this.weights[row][0] = 1;
				this.same[row] = decision.same();
				for (Evidence one : decision.evidence()) {
					int column = order.indexOf(one.kind());
					if (column < 0) {
						this.fixed[row] += one.weight();
					}
					else {
						this.weights[row][column + 1] += one.weight();
					}
				}
				row++;
			}
		}

		private void run() {
			for (int sweep = 0; sweep < SWEEPS; sweep++) {
				double most = 0;
				for (int i = 0; i < this.parameters.length; i++) {
					most = Math.max(most, Math.abs(step(i)));
				}
				if (most < ENOUGH) {
					return;
				}
			}
		}

		private double step(int parameter) {
			double width = (parameter == 0) ? SHIFT_WIDTH : FACTOR_WIDTH;
			double mean = (parameter == 0) ? 0 : 1;
			double slope = (mean - this.parameters[parameter]) / (width * width);
			double bend = 1 / (width * width);
			for (int row = 0; row < this.same.length; row++) {
				double chance = 1 / (1 + Math.exp(-odds(row)));
				double weight = this.weights[row][parameter];
				slope += weight * ((this.same[row] ? 1 : 0) - chance);
				bend += weight * weight * chance * (1 - chance);
			}
			double was = this.parameters[parameter];
			double is = was + slope / bend;
			this.parameters[parameter] = (parameter == 0) ? is : Math.clamp(is, 0, MOST);
			return this.parameters[parameter] - was;
		}

		private double odds(int row) {
			double odds = this.fixed[row];
			for (int i = 0; i < this.parameters.length; i++) {
				odds += this.parameters[i] * this.weights[row][i];
			}
			return odds;
		}

	}

}
