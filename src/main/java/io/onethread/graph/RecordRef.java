package io.onethread.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A record as it is named by another.
 *
 * @param id its id
 * @param name its name, or its code where it has no name
 */
public record RecordRef(String id, String name) {

	/** What a query returned as {@code {id, name}}, if anything. */
	public static @Nullable RecordRef of(Value value) {
		return value.isNull() ? null : new RecordRef(value.get("id").asString(), value.get("name").asString(""));
	}

	/** What a query returned as a list of {@code {id, name}}. */
	public static List<RecordRef> listOf(Value value) {
		return value.asList((one) -> new RecordRef(one.get("id").asString(), one.get("name").asString("")));
	}

}
