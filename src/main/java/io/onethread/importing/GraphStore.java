package io.onethread.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordKind;
import io.onethread.graph.Written;
import io.onethread.graph.Written.Effect;
import io.onethread.graph.Written.WrittenRecord;
import io.onethread.importing.translate.Named;
import org.neo4j.driver.Value;

/**
 * The graph as a run sees it. Each batch is one transaction with the run's progress in
 * it; so when the reply to a commit is lost and the driver tries again, the batch is seen
 * to be in.
 */
class GraphStore implements Store {

	private final Cypher cypher;

	private final GraphWriter writer;

	private final GraphKinds kinds;

	private final String source;

	private final String run;

	GraphStore(Cypher cypher, GraphWriter writer, GraphKinds kinds, String source, String run) {
		this.cypher = cypher;
		this.writer = writer;
		this.kinds = kinds;
		this.source = source;
		this.run = run;
	}

	@Override
	public Set<String> present(Collection<Named.ById> named) {
		List<String> ids = named.stream().map(Named.ById::id).toList();
		return new HashSet<>(
				this.cypher.find("importing/find_present", Map.of("ids", ids), (row) -> row.get("id").asString()));
	}

	@Override
	public Map<Named.ByProperty, List<String>> find(Collection<Named.ByProperty> named) {
		Map<List<String>, List<String>> texts = new LinkedHashMap<>();
		named.forEach((one) -> texts.computeIfAbsent(List.of(one.label(), one.property()), (key) -> new ArrayList<>())
			.add(one.text()));
		Map<Named.ByProperty, List<String>> found = new HashMap<>();
		texts.forEach((key, wanted) -> {
			String query = key.getLast().equals("code") ? "importing/find_by_code" : "importing/find_by_name";
			this.cypher.find(query, Map.of("label", key.getFirst(), "texts", wanted), (row) -> row)
				.forEach((row) -> found.put(
						new Named.ByProperty(key.getFirst(), key.getLast(), row.get("text").asString()),
						row.get("ids").asList(Value::asString)));
		});
		return found;
	}

	@Override
	public Saved save(Batch batch) {
		return this.cypher.write((tx) -> save(tx, batch));
	}

	private Saved save(GraphTransaction tx, Batch batch) {
		Progress stored = RunQueries.findProgress(tx, this.run);
		if (stored.batch() >= batch.progress().batch()) {
			return new Saved(stored, List.of());
		}
		Written written = write(tx, batch);
		brought(tx, batch, written);
		Progress progress = batch.progress().and(written);
		RunQueries.saveProgress(tx, this.run, progress);
		return new Saved(progress, written.dangling());
	}

	Written write(GraphTransaction tx, Batch batch) {
		return this.writer.write(tx, this.source, this.run, batch.records(), batch.links());
	}

	private void brought(GraphTransaction tx, Batch batch, Written written) {
		Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
		for (WrittenRecord record : written.records()) {
			if (record.effect() != Effect.UNCHANGED) {
				rows.put(record.id(), row(record));
			}
		}
		for (String id : written.relinked()) {
			rows.putIfAbsent(id, Map.of("id", id, "created", false, "before", List.of(), "was", Map.of()));
		}
		if (!rows.isEmpty()) {
			tx.run("importing/save_brought", Map.of("run", this.run, "rows", List.copyOf(rows.values())));
		}
	}

	/** Search keys are derived anew when a record is restored, so they are not kept. */
	private Map<String, Object> row(WrittenRecord record) {
		boolean created = record.effect() == Effect.CREATED;
		Set<String> own = this.kinds.record(record.kind()).map(RecordKind::properties).orElse(Map.of()).keySet();
		List<String> before = created ? List.of() : record.changed().stream().filter(own::contains).toList();
		Map<String, Object> was = new HashMap<>();
		before.stream()
			.filter(record.before()::containsKey)
			.forEach((name) -> was.put("was_" + name, record.before().get(name)));
		return Map.of("id", record.id(), "created", created, "before", before, "was", was);
	}

	@Override
	public void replaceLines() {
		this.cypher.save("importing/delete_lines_gone", Map.of("run", this.run), (row) -> row);
	}

	void noteProgress(Progress progress) {
		this.cypher.write((tx) -> {
			RunQueries.saveProgress(tx, this.run, progress);
			return progress;
		});
	}

	Cypher cypher() {
		return this.cypher;
	}

}
