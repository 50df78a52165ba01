package io.onethread.graph;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Takes out what the class before left, keeping the schema and the record of it. */
public class EmptyGraph implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		empty();
	}

	/** Does so at once, for tests whose program must not start before. */
	public static void empty() {
		try (Driver driver = GraphDatabase.driver(TestGraph.connection().getUri(),
				TestGraph.connection().getAuthToken()); var session = driver.session()) {
			session
				.run("MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
				.consume();
		}
	}

}
