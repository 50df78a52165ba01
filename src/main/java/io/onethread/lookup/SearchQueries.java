package io.onethread.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The queries of a search. */
final class SearchQueries {

	private SearchQueries() {
	}

	/** How much of one kind answers, and the best of it. */
	record Matches(String kind, long total, List<Match> best) {

	}

	/** A record that answers; the lower the rank the better. */
	record Match(String kind, String id, int rank) {

	}

	/** A record that may have been meant. */
	record Candidate(String kind, String id, boolean full, Map<String, Object> properties) {

	}

	/** A record to be shown, with those of its properties that the viewer may see. */
	record Found(RecordRef record, Map<String, Object> properties, List<RecordRef> links) {

	}

	static List<Matches> matches(GraphTransaction tx, Viewer viewer, TypedText typed, @Nullable String kind,
			int limit) {
		Map<String, @Nullable Object> parameters = viewer.with("kind", kind, "limit", limit);
		parameters.putAll(typed.exact());
		return tx.run("lookup/find_matches", parameters).stream().map((row) -> {
			String label = row.get("kind").asString();
			return new Matches(label, row.get("total").asLong(), row.get("best")
				.asList((match) -> new Match(label, match.get("id").asString(), match.get("rank").asInt())));
		}).toList();
	}

	static List<Candidate> slips(GraphTransaction tx, Viewer viewer, TypedText typed, @Nullable String kind) {
		Map<String, @Nullable Object> parameters = viewer.with("kind", kind);
		parameters.putAll(typed.forgiving());
		return tx.run("lookup/find_slips", parameters)
			.stream()
			.map((row) -> new Candidate(row.get("kind").asString(), row.get("id").asString(),
					row.get("full").asBoolean(), present(row.get("properties"))))
			.toList();
	}

	static Map<String, Found> found(GraphTransaction tx, Viewer viewer, List<String> ids) {
		Map<String, Found> found = new HashMap<>();
		for (Record row : tx.run("lookup/find_hits", viewer.with("ids", ids))) {
			RecordRef record = ref(row.get("kind"), row.get("id"), row.get("name"));
			List<RecordRef> links = row.get("links")
				.asList((link) -> ref(link.get("kind"), link.get("id"), link.get("name")));
			found.put(record.id(), new Found(record, present(row.get("properties")), links));
		}
		return found;
	}

	static RecordRef ref(Value kind, Value id, Value name) {
		return new RecordRef(kind.asString(), id.asString(), name.asString(id.asString()));
	}

	/** What there is of a map: the driver gives absent values as null. */
	static Map<String, Object> present(Value map) {
		Map<String, Object> present = new HashMap<>();
		if (!map.isNull()) {
			for (String key : map.keys()) {
				if (!map.get(key).isNull()) {
					present.put(key, map.get(key).asObject());
				}
			}
		}
		return present;
	}

}
