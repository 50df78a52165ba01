package io.onethread.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.Values;
import io.onethread.path.Step.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads ties for the search, and what of a way its reader may see. */
@Component
class PathQueries {

	/** So many ties of one record are looked at. */
	static final int NEIGHBOURS = 40;

	/**
	 * At how many links of one kind of a rep to look at most, and at how many meetings.
	 */
	static final int LINKS = 1_000;

	private static final int MEETINGS = 10_000;

	private final Cypher cypher;

	PathQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** A record on a way, as far as the reader may know. */
	record Node(String id, String kind, boolean seen, String name, @Nullable String where, @Nullable String branch) {

	}

	/** What of a tie may be shown. */
	record Shown(boolean seen, List<String> types, Evidence evidence) {

	}

	/** A record that the viewer may know of, by its kind and name. */
	Optional<Node> end(Viewer viewer, String id) {
		return nodes(viewer, List.of(id)).values().stream().filter(Node::seen).findFirst();
	}

	Map<String, List<Tie>> ties(Collection<String> ids, Collection<String> met) {
		Map<String, List<Tie>> ties = new HashMap<>();
		this.cypher
			.find("path/find_neighbours",
					Map.of("ids", List.copyOf(ids), "met", List.copyOf(met), "most", NEIGHBOURS, "links", LINKS,
							"meetings", MEETINGS),
					(row) -> row)
			.forEach((row) -> ties.computeIfAbsent(row.get("from").asString(), (from) -> new ArrayList<>())
				.add(new Tie(row.get("to").asString(), row.get("kind").asString(""),
						row.get("types").asList(Value::asString), row.get("strength").asDouble(0))));
		return ties;
	}

	Map<String, Node> nodes(Viewer viewer, Collection<String> ids) {
		Map<String, Node> nodes = new LinkedHashMap<>();
		this.cypher.find("path/find_stops", viewer.with("ids", List.copyOf(ids)), PathQueries::node)
			.forEach((node) -> nodes.put(node.id(), node));
		return nodes;
	}

	/** What ties each of some pairs, by their ids with an arrow between. */
	Map<List<String>, Shown> shown(Viewer viewer, Collection<List<String>> pairs) {
		Map<List<String>, Shown> shown = new HashMap<>();
		this.cypher.find("path/find_steps", viewer.with("pairs", List.copyOf(pairs)), (row) -> row)
			.forEach((row) -> shown.put(List.of(row.get("from").asString(), row.get("to").asString()), shown(row)));
		return shown;
	}

	private static Node node(Record row) {
		return new Node(row.get("id").asString(), row.get("kind").asString(""), row.get("seen").asBoolean(false),
				row.get("name").asString(""), text(row.get("where")), text(row.get("branch")));
	}

	private static Shown shown(Record row) {
		Values facts = new Values(row.get("facts"));
		List<String> types = row.get("types").asList(Value::asString).stream().distinct().toList();
		Long times = facts.number("times");
		return new Shown(!types.isEmpty(), types, new Evidence((times == null) ? 0 : times, facts.date("last"),
				facts.text("role"), facts.text("title"), facts.date("until"), facts.amount("value")));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
