package io.onethread.importing.mapping;

import java.util.Map;

/**
 * A link each row brings.
 *
 * @param type its type
 * @param from its start
 * @param to its end
 * @param required what it means that an end is empty: nothing, a warning, or that the row
 * is refused
 * @param when when it is brought
 * @param replaces whether the file brings all such links of a record, so that others go
 * @param properties by property, where its value comes from
 */
public record LinkMapping(String type, Reference from, Reference to, Need required, Map<String, Test> when,
		boolean replaces, Map<String, PropertyMapping> properties) {

	public LinkMapping(String type, Reference from, Reference to, Need required, Map<String, Test> when,
			Map<String, PropertyMapping> properties) {
		this(type, from, to, required, when, false, properties);
	}

}
