package io.onethread.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.onethread.graph.Written.Effect;
import io.onethread.graph.Written.WrittenRecord;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Writes batches of records and links. The same batch written twice changes nothing the
 * second time, which is what makes imports and lost commit replies harmless. Properties
 * that somebody changed by hand stay as they are.
 */
public final class GraphWriter {

	private final GraphKinds kinds;

	GraphWriter(GraphKinds kinds) {
		this.kinds = kinds;
	}

	/**
	 * Writes a batch: all of it or nothing.
	 * @param tx the transaction it becomes part of
	 * @param source the system the records come from
	 * @param run the id of the import run that brings them, or what else brings them
	 * @param records the records; several rows with one id count as one
	 * @param links the links, whose ends exist or are among the records
	 * @throws IllegalArgumentException if a kind is not known, or an id belongs to a
	 * record of another kind
	 */
	public Written write(GraphTransaction tx, String source, String run, Collection<RecordRow> records,
			Collection<LinkRow> links) {
		List<WrittenRecord> written = new ArrayList<>();
		Map<String, Map<String, RecordRow>> byKind = new LinkedHashMap<>();
		for (RecordRow row : records) {
			byKind.computeIfAbsent(row.kind(), (kind) -> new LinkedHashMap<>())
				.merge(row.id(), row, GraphWriter::together);
		}
		byKind.forEach((label, rows) -> written.addAll(writeRecords(tx, source, label, rows)));
		Map<LinkKind, List<LinkRow>> byType = new LinkedHashMap<>();
		for (LinkRow row : links) {
			byType.computeIfAbsent(kindOf(row), (kind) -> new ArrayList<>()).add(row);
		}
		List<LinkRow> dangling = new ArrayList<>();
		Set<String> relinked = new HashSet<>();
		int linked = 0;
		for (Map.Entry<LinkKind, List<LinkRow>> entry : byType.entrySet()) {
			linked += writeLinks(tx, run, entry.getKey(), entry.getValue(), relinked, dangling);
		}
		return new Written(written, linked, relinked, dangling);
	}

	private List<WrittenRecord> writeRecords(GraphTransaction tx, String source, String label,
			Map<String, RecordRow> rows) {
		RecordKind kind = this.kinds.record(label)
			.orElseThrow(() -> new IllegalArgumentException("There is no kind of record named " + label));
		Map<String, Map<String, Object>> existing = existing(tx, kind, rows.keySet());
		List<WrittenRecord> written = new ArrayList<>();
		List<Map<String, Object>> sets = new ArrayList<>();
		for (RecordRow row : rows.values()) {
			Map<String, Object> was = existing.get(row.id());
			Map<String, Object> set = new TreeMap<>(row.set());
			List<String> kept = new ArrayList<>();
			if (was != null && was.get("edited") instanceof List<?> edited) {
				edited.stream().map(String::valueOf).filter((key) -> differs(set, was, key)).forEach(kept::add);
				kept.forEach(set::remove);
			}
			if (was != null) {
				asItHolds(set, was);
			}
			Map<String, Object> whole = new HashMap<>(was == null ? Map.of() : was);
			whole.putAll(set);
			set.putAll(kind.derive().apply(whole));
			List<String> changed = set.keySet()
				.stream()
				.filter((key) -> was == null || differs(set, was, key))
				.toList();
			Effect effect = was == null ? Effect.CREATED : changed.isEmpty() ? Effect.UNCHANGED : Effect.CHANGED;
			Map<String, Object> before = new TreeMap<>(was == null ? Map.of() : was);
			before.keySet().retainAll(changed);
			written.add(new WrittenRecord(label, row.id(), effect, before, changed, kept));
			if (effect != Effect.UNCHANGED) {
				set.keySet().retainAll(changed);
				sets.add(Map.of("id", row.id(), "set", set));
			}
		}
		if (!sets.isEmpty()) {
			tx.run("graph/save_records",
					Map.of("rows", sets, "label", label, "source", source, "at", ZonedDateTime.now()));
		}
		return written;
	}

	/**
	 * The ends of those links that somebody has ended: a file does not bring them back.
	 */
	private static Set<List<String>> ended(GraphTransaction tx, LinkKind kind, List<Map<String, Object>> rows) {
		Set<List<String>> ended = new HashSet<>();
		tx.run("graph/find_ended_links", Map.of("rows", rows, "type", kind.type(), "past", kind.past()))
			.forEach((row) -> ended.add(List.of(row.get("from").asString(), row.get("to").asString())));
		return ended;
	}

