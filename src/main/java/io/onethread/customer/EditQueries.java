package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.CypherFiles;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What is asked and written along with a stored customer or contact, in its transaction.
 */
@Component
class EditQueries {

	private final Neo4jClient client;

	private final CypherFiles files;

	EditQueries(Neo4jClient client, CypherFiles files) {
		this.client = client;
		this.files = files;
	}

	/** Whether the viewer may change it; nothing where the viewer may not know of it. */
	@Nullable Boolean mayChange(Viewer viewer, String id, String kind) {
		return run("customer/find_right_to_change", viewer.with("id", id, "kind", kind)).stream()
			.findFirst()
			.map((row) -> row.get("full").asBoolean())
			.orElse(null);
	}

	/** What has this id, whoever may see it: its label and who added it. */
	@Nullable Origin origin(String id) {
		return run("customer/find_origin", Map.of("id", id)).stream()
			.findFirst()
			.map((row) -> new Origin(row.get("label").asString(), row.get("by").asString("")))
			.orElse(null);
	}

	boolean changeExists(String change) {
		return !run("customer/find_change", Map.of("id", change)).isEmpty();
	}

	/** A change of fields by hand, as it was noted. */
	Optional<Noted> noted(String change, String record) {
		return run("customer/find_noted", Map.of("id", change, "record", record)).stream()
			.findFirst()
			.map((row) -> new Noted(row.get("by").asString(""), row.get("before").asString("{}"),
					row.get("after").asString("{}")));
	}

	void saveOwner(String rep, String customer) {
		run("customer/save_owner", Map.of("rep", rep, "customer", customer, "since", LocalDate.now()));
	}

	void saveJob(String contact, String customer, @Nullable String title) {
		run("customer/save_job", Map.of("contact", contact, "customer", customer, "set",
				(title == null) ? Map.of() : Map.of("title", title)));
	}

	void saveJobTitle(String contact, @Nullable String title) {
		run("customer/save_job_title", Map.of("contact", contact, "title", (title == null) ? "" : title));
	}

	void saveChange(Change change) {
		run("customer/save_change",
				Map.of("id", change.id(), "record", change.record(), "by", change.by(), "what", change.what(), "before",
						change.before(), "after", change.after(), "keys", change.keys(), "at", ZonedDateTime.now()));
	}

	Collection<Record> run(String query, Map<String, ?> parameters) {
		@SuppressWarnings("unchecked")
		Map<String, Object> given = (Map<String, Object>) parameters;
		return this.client.query(this.files.text(query))
			.bindAll(given)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
	}

	/**
	 * Where a record comes from.
	 *
	 * @param label its label
	 * @param by who added it by hand, or empty
	 */
	record Origin(String label, String by) {

	}

	/**
	 * What was noted of a change.
	 *
	 * @param by the login that made it
	 * @param before the replaced values as JSON
	 * @param after the new values as JSON
	 */
	record Noted(String by, String before, String after) {

	}

	/**
	 * What is noted of a change.
	 *
	 * @param id its own id
	 * @param record the record's
	 * @param by the login that made it
	 * @param what {@code created} or {@code changed}
	 * @param before the replaced values as JSON
	 * @param after the new values as JSON
	 * @param keys the search keys the record has from now on
	 */
	record Change(String id, String record, String by, String what, String before, String after,
			Map<String, @Nullable Object> keys) {

	}

}
