package io.onethread.api;

import java.util.Map;

import io.onethread.graph.Cypher;

import org.springframework.stereotype.Component;

/** Reads what state the program is in. */
@Component
class StatusQueries {

	private final Cypher cypher;

	StatusQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	String schema() {
		return this.cypher.findOne("api/find_schema", Map.of(), (row) -> row.get("version").asString("")).orElse("");
	}

}
