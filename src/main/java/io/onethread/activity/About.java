package io.onethread.activity;

import java.util.List;

import org.neo4j.driver.Value;

/**
 * A record that an activity or a task is about, or who took part in it.
 *
 * @param kind its label: {@code Customer}, {@code Contact} or {@code Project}
 * @param id its id
 * @param name its name
 */
public record About(String kind, String id, String name) {

	static List<About> listOf(Value value) {
		return value.asList(
				(one) -> new About(one.get("kind").asString(), one.get("id").asString(), one.get("name").asString("")));
	}

}
