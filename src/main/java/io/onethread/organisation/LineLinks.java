package io.onethread.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;

/**
 * In which line a product is, and which divisions sell a line; read and moved in the
 * transaction of who has asked whether it may be.
 */
public final class LineLinks {

	/** What a change of these links is noted as. */
	public static final String WHAT = "lines";

	private LineLinks() {
	}

	/** The links as they are. */
	public static List<LinkState> of(GraphTransaction tx, String record) {
		return tx.run("organisation/find_line_links", Map.of("id", record))
			.stream()
			.map((row) -> new LinkState(row.get("from").asString(), row.get("type").asString(),
					row.get("to").asString(), row.get("properties").asMap()))
			.toList();
	}

	/**
	 * The links as they are to be: a product in one line, a line sold by one division.
	 * @param to the line or the division
	 * @return nothing where the two do not fit each other
	 */
	public static Optional<List<LinkState>> moved(GraphTransaction tx, String record, String to) {
		return tx.run("organisation/find_line_link", Map.of("id", record, "to", to))
			.stream()
			.findFirst()
			.map((row) -> List.of(new LinkState(row.get("from").asString(), row.get("type").asString(),
					row.get("to").asString(), Map.of())));
	}

}
