package io.onethread.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.jspecify.annotations.Nullable;

/** Rows that are collected for a batch. */
final class Rows {

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	/** Adds a record; {@code properties} are names and values in turns. */
	void record(String kind, String id, @Nullable Object... properties) {
		this.records.add(new RecordRow(kind, id, map(properties)));
	}

	/** Adds a link; {@code properties} are names and values in turns. */
	void link(String type, String from, String fromId, String to, String toId, @Nullable Object... properties) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, map(properties)));
	}

	int size() {
		return this.records.size() + this.links.size();
	}

	DemoBatch batch(DemoPhase phase) {
		return new DemoBatch(phase, this.records, this.links);
	}

	/** What has no value is left out. */
	private static Map<String, Object> map(@Nullable Object[] properties) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < properties.length; i += 2) {
			Object value = properties[i + 1];
			if (value != null && !value.equals("")) {
				map.put(String.valueOf(properties[i]), value);
			}
		}
		return Collections.unmodifiableMap(map);
	}

}
