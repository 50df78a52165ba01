package io.onethread.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.stereotype.Component;

/**
 * The same queries by the driver alone, with nothing of ours around them: what a
 * benchmark measures a service against.
 */
@Component
public final class BareDriver {

	private final Driver driver;

	private final CypherFiles files;

	BareDriver(Driver driver, CypherFiles files) {
		this.driver = driver;
		this.files = files;
	}

	/**
	 * Runs the queries one after another in one read transaction and fetches all rows.
	 */
	public int read(List<Query> queries) {
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			return session.executeRead((tx) -> {
				int rows = 0;
				for (Query query : queries) {
					@SuppressWarnings("unchecked")
					Map<String, Object> parameters = (Map<String, Object>) query.parameters();
					rows += tx.run(this.files.text(query.file()), parameters).list().size();
				}
				return rows;
			});
		}
	}

	/**
	 * A query to run.
	 *
	 * @param file its path below {@code cypher}, without the ending
	 * @param parameters its parameters
	 */
	public record Query(String file, Map<String, ?> parameters) {

	}

}
