package io.onethread.importing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphTransaction;
import io.onethread.importing.ImportRun.Undone;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Takes back what a run did, in steps that can be broken off and begun again: first old
 * values come back, then it is decided what must stay, then links and records go.
 */
@Component
class UndoQueries {

	private static final int PAGE = 1_000;

	/** Links that the program makes of others and makes anew. */
	private static final List<String> DERIVED = List.of("BROUGHT", "TRADED", "WORKED", "WORKED_BY", "LOOKS_LIKE",
			"STANDS", "FARES");

	private final Cypher cypher;

	private final GraphKinds kinds;

	UndoQueries(Cypher cypher, GraphKinds kinds) {
		this.cypher = cypher;
		this.kinds = kinds;
	}

	Undone undo(String run) {
		long restored = 0;
		for (long done = PAGE; done == PAGE; restored += done) {
			done = this.cypher.write((tx) -> restore(tx, run));
		}
		while (!rows("importing/save_kept", run, "derived", DERIVED).isEmpty()) {
			// Decided page by page.
		}
		long links = 0;
		for (long done = PAGE; done > 0;) {
			Record page = rows("importing/delete_links_brought", run, "limit", PAGE).getFirst();
			done = page.get("records").asLong();
			links += page.get("links").asLong();
		}
		long removed = removed("importing/delete_records_brought", run, "records");
		removed("importing/delete_brought", run, "forgotten");
		long kept = this.cypher
			.find("importing/find_kept", Map.of("run", run, "limit", Integer.MAX_VALUE), (row) -> row)
			.size();
		return new Undone(removed, restored, links, kept);
	}

	private long removed(String query, String run, String count) {
		long all = 0;
		for (long done = PAGE; done > 0; all += done) {
			done = rows(query, run, "limit", PAGE).getFirst().get(count).asLong();
		}
		return all;
	}

	private List<Record> rows(String query, String run, String name, Object value) {
		Map<String, Object> parameters = new HashMap<>(Map.of("run", run, "limit", PAGE));
		parameters.put(name, value);
		return this.cypher.save(query, parameters, (row) -> row);
	}

	private long restore(GraphTransaction tx, String run) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : tx.run("importing/find_changed", Map.of("run", run, "limit", PAGE))) {
			rows.add(restored(row));
		}
		if (!rows.isEmpty()) {
			tx.run("importing/save_restored", Map.of("run", run, "rows", rows, "at", ZonedDateTime.now()));
		}
		return rows.size();
	}

	/** What somebody or a later run changed since stays, and so do search keys of it. */
	private Map<String, Object> restored(Record row) {
		Map<String, Object> now = row.get("properties").asMap();
		Value brought = row.get("brought");
		List<String> edited = row.get("properties").get("edited").asList(Value::asString, List.of());
		List<String> later = row.get("changedLater").asList(Value::asString);
		Map<String, @Nullable Object> set = new HashMap<>();
		String kept = "no";
		for (String name : brought.get("before").asList(Value::asString)) {
			if (edited.contains(name) || later.contains(name)) {
				kept = edited.contains(name) ? "edited" : "later";
				continue;
			}
			set.put(name, brought.get("was_" + name).isNull() ? null : brought.get("was_" + name).asObject());
		}
		Map<String, Object> whole = new HashMap<>(now);
		set.forEach((name, value) -> {
			if (value == null) {
				whole.remove(name);
			}
			else {
				whole.put(name, value);
			}
		});
		this.kinds.record(Labels.of(row.get("labels"))).ifPresent((kind) -> set.putAll(kind.derive().apply(whole)));
		Map<String, Object> result = new HashMap<>();
		result.put("id", row.get("id").asString());
		result.put("set", set);
		result.put("kept", kept);
		return result;
	}

}
