package io.onethread.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.Written;
import io.onethread.graph.Written.Effect;
import io.onethread.graph.Written.WrittenRecord;
import io.onethread.importing.translate.Named;

/** A graph in memory. */
final class MemoryStore implements Store {

	private final Map<String, RecordRow> records = new LinkedHashMap<>();

	private final Map<List<Object>, LinkRow> links = new LinkedHashMap<>();

	@Override
	public Set<String> present(Collection<Named.ById> named) {
		return named.stream().map(Named.ById::id).filter(this.records::containsKey).collect(Collectors.toSet());
	}

	@Override
	public Map<Named.ByProperty, List<String>> find(Collection<Named.ByProperty> named) {
		Map<Named.ByProperty, List<String>> found = new HashMap<>();
		named.forEach((one) -> found.put(one,
				records(one.label()).filter((record) -> one.text().equals(record.set().get(one.property())))
					.map(RecordRow::id)
					.toList()));
		return found;
	}

	@Override
	public Saved save(Batch batch) {
		List<WrittenRecord> written = new ArrayList<>();
		for (RecordRow record : batch.records()) {
			RecordRow before = this.records.get(record.id());
			Map<String, Object> set = new HashMap<>((before == null) ? Map.of() : before.set());
			set.putAll(record.set());
			this.records.put(record.id(), new RecordRow(record.kind(), record.id(), set));
			Effect effect = (before == null) ? Effect.CREATED
					: before.set().equals(set) ? Effect.UNCHANGED : Effect.CHANGED;
			written.add(new WrittenRecord(record.kind(), record.id(), effect, Map.of(), List.of(), List.of()));
		}
		Set<String> relinked = new HashSet<>();
		int changed = 0;
		for (LinkRow link : batch.links()) {
			if (!this.records.containsKey(link.fromId()) || !this.records.containsKey(link.toId())) {
				throw new AssertionError("A link to nowhere: " + link);
			}
			List<Object> key = List.of(link.fromId(), link.type(), link.toId(), link.set().getOrDefault("line", 1L));
			if (!link.equals(this.links.put(key, link))) {
				relinked.add(link.fromId());
				changed++;
			}
		}
		return new Saved(batch.progress().and(new Written(written, changed, relinked, List.of())), List.of());
	}

	@Override
	public void replaceLines() {
		throw new UnsupportedOperationException("Lines are replaced once a run is over");
	}

	Collection<RecordRow> records() {
		return this.records.values();
	}

	Collection<LinkRow> links() {
		return this.links.values();
	}

	Stream<RecordRow> records(String label) {
		return this.records.values().stream().filter((record) -> record.kind().equals(label));
	}

	Stream<LinkRow> links(String type) {
		return this.links.values().stream().filter((link) -> link.type().equals(type));
	}

}
