package io.onethread.handover;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides customers among successors by a rule: goes through them, most at stake first,
 * and gives each to who fits best and still has room. What somebody gets counts as load
 * for the next.
 */
final class Splitter {

	private final SplitRule rule;

	private final Map<String, Long> counts = new HashMap<>();

	private final Map<String, Double> values = new HashMap<>();

	private final double share;

	private Splitter(SplitRule rule, int items) {
		this.rule = rule;
		this.share = Math.max(1, (double) items / Math.max(1, rule.reps().size()));
	}

	/** Who gets what; what nobody has room for is left out. */
	static Map<String, String> split(List<HandoverItem> items, SplitRule rule) {
		Splitter splitter = new Splitter(rule, items.size());
		Map<String, String> split = new LinkedHashMap<>();
		items.stream()
			.sorted(Comparator.comparingDouble(HandoverItem::stake).reversed().thenComparing(HandoverItem::id))
			.forEach((item) -> splitter.best(item).ifPresent((rep) -> split.put(item.id(), rep)));
		return split;
	}

	private Optional<String> best(HandoverItem item) {
		Optional<String> best = this.rule.reps()
			.stream()
			.filter((rep) -> hasRoom(rep, item))
			.max(Comparator.comparingDouble((rep) -> score(rep, item)));
		best.ifPresent((rep) -> {
			this.counts.merge(rep, 1L, Long::sum);
			this.values.merge(rep, item.stake(), Double::sum);
		});
		return best;
	}

	private boolean hasRoom(String rep, HandoverItem item) {
		Integer most = this.rule.maxCustomers();
		Double value = this.rule.maxValue();
		return (most == null || this.counts.getOrDefault(rep, 0L) < most)
				&& (value == null || this.values.getOrDefault(rep, 0d) + item.stake() <= value);
	}

	private double score(String rep, HandoverItem item) {
		double fit = item.fit(rep).map((one) -> one.score(this.rule)).orElse(0d);
		double weights = this.rule.ties() + this.rule.lines() + this.rule.place() + this.rule.load();
		double given = this.counts.getOrDefault(rep, 0L) / this.share;
		return fit - ((weights <= 0) ? given : this.rule.load() / weights * given);
	}

}
