package io.onethread.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What hangs on a rep, who could take it over, and who is to.
 *
 * @param items what hangs on the rep: first what only they hold, then most at stake first
 * @param candidates who could take over, those who fit best first
 * @param assigned who is to take over what
 * @param before how many links there are
 * @param expected how many there are to be
 * @param reports how many people report to the rep, which a handover does not change
 * @param open what has no successor yet
 * @param gone successors who are not there any more, or hand over themselves
 * @param seen stands for all this, for starting what was seen
 */
public record HandoverPlan(List<HandoverItem> items, List<Candidate> candidates, Map<String, String> assigned,
		Counts before, Counts expected, long reports, List<String> open, Set<String> gone, String seen) {

	/** Whether it can be carried out. */
	public boolean isComplete() {
		return !this.items.isEmpty() && this.open.isEmpty() && this.gone.isEmpty();
	}

	/** Those who are to take over, most customers first. */
	public List<String> successors() {
		Map<String, Long> counts = new TreeMap<>();
		this.assigned.values().forEach((rep) -> counts.merge(rep, 1L, Long::sum));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.map(Map.Entry::getKey)
			.toList();
	}

	/** A rep who could take over. */
	public Optional<Candidate> candidate(String rep) {
		return this.candidates.stream().filter((candidate) -> candidate.rep().id().equals(rep)).findFirst();
	}

	/** What is at stake at what somebody is to take over. */
	public double stake(String rep) {
		return this.items.stream()
			.filter((item) -> rep.equals(this.assigned.get(item.id())))
			.mapToDouble(HandoverItem::stake)
			.sum();
	}

	/** How much somebody is to take over. */
	public long count(String rep) {
		return this.items.stream().filter((item) -> rep.equals(this.assigned.get(item.id()))).count();
	}

}
