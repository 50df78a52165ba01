package io.onethread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

/**
 * Reads and replaces links one by one, with all that stands on them. What links may
 * become is for the module to say that owns their type.
 */
public final class Links {

	private Links() {
	}

	/**
	 * Makes whoever else wants to change what hangs on a record wait until this
	 * transaction is over. What is read after it stays true until then.
	 */
	public static void lock(GraphTransaction tx, String record) {
		tx.run("graph/save_lock", Map.of("id", record));
	}

	/** The links of some types that lead to some records, from wherever. */
	public static List<LinkState> to(GraphTransaction tx, Collection<String> records, List<String> types) {
		return tx.run("graph/find_links_to", Map.of("ids", List.copyOf(records), "types", types))
			.stream()
			.map(Links::state)
			.toList();
	}

	/**
	 * Turns one set of links into another: takes away what is not in the second, adds
	 * what is new in it.
	 */
	public static void replace(GraphTransaction tx, List<LinkState> before, List<LinkState> after) {
		List<LinkState> gone = new ArrayList<>(before);
		gone.removeAll(after);
		List<LinkState> come = new ArrayList<>(after);
		come.removeAll(before);
		if (!gone.isEmpty()) {
			tx.run("graph/delete_links", Map.of("rows", gone.stream().map(Links::row).toList()));
		}
		if (!come.isEmpty()) {
			tx.run("graph/save_new_links", Map.of("rows", come.stream().map(Links::row).toList()));
		}
	}

	private static LinkState state(Record row) {
		return new LinkState(row.get("from").asString(), row.get("type").asString(), row.get("to").asString(),
				row.get("properties").asMap());
	}

	private static Map<String, Object> row(LinkState link) {
		return Map.of("from", link.from(), "type", link.type(), "to", link.to(), "properties", link.properties());
	}

}
