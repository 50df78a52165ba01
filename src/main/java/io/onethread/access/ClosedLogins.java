package io.onethread.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.graph.GraphTransaction;

/**
 * Logins that were closed because somebody left, for being opened again.
 *
 * @param ids the logins' ids
 * @param versions the version each has since it was closed
 */
public record ClosedLogins(List<String> ids, List<Long> versions) {

	/** Closes, within somebody's transaction, the logins that a rep has. */
	public static ClosedLogins of(GraphTransaction tx, String rep) {
		List<String> ids = new ArrayList<>();
		List<Long> versions = new ArrayList<>();
		tx.run("access/save_closed", Map.of("rep", rep)).forEach((row) -> {
			ids.add(row.get("id").asString());
			versions.add(row.get("version").asLong());
		});
		return new ClosedLogins(ids, versions);
	}

	/**
	 * Opens them again, and says whether all could be: not those that somebody changed
	 * since.
	 */
	public boolean reopen(GraphTransaction tx) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < this.ids.size(); i++) {
			rows.add(Map.of("id", this.ids.get(i), "version", this.versions.get(i)));
		}
		return tx.run("access/save_reopened", Map.of("rows", rows)).size() == this.ids.size();
	}

}
