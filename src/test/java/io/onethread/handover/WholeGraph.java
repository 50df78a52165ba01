package io.onethread.handover;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Driver;

/**
 * Every node and every relationship with all of its properties, but for notes of what was
 * done, and for what the program reckons up from the rest by itself.
 */
public record WholeGraph(Set<String> nodes, List<String> links) {

	private static final List<String> NOTES = List.of("Change", "Handover", "Notice", "Upkeep", "Pulse", "PulseCounter",
			"Trade", "Work", "Standing", "Pace", "Health", "Token", "__Neo4jMigration");

	private static final List<String> RECKONED = List.of("TRADED", "WORKED", "WORKED_BY", "LOOKS_LIKE");

	/** How the graph is now. */
	public static WholeGraph of(Driver driver) {
		try (var session = driver.session()) {
			return session.executeRead((tx) -> {
				Set<String> nodes = new TreeSet<>(tx
					.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties")
					.list((row) -> row.get("labels").asList((one) -> one.asString()).stream().anyMatch(NOTES::contains)
							? "" : row.get("labels") + " " + new TreeMap<>(row.get("properties").asMap())));
				List<String> links = tx
					.run("MATCH (a)-[r]->(b) WHERE NOT type(r) IN $reckoned AND none(x IN labels(a) + labels(b) "
							+ "WHERE x IN $notes) RETURN coalesce(a.id, '') + ' ' + type(r) + ' ' + coalesce(b.id, '') "
							+ "AS link, properties(r) AS properties",
							java.util.Map.of("reckoned", RECKONED, "notes", NOTES))
					.list((row) -> row.get("link").asString() + " " + new TreeMap<>(row.get("properties").asMap()))
					.stream()
					.sorted()
					.toList();
				return new WholeGraph(nodes, links);
			});
		}
	}

}
