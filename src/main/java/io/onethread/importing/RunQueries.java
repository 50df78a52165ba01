package io.onethread.importing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordsWritten;
import io.onethread.importing.Effects.OfKind;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.ImportRun.Undone;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Import runs in the graph. */
@Component
class RunQueries {

	/** As many records as are named to those who follow what is written. */
	private static final int LISTED = 5_000;

	private final Cypher cypher;

	RunQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	void create(ImportRun run, String holder) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("state", run.state().name());
		set.put("mapping", run.mapping());
		set.put("source", run.source());
		set.put("by", run.by());
		set.put("dryRun", run.dryRun());
		set.put("startedAt", run.startedAt());
		set.put("files", run.files());
		set.put("holder", holder);
		set.putAll(progress(run.progress()));
		save(run.id(), set);
	}

	void save(String id, Map<String, @Nullable Object> set) {
		this.cypher.save("importing/save_run", Map.of("id", id, "set", set), (row) -> row);
	}

	static void saveProgress(GraphTransaction tx, String id, Progress progress) {
		tx.run("importing/save_run", Map.of("id", id, "set", progress(progress)));
	}

	static Progress findProgress(GraphTransaction tx, String id) {
		List<Record> rows = tx.run("importing/find_run", Map.of("id", id));
		return rows.isEmpty() ? Progress.start(-1) : progress(rows.getFirst().get("run"));
	}

	Optional<ImportRun> find(String id) {
		return this.cypher.findOne("importing/find_run", Map.of("id", id), RunQueries::run);
	}

	List<ImportRun> list(@Nullable String by, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("by", by);
		parameters.put("limit", limit);
		return this.cypher.find("importing/find_runs", parameters, RunQueries::run);
	}

	List<String> interrupt(String holder) {
		List<String> active = List.of(State.WAITING.name(), State.RUNNING.name(), State.UNDOING.name());
		return this.cypher.save("importing/save_interrupted",
				Map.of("holder", holder, "states", active, "at", ZonedDateTime.now()),
				(row) -> row.get("id").asString());
	}

	/** What a run touched, or nothing where it touched nothing. */
	Optional<RecordsWritten> touched(String id, Set<String> all) {
		Set<String> kinds = new HashSet<>();
		Set<String> ids = new HashSet<>();
		this.cypher.find("importing/find_touched", Map.of("run", id, "limit", LISTED), (row) -> {
			kinds.add(Labels.of(row.get("labels")));
			return ids.add(row.get("id").asString());
		});
		if (ids.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of((ids.size() < LISTED) ? new RecordsWritten(kinds, Optional.of(ids))
				: new RecordsWritten(all, Optional.empty()));
	}

	List<ImportRun.Kept> kept(String id, int limit) {
		return this.cypher.find("importing/find_kept", Map.of("run", id, "limit", limit),
				(row) -> new ImportRun.Kept(row.get("id").asString(), Labels.of(row.get("labels")),
						row.get("name").asString(), row.get("why").asString()));
	}

	static Map<String, @Nullable Object> progress(Progress progress) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("batch", progress.batch());
		set.put("file", progress.file());
		set.put("read", progress.read());
		set.put("total", progress.total());
		set.put("clean", progress.tally().clean());
		set.put("repaired", progress.tally().repaired());
		set.put("warned", progress.tally().warned());
		set.put("refused", progress.tally().refused());
		set.put("links", progress.effects().links());
		set.put("kinds", progress.effects()
			.kinds()
			.stream()
			.map((kind) -> "%s %d %d %d".formatted(kind.kind(), kind.created(), kind.changed(), kind.unchanged()))
			.toList());
		return set;
	}

	private static ImportRun run(Record row) {
		Value run = row.get("run");
		return new ImportRun(run.get("id").asString(), State.valueOf(run.get("state").asString()),
				run.get("mapping").asString(""), run.get("source").asString(""), run.get("by").asString(""),
				run.get("dryRun").asBoolean(false), run.get("startedAt").asZonedDateTime(),
				run.get("finishedAt").isNull() ? null : run.get("finishedAt").asZonedDateTime(), texts(run, "files"),
				progress(run), texts(run, "ignored"), texts(run, "missing"), texts(run, "unused"),
				run.get("message").asString(""), undone(run));
	}

	private static Progress progress(Value run) {
		Tally tally = new Tally(run.get("clean").asLong(0), run.get("repaired").asLong(0), run.get("warned").asLong(0),
				run.get("refused").asLong(0));
		List<OfKind> kinds = new ArrayList<>();
		for (String kind : texts(run, "kinds")) {
			String[] parts = kind.split(" ");
			kinds.add(
					new OfKind(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3])));
		}
		return new Progress(run.get("batch").asInt(0), run.get("file").asString(""), run.get("read").asLong(0),
				run.get("total").asLong(-1), tally, new Effects(kinds, run.get("links").asLong(0)));
	}

	private static @Nullable Undone undone(Value run) {
		return run.get("removed").isNull() ? null : new Undone(run.get("removed").asLong(),
				run.get("restored").asLong(), run.get("unlinked").asLong(), run.get("kept").asLong());
	}

	private static List<String> texts(Value run, String name) {
		return run.get(name).isNull() ? List.of() : run.get(name).asList(Value::asString);
	}

}
