package io.onethread.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Reads and writes where projects stand. */
@Component
class StandingQueries {

	/** Days of patience where a division has decided too few projects to have a pace. */
	static final long PATIENCE = 30;

	private static final int BATCH = 1_000;

	/** From so many decided projects on, their median says something. */
	private static final long ENOUGH = 10;

	private final Cypher cypher;

	StandingQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The projects that may stand differently once these records were written. */
	List<String> touched(Optional<Set<String>> ids) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids.map(List::copyOf).orElse(null));
		return this.cypher.find("pipeline/find_projects_to_stand", parameters, (row) -> row.get("id").asString());
	}

	void refresh(List<String> projects) {
		for (int from = 0; from < projects.size(); from += BATCH) {
			List<String> some = projects.subList(from, Math.min(projects.size(), from + BATCH));
			this.cypher.write((tx) -> refresh(tx, some));
		}
	}

	/** Brings standings up to date as part of what changes them. */
	static List<Record> refresh(GraphTransaction tx, Collection<String> projects) {
		return tx.run("pipeline/save_standings", Map.of("ids", List.copyOf(projects), "patience", PATIENCE));
	}

	/**
	 * Keeps for each division how long a project may be quiet: the median time of its
	 * decided projects, shared among the stages before the decision, a fortnight to three
	 * months.
	 */
	void refreshPaces(Map<String, Integer> stages, int usual) {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.cypher.find("pipeline/find_paces", Map.of(), (row) -> row).forEach((row) -> {
			String division = row.get("division").asString();
			if (row.get("projects").asLong() >= ENOUGH) {
				double days = row.get("median").asDouble() / Math.max(1, stages.getOrDefault(division, usual));
				rows.add(Map.of("division", division, "days", Math.clamp(Math.round(days), 14L, 90L)));
			}
		});
		this.cypher.write((tx) -> tx.run("pipeline/save_paces", Map.of("rows", rows)));
	}

	void sweep() {
		this.cypher.write((tx) -> tx.run("pipeline/delete_stray_standings", Map.of()));
	}

}
