package io.onethread.organisation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * How a rep stood before leaving was noted, for being put back exactly.
 *
 * @param properties as they were; what was missing is null
 */
public record RepStanding(Map<String, @Nullable Object> properties) {

	private static final List<String> NAMES = List.of("status", "until", "version", "edited", "changedAt");

	/**
	 * Notes within somebody's transaction that a rep has left.
	 * @param until the last day
	 */
	public static RepStanding leave(GraphTransaction tx, String rep, LocalDate until) {
		Record row = tx.run("organisation/save_left", Map.of("rep", rep, "until", until, "at", ZonedDateTime.now()))
			.getFirst();
		Map<String, @Nullable Object> before = new HashMap<>();
		NAMES.forEach((name) -> before.put(name, row.get(name).asObject()));
		return new RepStanding(before);
	}

	/**
	 * Puts the rep back, and says whether it was so: not when somebody changed the rep
	 * since.
	 */
	public boolean restore(GraphTransaction tx, String rep) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		NAMES.forEach((name) -> parameters.put(name, this.properties.get(name)));
		parameters.put("rep", rep);
		return !tx.run("organisation/save_standing", parameters).isEmpty();
	}

}
