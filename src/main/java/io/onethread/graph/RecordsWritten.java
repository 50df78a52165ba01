package io.onethread.graph;

import java.util.Optional;
import java.util.Set;

/**
 * Records were written: by somebody's hand, by an import, by the demo company. Published
 * once the write is done, by whoever wrote; modules that keep something derived listen.
 *
 * @param kinds the labels of what was written, and of what stands at the ends of links
 * that were written or removed
 * @param ids the ids of the records, or nothing when they are too many to list
 */
public record RecordsWritten(Set<String> kinds, Optional<Set<String>> ids) {

	public RecordsWritten {
		kinds = Set.copyOf(kinds);
		ids = ids.map(Set::copyOf);
	}

	/** Whether records of one of these kinds were written. */
	public boolean concerns(String... labels) {
		return Set.of(labels).stream().anyMatch(this.kinds::contains);
	}

}
