package io.onethread.lookup;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One way in which a record hangs together with the one in the middle: directly, or by a
 * record between them.
 *
 * @param to the record at the end
 * @param type the type of the last link
 * @param via the record between, or null
 * @param links the links walked, one or two
 * @param grounds what the query tells of it
 * @param facts what else to say of the record at the end
 */
record Strand(RecordRef to, String type, @Nullable RecordRef via, List<ThreadLink> links, Grounds grounds,
		Map<String, Object> facts) {

	int depth() {
		return this.links.size();
	}

}
