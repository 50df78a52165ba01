package io.onethread.pipeline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Values;
import io.onethread.pipeline.ProjectWrites.Current;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Moves projects from stage to stage, and back again. */
@Service
public class Moves {

	private final ProjectQueries queries;

	private final ProjectWrites writes;

	private final ProcessService processes;

	Moves(ProjectQueries queries, ProjectWrites writes, ProcessService processes) {
		this.queries = queries;
		this.writes = writes;
		this.processes = processes;
	}

	/**
	 * A step to be made.
	 *
	 * @param version the project's version that it is based on
	 * @param stage the id of the stage to enter; none to enter the first one of the
	 * milestone
	 * @param milestone what that stage stands for, where none is named
	 * @param on the day of the decision, for projects won or lost
	 * @param value what it brought, for projects won; none to leave it as it is
	 * @param reason why; needed for projects lost, and for those that lack what their
	 * stage asks for
	 */
	public record Step(long version, @Nullable String stage, @Nullable Milestone milestone, @Nullable LocalDate on,
			@Nullable Double value, @Nullable String reason) {

		/** A step to a stage. */
		public static Step to(long version, String stage) {
			return new Step(version, stage, null, null, null, null);
		}

	}

	/** A project's steps, the latest first. */
	public List<StageMove> history(Viewer viewer, String project) {
		return this.queries.moves(viewer, project);
	}

	/** What the stages of a project's process ask for, and whether it has it. */
	public List<Exit> exits(Viewer viewer, Project project, Stage stage) {
		return this.queries.exitFacts(viewer, project.id()).map((facts) -> facts.of(stage)).orElse(List.of());
	}

	/** What a project lacks for a step to this stage. */
	public List<Exit> missing(Viewer viewer, Project project, Stage to) {
		SalesProcess process = this.processes.of(project);
		String from = project.standing().stage();
		return (from == null) ? List.of()
				: this.queries.exitFacts(viewer, project.id())
					.map((facts) -> facts.missing(process, from, to))
					.orElse(List.of());
	}

	/**
	 * Makes a step. Doing so again with the same id changes nothing.
	 * @param id the step's, a new random UUID
	 * @throws ProjectProblem if it cannot be made
	 */
	public Project move(Viewer viewer, String project, String id, Step step) {
		ProjectRules.requireRandom(id);
		String reason = ProjectRules.line("reason", step.reason());
		List<SalesProcess> all = this.processes.all();
		this.writes.change(viewer, project, (tx) -> {
			Current current = ProjectWrites.require(tx, viewer, project);
			if (!isRepeated(tx, viewer, project, id)) {
				if (current.version() != step.version()) {
					throw new ProjectProblem.Changed();
				}
				make(tx, viewer, current, id, step, reason, all);
			}
			return project;
		});
		return this.queries.find(viewer, project).orElseThrow(ProjectProblem.NotThere::new);
	}

	private void make(GraphTransaction tx, Viewer viewer, Current current, String id, Step step, String reason,
			List<SalesProcess> all) {
		SalesProcess process = ProcessService.named(all, current.standing().process());
		Stage to = process.stage(step.stage())
			.or(() -> (step.milestone() != null) ? process.first(step.milestone()) : java.util.Optional.empty())
			.orElseThrow(() -> new ProjectProblem.Invalid("stage", "stage"));
		String from = current.standing().stage();
		if (to.id().equals(from)) {
			return;
		}
		if (to.milestone() == Milestone.LOST && reason.isEmpty()) {
			throw new ProjectProblem.Invalid("reason", "reason");
		}
		if (from != null && reason.isEmpty()) {
			tx.run("pipeline/find_exit_facts", viewer.with("id", current.id()))
				.stream()
				.findFirst()
				.ifPresent((row) -> {
					List<Exit> missing = ProjectQueries.facts(row).missing(process, from, to);
					if (!missing.isEmpty()) {
						throw new ProjectProblem.Unmet(missing);
					}
				});
		}
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("stage", to.text());
		set.put("status", to.milestone().status());
		set.put("probability", to.probability());
		set.put("closedAt", to.milestone().open() ? null : decidedOn(step));
		if (step.value() != null) {
			ProjectRules.check(Map.of("value", step.value()), Set.of("value"));
			set.put("value", step.value());
		}
		ProjectWrites.save(tx, current.id(), current.version(), set, set.keySet());
		StageMove.End left = process.stage(from)
			.map(StageMove.End::of)
			.orElseGet(() -> StageMove.End.unknown(text(current, "stage")));
		Map<String, Object> row = row(viewer, id, current.id(), left, StageMove.End.of(to), reason);
		Map<String, @Nullable Object> was = new HashMap<>();
		was.put("version", current.version() + 1);
		Set<String> restores = new java.util.TreeSet<>(set.keySet());
		restores.add("edited");
		restores.forEach((name) -> was.put("was_" + name, current.properties().get(name)));
		was.put("restores", List.copyOf(restores));
		save(tx, List.of(with(row, was)));
		StandingQueries.refresh(tx, List.of(current.id()));
	}

