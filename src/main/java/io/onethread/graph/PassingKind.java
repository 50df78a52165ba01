package io.onethread.graph;

import java.util.List;
import java.util.Map;

/**
 * A kind of record that passes from rep to rep along with the customer it belongs to:
 * open projects, promises, plans. Published as a bean by the module that owns the links,
 * so that a new kind is one more bean. What belongs to no customer passes by itself; what
 * a rep keeps to themselves never does.
 *
 * @param label the record's label
 * @param types the types of the links from the rep, the one that counts most first; a rep
 * has one of them to a record
 * @param statuses in which states the record passes. One without a state passes unless it
 * is of the past.
 */
public record PassingKind(String label, List<String> types, List<String> statuses) {

	/** The kind as a query takes it. */
	public Map<String, Object> parameter() {
		return Map.of("label", this.label, "types", this.types, "statuses", this.statuses);
	}

}