	private static Map<String, Map<String, Object>> existing(GraphTransaction tx, RecordKind kind, Set<String> ids) {
		Map<String, Map<String, Object>> existing = new HashMap<>();
		for (Record row : tx.run("graph/find_properties", Map.of("ids", List.copyOf(ids)))) {
			List<String> labels = row.get("labels").asList(Value::asString);
			if (!labels.contains(kind.label()) && !(kind.label().equals("Customer") && labels.contains(Merged.LABEL))) {
				throw new IllegalArgumentException("The id %s belongs to a %s, not to a %s"
					.formatted(row.get("id").asString(), row.get("labels").asList(), kind.label()));
			}
			existing.put(row.get("id").asString(), row.get("properties").asMap());
		}
		return existing;
	}

	/**
	 * Leaves out what a record holds already although it is shown with another's value.
	 */
	private static void asItHolds(Map<String, Object> set, Map<String, Object> was) {
		Merged.read(was.get(Merged.OWN)).forEach((field, own) -> {
			if (own != null && own.equals(set.get(field))) {
				set.remove(field);
			}
		});
	}

	/** Which of the ends of links are records that were merged into others. */
	private static Set<String> merged(GraphTransaction tx, List<Map<String, Object>> rows) {
		Set<String> ends = new HashSet<>();
		rows.forEach((row) -> ends.addAll(List.of(String.valueOf(row.get("from")), String.valueOf(row.get("to")))));
		Set<String> merged = new HashSet<>();
		tx.run("graph/find_merged", Map.of("ids", List.copyOf(ends)))
			.forEach((row) -> merged.add(row.get("id").asString()));
		return merged;
	}

	private static int writeLinks(GraphTransaction tx, String run, LinkKind kind, List<LinkRow> rows,
			Set<String> relinked, List<LinkRow> dangling) {
		Map<List<Object>, LinkRow> distinct = new LinkedHashMap<>();
		for (LinkRow row : rows) {
			Object key = kind.key().isEmpty() ? "" : row.set().getOrDefault(kind.key(), 1L);
			distinct.put(List.of(row.fromId(), row.toId(), key), row);
		}
		List<Map<String, Object>> parameters = new ArrayList<>();
		distinct.forEach((key, row) -> parameters
			.add(Map.of("from", row.fromId(), "to", row.toId(), "key", key.getLast(), "set", row.set())));
		Set<List<String>> found = kind.past().isEmpty() ? new HashSet<>() : ended(tx, kind, parameters);
		parameters.removeIf((row) -> found.contains(List.of(row.get("from"), row.get("to"))));
		Set<String> merged = merged(tx, parameters);
		List<Map<String, Object>> moved = new ArrayList<>(parameters);
		moved.removeIf((row) -> !merged.contains(row.get("from")) && !merged.contains(row.get("to")));
		parameters.removeAll(moved);
		List<Record> rowsWritten = new ArrayList<>(
				tx.run(kind.key().isEmpty() ? "graph/save_links" : "graph/save_numbered_links", Map.of("rows",
						parameters, "type", kind.type(), "fromLabel", kind.from(), "toLabel", kind.to(), "run", run)));
		if (!moved.isEmpty()) {
			rowsWritten.addAll(tx.run("graph/save_links_of_merged", Map.of("rows", moved, "type", kind.type(),
					"fromLabel", kind.from(), "toLabel", kind.to(), "run", run)));
		}
		int links = 0;
		for (Record row : rowsWritten) {
			found.add(List.of(row.get("from").asString(), row.get("to").asString()));
			if (row.get("created").asBoolean() || row.get("changed").asBoolean()) {
				relinked.add(row.get("from").asString());
				links++;
			}
		}
		distinct.values()
			.stream()
			.filter((row) -> !found.contains(List.of(row.fromId(), row.toId())))
			.forEach(dangling::add);
		return links;
	}

	private LinkKind kindOf(LinkRow row) {
		return this.kinds.link(row.type(), row.from(), row.to())
			.orElseThrow(() -> new IllegalArgumentException(
					"There is no link (%s)-[%s]->(%s)".formatted(row.from(), row.type(), row.to())));
	}

	private static RecordRow together(RecordRow first, RecordRow second) {
		Map<String, Object> set = new HashMap<>(first.set());
		set.putAll(second.set());
		return new RecordRow(first.kind(), first.id(), set);
	}

	private static boolean differs(Map<String, Object> set, Map<String, Object> was, String key) {
		return set.containsKey(key) && !Objects.equals(set.get(key), was.get(key));
	}

}
