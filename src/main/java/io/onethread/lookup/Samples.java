package io.onethread.lookup;

import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Customers that a benchmark looks up, as somebody would who remembers half of them. */
final class Samples {

	private final List<Sample> all;

	private Samples(List<Sample> all) {
		this.all = all;
	}

	/**
	 * A customer.
	 *
	 * @param owner the rep who answers for it
	 * @param contact one of its contacts
	 * @param typed what is typed to find it
	 */
	record Sample(String id, Viewer owner, @Nullable String contact, String typed) {

	}

	static Samples of(Cypher cypher, int limit) {
		List<Record> rows = cypher.find("lookup/find_samples", Map.of("limit", limit), (row) -> row);
		return new Samples(
				java.util.stream.IntStream.range(0, rows.size()).mapToObj((i) -> sample(rows.get(i), i)).toList());
	}

	static Viewer executive() {
		return new Viewer("bench", "bench", Role.EXECUTIVE, null, "bench", null, List.of());
	}

	boolean isEmpty() {
		return this.all.isEmpty();
	}

	Sample get(int i) {
		return this.all.get(i % this.all.size());
	}

	private static Sample sample(Record row, int i) {
		String rep = row.get("rep").asString();
		Viewer owner = new Viewer("bench", "bench", Role.REP, rep, "bench", row.get("division").asString(""),
				List.of(rep));
		String contact = row.get("contact").isNull() ? null : row.get("contact").asString();
		return new Sample(row.get("id").asString(), owner, contact, typed(row, i));
	}

	/** In turn: initials, a part of the name, the end of a number, a slip of the pen. */
	private static String typed(Record row, int i) {
		String name = row.get("name").asString();
		String initials = row.get("initials").asString("").split(" ")[0];
		String phone = row.get("phone").asString("").split(" ")[0];
		return switch (i % 4) {
			case 0 -> cut(initials.isEmpty() ? name : initials, 0, 5);
			case 1 -> cut(phone.isEmpty() ? name : phone, 3, 20);
			case 2 -> cut(name, 2, 7);
			default -> "x" + cut(name, 1, 8);
		};
	}

	private static String cut(String text, int from, int to) {
		return text.substring((from < text.length()) ? from : 0, Math.min(to, text.length()));
	}

}
