package io.onethread.merging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a company wants records of one customer to be treated.
 *
 * @param threshold from which likelihood on, 0.9 to 1, pairs are merged without anybody
 * deciding; null for never
 * @param sources the systems whose values count most, the most trusted first; empty to
 * let the newest value count
 */
public record MergeSettings(@Nullable Double threshold, List<String> sources) {

	/** The lowest threshold that may be set. */
	public static final double LOWEST = 0.9;

	/** As long as nobody decided anything: people merge, the newest value counts. */
	public static final MergeSettings DEFAULT = new MergeSettings(null, List.of());

	public MergeSettings {
		if (threshold != null && (threshold < LOWEST || threshold > 1)) {
			throw new MergeProblem.NotAllowed("The threshold is between %.2f and 1".formatted(LOWEST));
		}
		sources = List.copyOf(sources);
	}

}
