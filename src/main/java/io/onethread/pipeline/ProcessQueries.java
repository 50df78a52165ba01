package io.onethread.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads and writes processes. */
@Component
class ProcessQueries {

	private final Cypher cypher;

	ProcessQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	List<SalesProcess> all() {
		return this.cypher.find("pipeline/find_processes", Map.of(), ProcessQueries::process);
	}

	/**
	 * The id of the process that a rep's projects follow; nothing for the company's own.
	 */
	static Optional<String> ofRep(GraphTransaction tx, String rep) {
		return tx.run("pipeline/find_process_of_rep", Map.of("rep", rep))
			.stream()
			.findFirst()
			.map((row) -> row.get("process").asString());
	}

	Map<String, Long> counts(String process) {
		Map<String, Long> counts = new HashMap<>();
		this.cypher.find("pipeline/find_stage_counts", Map.of("id", process), (row) -> row)
			.forEach((row) -> counts.put(row.get("stage").asString(""), row.get("projects").asLong()));
		return counts;
	}

	List<String> projects(List<String> processes) {
		return this.cypher.find("pipeline/find_projects_of_processes", Map.of("ids", processes),
				(row) -> row.get("id").asString());
	}

	List<String> unmapped(String process, String word) {
		return this.cypher.find("pipeline/find_unmapped", Map.of("process", process, "word", word),
				(row) -> row.get("id").asString());
	}

	void saveAlias(String stage, String word) {
		this.cypher.write((tx) -> tx.run("pipeline/save_alias", Map.of("stage", stage, "word", word)));
	}

	<T> T write(java.util.function.Function<GraphTransaction, T> work) {
		return this.cypher.write(work);
	}

	List<RecordRef> divisions() {
		return this.cypher.find("pipeline/find_division_ids", Map.of(),
				(row) -> new RecordRef(row.get("division").get("id").asString(),
						row.get("division").get("name").asString("")));
	}

	/** The words that each division's projects have for their stages. */
	Map<RecordRef, List<String>> words() {
		Map<RecordRef, List<String>> words = new HashMap<>();
		this.cypher.find("pipeline/find_words", Map.of(), (row) -> row)
			.forEach(
					(row) -> words.put(
							new RecordRef(row.get("division").get("id").asString(),
									row.get("division").get("name").asString("")),
							row.get("words").asList(Value::asString)));
		return words;
	}

	void save(SalesProcess process) {
		this.cypher.write((tx) -> save(tx, process, ""));
	}

	static List<Record> save(GraphTransaction tx, SalesProcess process, String change) {
		RecordRef division = process.division();
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("version", process.version());
		set.put("derived", process.derived());
		set.put("change", change);
		set.put("stalledAfter", process.stalledAfter());
		List<Map<String, Object>> stages = new ArrayList<>();
		for (Stage stage : process.stages()) {
			stages.add(Map.of("id", stage.id(), "set",
					Map.of("position", (long) stages.size(), "text", stage.text(), "name", stage.name(), "nameEn",
							stage.nameEn(), "milestone", stage.milestone().key(), "probability", stage.probability(),
							"conditions", stage.conditions().stream().map(Condition::key).toList(), "checklist",
							stage.checklist(), "aliases", stage.aliases())));
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("id", process.id(), "set", set, "stages", stages));
		parameters.put("division", (division != null) ? division.id() : null);
		return tx.run("pipeline/save_process", parameters);
	}

	private static SalesProcess process(Record row) {
		Values process = new Values(row.get("process"));
		return new SalesProcess(process.textOrEmpty("id"), RecordRef.of(row.get("division")),
				row.get("process").get("version").asLong(0), row.get("process").get("derived").asBoolean(false),
				process.number("stalledAfter"), row.get("pace").isNull() ? null : row.get("pace").asLong(),
				row.get("stages").asList(ProcessQueries::stage));
	}

	private static Stage stage(Value value) {
		Values stage = new Values(value);
		return new Stage(stage.textOrEmpty("id"), stage.textOrEmpty("text"), stage.textOrEmpty("name"),
				stage.textOrEmpty("nameEn"), Milestone.of(stage.text("milestone")).orElse(Milestone.LEAD),
				value.get("probability").asDouble(0),
				stage.texts("conditions").stream().flatMap((key) -> Condition.of(key).stream()).toList(),
				stage.texts("checklist"), stage.texts("aliases"));
	}

}
