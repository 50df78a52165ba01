package io.onethread.overlap;

import java.util.List;
import java.util.Locale;

import io.onethread.matching.Evidence;
import io.onethread.matching.EvidenceKind;

/**
 * Why something is held to be an overlap, to be put into words by whoever shows it.
 *
 * @param code what it is: the name of an {@link EvidenceKind}, or one of {@code OWNERS},
 * {@code PROJECTS}, {@code ORDERS}, {@code ACTIVITIES} (value: how many reps),
 * {@code AGREED}, {@code PARENT_AND_SUBSIDIARY}
 * @param values what to name: for evidence what the first and the second record have,
 * blank where the viewer may not know
 * @param weight for evidence, how much it speaks for (positive) or against (negative) one
 * customer, as a natural logarithm of odds; else 0
 */
public record Reason(String code, List<String> values, double weight) {

	static Reason of(Evidence evidence) {
		return new Reason(evidence.kind().name(), List.of(evidence.left(), evidence.right()), evidence.weight());
	}

	static Reason counting(String code, long reps) {
		return new Reason(code, List.of(String.valueOf(reps)), 0);
	}

	/**
	 * The reason with the values of those sides left out of which the viewer may not know
	 * all.
	 */
	Reason seen(boolean left, boolean right) {
		return new Reason(this.code, List.of(left ? this.values.getFirst() : "", right ? this.values.getLast() : ""),
				this.weight);
	}

	/** The key of the text that says it. */
	String key() {
		return "overlap.reason." + this.code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it is where the reckoning starts rather than something found. */
	public boolean isPrior() {
		return this.code.equals(EvidenceKind.PRIOR.name());
	}

	/** As it is kept at a link of the graph, four fields with tabs between. */
	String text() {
		return "%s\t%s\t%s\t%s".formatted(this.code, String.format(Locale.ROOT, "%.2f", this.weight),
				plain(this.values.getFirst()), plain(this.values.getLast()));
	}

	/** The reason without its weight, which changes with how common things are. */
	public String signature() {
		return "%s\t%s\t%s".formatted(this.code, plain(this.values.getFirst()), plain(this.values.getLast()));
	}

	/** The reason that was kept as a text. */
	public static Reason parse(String text) {
		String[] fields = text.split("\t", -1);
		return new Reason(fields[0], List.of(fields[2], fields[3]), Double.parseDouble(fields[1]));
	}

	private static String plain(String value) {
		return value.replace('\t', ' ');
	}

}
