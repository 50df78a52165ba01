package io.onethread.customer;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import tools.jackson.databind.json.JsonMapper;

/** Notes on records that links of theirs were changed by hand, and why. */
public final class LinkChanges {

	private static final JsonMapper JSON = new JsonMapper();

	private LinkChanges() {
	}

	/** The links that a note holds before or after the change. */
	public static List<LinkState> links(String noted) {
		return LinkState.read(JSON.readTree(noted).path("links").toString());
	}

	/**
	 * Notes a change within the transaction that makes it.
	 * @param id the note's id; the same again changes nothing
	 * @param record the record's id
	 * @param by the login that makes it
	 * @param what what kind of change it is
	 * @param why in somebody's words, or empty
	 */
	public static void note(GraphTransaction tx, String id, String record, String by, String what,
			List<LinkState> before, List<LinkState> after, String why) {
		tx.run("customer/save_change",
				Map.of("id", id, "record", record, "by", by, "what", what, "before",
						JSON.writeValueAsString(Map.of("links", JSON.readTree(LinkState.write(before)))), "after",
						JSON.writeValueAsString(Map.of("links", JSON.readTree(LinkState.write(after)), "reason", why)),
						"keys", Map.of(), "at", ZonedDateTime.now()));
	}

}
