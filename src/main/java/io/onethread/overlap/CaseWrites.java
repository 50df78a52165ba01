package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;

/** Writes cases within a transaction, which may run twice. */
final class CaseWrites {

	private final GraphTransaction tx;

	private final Viewer viewer;

	CaseWrites(GraphTransaction tx, Viewer viewer) {
		this.tx = tx;
		this.viewer = viewer;
	}

	/** Opens a case, or finds the open one; gives its id. */
	String open(String id, Candidate overlap) {
		return this.tx.run("overlap/save_case",
				Map.of("overlap", overlap.id(), "id", id, "kind", overlap.kind().name(), "pattern",
						overlap.pattern().name(), "customers", overlap.parts().stream().map(Part::key).toList(), "by",
						this.viewer.name(), "at", ZonedDateTime.now(), "due",
						ZonedDateTime.now().plusDays(CaseWatch.DAYS)))
			.getFirst()
			.get("id")
			.asString();
	}

	void entry(String matter, String id, String kind, String text) {
		this.tx.run("overlap/save_case_entry", Map.of("case", matter, "id", id, "kind", kind, "by", this.viewer.name(),
				"at", ZonedDateTime.now(), "text", text));
	}

	void lock(String matter, String what) {
		this.tx.run("overlap/save_case_lock", Map.of("id", matter, "by", what));
	}

	void ruling(String matter, String id, OverlapCases.Verdict verdict) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("rulingId", id);
		set.put("ruling", verdict.ruling().name());
		set.put("why", verdict.why());
		set.put("lead", verdict.lead());
		set.put("ruledBy", this.viewer.name());
		set.put("settledAt", ZonedDateTime.now());
		set.put("dueAt", null);
		List<Map<String, String>> shares = verdict.shares()
			.entrySet()
			.stream()
			.map((share) -> Map.of("what", share.getKey(), "rep", share.getValue()))
			.toList();
		List<Map<String, Object>> percents = verdict.percents()
			.entrySet()
			.stream()
			.map((part) -> Map.<String, Object>of("rep", part.getKey(), "percent", part.getValue()))
			.toList();
		this.tx.run("overlap/save_ruling", Map.of("id", matter, "set", set, "shares", shares, "percents", percents));
	}

	/** Notes an appeal; not if there was another. */
	boolean appeal(String matter, String id) {
		return !this.tx
			.run("overlap/save_appeal", Map.of("id", matter, "appeal", id, "by", this.viewer.name(), "at",
					ZonedDateTime.now(), "due", ZonedDateTime.now().plusDays(CaseWatch.DAYS)))
			.isEmpty();
	}

	/** Notes how an appeal ended; not if it had ended. */
	boolean appealDecided(String matter, String state) {
		return !this.tx.run("overlap/save_appeal_decided", Map.of("id", matter, "state", state)).isEmpty();
	}

	/** Notes a change of owners that comes next, or with null that all are made. */
	void step(String matter, @Nullable String step) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", matter);
		parameters.put("step", step);
		parameters.put("done", step == null);
		this.tx.run("overlap/save_ruling_step", parameters);
	}

	void undone(String matter) {
		this.tx.run("overlap/save_undone", Map.of("id", matter, "due", ZonedDateTime.now().plusDays(CaseWatch.DAYS)));
	}

}
