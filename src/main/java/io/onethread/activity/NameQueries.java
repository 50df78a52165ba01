package io.onethread.activity;

import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.activity.oneline.Name;
import io.onethread.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads the names that a line may hold. */
@Component
class NameQueries {

	/** Nobody works with more. */
	private static final int MOST = 4000;

	private final Cypher cypher;

	NameQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** What the viewer works with. */
	List<Name> own(Viewer viewer) {
		return find("activity/find_own_names", viewer.with("limit", MOST), true);
	}

	/** A record and what is around it, the record first. */
	List<Name> around(Viewer viewer, String id) {
		return find("activity/find_names_around", viewer.with("id", id), true);
	}

	/** What shares words with a line. */
	List<Name> sharing(Viewer viewer, String words) {
		return find("activity/find_named", viewer.with("names", words), false);
	}

	private List<Name> find(String query, Map<String, @Nullable Object> parameters, boolean own) {
		return this.cypher.find(query, parameters, (row) -> name(row, own));
	}

	private static Name name(Record row, boolean own) {
		return new Name(row.get("kind").asString(), row.get("id").asString(), row.get("name").asString(""),
				row.get("others").asList(Value::asString),
				row.get("title").isNull() ? null : row.get("title").asString(), own,
				row.get("customers").asList(Value::asString));
	}

}
