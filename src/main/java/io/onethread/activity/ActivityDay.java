package io.onethread.activity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a rep did on a day.
 *
 * @param activities what was done, in order
 * @param counts how much of each kind
 * @param customers the customers it was done with
 * @param first of the customers, projects and contacts, those that the rep had never been
 * in touch with before
 */
public record ActivityDay(List<Activity> activities, Map<String, Long> counts, List<About> customers,
		List<About> first) {

	static ActivityDay of(List<Activity> activities, Set<String> firstIds) {
		Map<String, Long> counts = new TreeMap<>();
		activities.forEach((one) -> counts.merge(one.kind(), 1L, Long::sum));
		List<About> about = activities.stream().flatMap((one) -> one.about().stream()).distinct().toList();
		return new ActivityDay(activities, counts,
				about.stream().filter((one) -> one.kind().equals("Customer")).toList(),
				about.stream().filter((one) -> firstIds.contains(one.id())).toList());
	}

}
