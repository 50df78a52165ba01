package io.onethread.graph;

import java.util.Optional;
import java.util.Set;

/**
 * Another instance of the program wrote records. Told about a second after it did, for
 * what shows or remembers records; what is derived from them is that instance's business.
 *
 * @param kinds the labels of what was written, or nothing when it may be anything
 * @param ids the ids of the records, or nothing when they are too many to list
 */
public record RecordsWrittenElsewhere(Optional<Set<String>> kinds, Optional<Set<String>> ids) {

	public RecordsWrittenElsewhere {
		kinds = kinds.map(Set::copyOf);
		ids = ids.map(Set::copyOf);
	}

}
