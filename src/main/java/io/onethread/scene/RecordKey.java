package io.onethread.scene;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * By what a record is known again, also after everything was imported into another store.
 *
 * @param id its id
 * @param label its label
 * @param source the system it came from
 * @param code its key there
 */
public record RecordKey(String id, String label, @Nullable String source, @Nullable String code) {

	Map<String, @Nullable Object> parameter(int number) {
		Map<String, @Nullable Object> parameter = new HashMap<>();
		parameter.put("n", number);
		parameter.put("id", this.id);
		parameter.put("label", this.label);
		parameter.put("source", this.source);
		parameter.put("code", this.code);
		return parameter;
	}

}
