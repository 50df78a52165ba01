package io.onethread.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Several query files run as one: all take effect or none. */
public final class GraphTransaction {

	private final TransactionContext context;

	private final CypherFiles files;

	GraphTransaction(TransactionContext context, CypherFiles files) {
		this.context = context;
		this.files = files;
	}

	/**
	 * Runs a query file.
	 * @param query its path below {@code cypher}, without the ending
	 * @param parameters its parameters
	 * @return the rows it gives
	 */
	public List<Record> run(String query, Map<String, ?> parameters) {
		@SuppressWarnings("unchecked")
		Map<String, Object> given = (Map<String, Object>) parameters;
		return this.context.run(this.files.text(query), given).list();
	}

}
