package io.onethread.importing.mapping;

import java.util.List;
import java.util.Map;

/**
 * A record each row brings.
 *
 * @param label its label
 * @param key the columns that tell it from others of its label
 * @param required what an empty key means: nothing, a warning, or that the row is refused
 * @param when when it is brought
 * @param first whether the first row counts without a word when others differ
 * @param properties by property, where its value comes from
 */
public record RecordMapping(String label, List<String> key, Need required, Map<String, Test> when, boolean first,
		Map<String, PropertyMapping> properties) {

	public RecordMapping(String label, List<String> key, Need required, Map<String, Test> when,
			Map<String, PropertyMapping> properties) {
		this(label, key, required, when, false, properties);
	}

}