	/**
	 * Takes a project's latest step back, as long as nobody has changed the project
	 * since.
	 * @throws ProjectProblem if it cannot be taken back
	 */
	public Project undo(Viewer viewer, String project, String id) {
		this.writes.change(viewer, project, (tx) -> {
			Current current = ProjectWrites.require(tx, viewer, project);
			if (tx.run("pipeline/find_move", Map.of("id", id))
				.stream()
				.anyMatch((row) -> row.get("undone").asBoolean())) {
				return project;
			}
			Values move = tx.run("pipeline/find_last_move", viewer.with("id", project))
				.stream()
				.findFirst()
				.map((row) -> new Values(row.get("move")))
				.filter((last) -> last.textOrEmpty("id").equals(id) && !last.texts("restores").isEmpty())
				.orElseThrow(ProjectProblem.Changed::new);
			Map<String, @Nullable Object> set = new HashMap<>();
			move.texts("restores").forEach((name) -> set.put(name, move.map().get("was_" + name).asObject()));
			Long version = move.number("version");
			ProjectWrites.save(tx, project, (version != null) ? version : current.version(), set, List.of());
			tx.run("pipeline/save_move_undone", Map.of("id", id, "at", ZonedDateTime.now()));
			StandingQueries.refresh(tx, List.of(project));
			return project;
		});
		return this.queries.find(viewer, project).orElseThrow(ProjectProblem.NotThere::new);
	}

	/**
	 * Ticks points of a stage's list off, or takes the ticks away.
	 * @param items the points that are ticked from now on
	 */
	public void check(Viewer viewer, String project, Stage stage, List<String> items) {
		List<String> known = items.stream().filter(stage.checklist()::contains).toList();
		this.writes.change(viewer, project, (tx) -> {
			ProjectWrites.require(tx, viewer, project);
			return tx.run("pipeline/save_checked", Map.of("id", project, "stage", stage.id(), "items", known, "by",
					viewer.name(), "at", ZonedDateTime.now()));
		});
	}

	static void save(GraphTransaction tx, List<Map<String, Object>> rows) {
		tx.run("pipeline/save_moves", Map.of("rows", rows));
	}

	static Map<String, Object> row(Viewer viewer, String id, String project, StageMove.End from, StageMove.End to,
			String reason) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("at", ZonedDateTime.now());
		set.put("by", viewer.name());
		set.put("rep", viewer.rep());
		set.put("reason", reason.isEmpty() ? null : reason);
		put(set, "from", from);
		put(set, "to", to);
		return new HashMap<>(Map.of("id", id, "project", project, "set", set));
	}

	static void put(Map<String, @Nullable Object> set, String which, StageMove.End end) {
		set.put(which, end.stage());
		set.put(which + "Name", end.name());
		set.put(which + "NameEn", end.nameEn());
		set.put(which + "Milestone", (end.milestone() != null) ? end.milestone().key() : null);
	}

	private static Map<String, Object> with(Map<String, Object> row, Map<String, @Nullable Object> more) {
		Map<String, @Nullable Object> set = new HashMap<>(more);
		((Map<?, ?>) row.getOrDefault("set", Map.of())).forEach((name, value) -> set.put(String.valueOf(name), value));
		Map<String, Object> all = new HashMap<>(row);
		all.put("set", set);
		return all;
	}

	private static LocalDate decidedOn(Step step) {
		LocalDate on = (step.on() != null) ? step.on() : LocalDate.now();
		if (on.isAfter(LocalDate.now())) {
			throw new ProjectProblem.Invalid("on", "future");
		}
		ProjectRules.check(Map.of("on", on), Set.of("on"));
		return on;
	}

	private static boolean isRepeated(GraphTransaction tx, Viewer viewer, String project, String id) {
		return tx.run("pipeline/find_move", Map.of("id", id)).stream().findFirst().map((row) -> {
			if (!row.get("project").asString().equals(project) || !row.get("by").asString("").equals(viewer.name())) {
				throw new ProjectProblem.IdRefused();
			}
			return true;
		}).orElse(false);
	}

	private static @Nullable String text(Current current, String name) {
		Object value = current.properties().get(name);
		return (value != null) ? value.toString() : null;
	}

}
