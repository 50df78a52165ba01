package io.onethread.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.RecordRow;
import io.onethread.importing.translate.Named;
import io.onethread.importing.translate.OpenLink;
import io.onethread.importing.translate.Translation;
import io.onethread.importing.translate.Translation.Brought;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that rows name: in the graph, or among those the run brings itself.
 */
final class Ends {

	/** Some row of the run would bring it. */
	private static final int OFFERED = 1;

	/** It is in the graph, or in a row that was taken. */
	private static final int THERE = 2;

	private final Store store;

	private final Remembered ids;

	/** The properties by which this mapping looks records up: label and property. */
	private final Set<List<String>> indexed;

	private final Map<Named.ByProperty, Set<String>> byProperty = new HashMap<>();

	private final Map<Named.ByProperty, List<String>> found = new HashMap<>();

	/** Those of the batch that are in the graph, for when no more can be remembered. */
	private final Set<String> present = new HashSet<>();

	Ends(Store store, Set<List<String>> indexed, long memory) {
		this.store = store;
		this.indexed = indexed;
		this.ids = Remembered.within(memory);
	}

	/** What is known of an end. */
	sealed interface End {

	}

	/** It exists. */
	record Found(String id) implements End {

	}

	/** It does not exist yet, but a row names it that was not taken so far. */
	record Awaited() implements End {

	}

	/** It does not exist. */
	record Missing() implements End {

	}

	/** Several go by the name. */
	record Ambiguous(int count) implements End {

	}

	/** A row would bring these records. */
	void offer(Translation row) {
		for (Brought brought : row.records()) {
			RecordRow record = brought.record();
			mark(record.id(), OFFERED);
			record.set().forEach((property, value) -> {
				if (this.indexed.contains(List.of(record.kind(), property))) {
					this.byProperty
						.computeIfAbsent(new Named.ByProperty(record.kind(), property, value.toString()),
								(named) -> new LinkedHashSet<>())
						.add(record.id());
				}
			});
		}
	}

	/** A row that brings these records was taken. */
	void taken(RecordRow record) {
		mark(record.id(), THERE);
	}

	/** Whether a record is known to be there. */
	boolean there(String id) {
		Integer mark = this.ids.get(Remembered.key(id, 0));
		return mark != null && (mark & THERE) != 0;
	}

	private void mark(String id, int mark) {
		long key = Remembered.key(id, 0);
		Integer before = this.ids.get(key);
		this.ids.put(key, (before == null) ? mark : before | mark);
	}

	/** Looks up what the links of these rows name, all at once. */
	void lookUp(List<Translation> rows) {
		Set<String> own = new HashSet<>();
		rows.forEach((row) -> row.records().forEach((brought) -> own.add(brought.record().id())));
		Set<Named.ById> ids = new LinkedHashSet<>();
		Set<Named.ByProperty> names = new LinkedHashSet<>();
		for (Translation row : rows) {
			for (OpenLink link : row.links()) {
				for (Named named : List.of(link.from(), link.to())) {
					switch (named) {
						case Named.ById byId when !own.contains(byId.id()) && !there(byId.id()) -> ids.add(byId);
						case Named.ByProperty byName -> names.add(byName);
						default -> {
						}
					}
				}
			}
		}
		this.found.clear();
		this.present.clear();
		if (!ids.isEmpty()) {
			this.present.addAll(this.store.present(ids));
			this.present.forEach((id) -> mark(id, THERE));
		}
		if (!names.isEmpty()) {
			this.found.putAll(this.store.find(names));
		}
	}

	/**
	 * What is known of a record.
	 * @param own ids of records in the same batch that are being taken
	 */
	End of(Named named, Set<String> own) {
		return switch (named) {
			case Named.ById byId -> end(byId.id(), own);
			case Named.ByProperty byName -> {
				Set<String> all = new LinkedHashSet<>(this.found.getOrDefault(byName, List.of()));
				Set<String> offered = new LinkedHashSet<>(this.byProperty.getOrDefault(byName, Set.of()));
				this.present.addAll(all);
				all.addAll(offered);
				if (all.size() > 1) {
					yield new Ambiguous(all.size());
				}
				@Nullable String only = new ArrayList<>(all).stream().findFirst().orElse(null);
				yield (only == null) ? new Missing() : end(only, own);
			}
		};
	}

	private End end(String id, Set<String> own) {
		if (own.contains(id) || there(id) || this.present.contains(id)) {
			return new Found(id);
		}
		if (this.ids.get(Remembered.key(id, 0)) != null) {
			return new Awaited();
		}
		if (!this.ids.full()) {
			return new Missing();
		}
		// It may have been there or may still come. A dry run can only hope so.
		return this.store.keeps() ? new Awaited() : new Found(id);
	}

}
