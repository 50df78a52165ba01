package io.onethread.relationshipmap.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.CanvasProperty;
import io.onethread.graphcanvas.CanvasProperty.Kind;
import io.onethread.graphcanvas.CanvasValue;
import io.onethread.relationshipmap.Facts;
import org.jspecify.annotations.Nullable;

/** What is known of things on the map, as properties of the canvas's nodes. */
final class FactProperties {

	private static final Set<String> ASKED = Set.of("Customer", "Project");

	private static final List<String> DAYS = List.of("since", "lastOrder", "lastActivity", "expectedClose");

	private FactProperties() {
	}

	static List<CanvasProperty> all(MapWords words) {
		List<CanvasProperty> all = new ArrayList<>();
		all.add(property("province", Kind.PLACE, words));
		all.add(property("city", Kind.PLACE, words));
		all.addAll(words.properties());
		all.add(property("industry", Kind.TEXT, words));
		all.add(property("status", Kind.TEXT, words));
		DAYS.forEach((day) -> all.add(property(day, Kind.DATE, words)));
		return all;
	}

	/** Asks about what is drawn, by ids. */
	static Map<String, Map<String, CanvasValue>> of(CanvasGraph graph, MapWords words,
			Function<List<String>, Map<String, Facts>> asked) {
		List<String> ids = graph.nodes()
			.stream()
			.filter((node) -> ASKED.contains(node.type()))
			.map(CanvasNode::id)
			.toList();
		Map<String, Map<String, CanvasValue>> properties = new HashMap<>();
		asked.apply(ids).forEach((id, facts) -> properties.put(id, of(facts, words)));
		return properties;
	}

	private static Map<String, CanvasValue> of(Facts facts, MapWords words) {
		Map<String, CanvasValue> values = new LinkedHashMap<>();
		put(values, "city", facts.city());
		put(values, "province", facts.province());
		put(values, "industry", facts.industry());
		put(values, "status", (facts.status() == null) ? null : words.status(facts.status()));
		put(values, "since", facts.since());
		put(values, "lastOrder", facts.lastOrder());
		put(values, "lastActivity", facts.lastActivity());
		put(values, "expectedClose", facts.expectedClose());
		return values;
	}

	private static void put(Map<String, CanvasValue> values, String key, @Nullable String words) {
		if (words != null && !words.isBlank()) {
			values.put(key, new CanvasValue.Text(words));
		}
	}

	private static void put(Map<String, CanvasValue> values, String key, @Nullable LocalDate day) {
		if (day != null) {
			values.put(key, new CanvasValue.Day(day));
		}
	}

	private static CanvasProperty property(String key, Kind kind, MapWords words) {
		return new CanvasProperty(key, words.say("property." + key), kind);
	}

}
