package io.onethread.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.onethread.graph.embedded.EmbeddedNeo4j;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/**
 * The store of a program that was killed, looked at before the program can mend anything.
 */
final class Store implements AutoCloseable {

	private final EmbeddedNeo4j neo4j;

	private final Driver driver;

	Store(Path data) {
		this.neo4j = new EmbeddedNeo4j(data.resolve("neo4j"));
		this.driver = GraphDatabase.driver(this.neo4j.getUri(), this.neo4j.getAuthToken());
	}

	List<Record> rows(String query, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			return session.run(query, parameters).list();
		}
	}

	long count(String query, Map<String, Object> parameters) {
		return rows(query, parameters).getFirst().get(0).asLong();
	}

	@Override
	public void close() {
		this.driver.close();
		this.neo4j.close();
	}

}
