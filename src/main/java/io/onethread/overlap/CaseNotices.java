package io.onethread.overlap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.notice.Notices;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Tells the parties of a case and who is to rule on it what happened. Each party is told
 * in the name of the customer they work; of the other one they may not know.
 */
@Component
class CaseNotices {

	private final Notices notices;

	private final Cypher cypher;

	CaseNotices(Notices notices, Cypher cypher) {
		this.notices = notices;
		this.cypher = cypher;
	}

	/**
	 * Tells who is to rule on a case that it is due.
	 * @param level 0 for the nearest above all parties, 1 for the next; executives where
	 * there is none
	 */
	void remind(String matter, int level, String event, String textKey) {
		this.cypher.find("overlap/find_case_rulers", Map.of("id", matter), (row) -> row).forEach((row) -> {
			List<String> rulers = row.get("rulers").asList(Value::asString);
			List<String> told = (level < rulers.size()) ? List.of(rulers.get(level)) : this.notices.executives();
			if (!row.get("customer").isNull()) {
				this.notices.tell(event, null, told, textKey, List.of(Notices.RECORD + row.get("customer").asString()),
						"overlap-cases/" + matter);
			}
		});
	}

	/**
	 * Tells them.
	 * @param event names what happened for good
	 * @return the ids of the customers
	 */
	List<String> tell(Viewer doer, String matter, String event, String textKey) {
		String path = "overlap-cases/" + matter;
		Set<String> all = new HashSet<>();
		Set<String> parties = new HashSet<>();
		this.cypher.find("overlap/find_parties", Map.of("case", matter), (row) -> row).forEach((row) -> {
			List<String> own = row.get("customers").asList(Value::asString);
			List<String> any = row.get("all").asList(Value::asString);
			all.addAll(any);
			parties.add(row.get("id").asString());
			this.notices.tell(event, doer, List.of(row.get("id").asString()), textKey,
					List.of(Notices.RECORD + (own.isEmpty() ? any : own).getFirst()), path);
		});
		List<String> rulers = this.cypher.read((tx) -> {
			CaseReads reads = new CaseReads(tx, doer);
			return reads.stored(matter)
				.map((stored) -> reads.rulers(stored).stream().limit(1).map(RecordRef::id).toList())
				.orElse(List.of());
		});
		List<String> above = new ArrayList<>(rulers.isEmpty() ? this.notices.executives() : rulers);
		above.removeAll(parties);
		if (!all.isEmpty()) {
			this.notices.tell(event, doer, above, textKey, List.of(Notices.RECORD + List.copyOf(all).getFirst()), path);
		}
		return List.copyOf(all);
	}

}
