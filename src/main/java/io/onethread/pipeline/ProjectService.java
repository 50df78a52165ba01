package io.onethread.pipeline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.pipeline.ProjectWrites.Current;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;

/** Finds, lists, adds and changes projects, and says what they come to. */
@Service
public class ProjectService {

	/**
	 * What projects may be sorted by; {@code since} is when they entered their stage,
	 * {@code quietSince} since when nothing has happened.
	 */
	public static final List<String> SORTS = List.of("value", "name", "expectedClose", "openedAt", "since",
			"quietSince", "weighted");

	private final ProjectQueries queries;

	private final ProjectWrites writes;

	private final ProcessService processes;

	ProjectService(ProjectQueries queries, ProjectWrites writes, ProcessService processes) {
		this.queries = queries;
		this.writes = writes;
		this.processes = processes;
	}

	/** A project, where the viewer may see it. */
	public Optional<Project> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/**
	 * A page of the projects that the viewer may see, sorted by one of {@link #SORTS}.
	 */
	public Listing<Project> list(Viewer viewer, ListRequest request) {
		return list(viewer, ProjectFilter.ALL, request).listing();
	}

	/** A page of certain projects, with what all of them come to. */
	public ProjectPage list(Viewer viewer, ProjectFilter filter, ListRequest request) {
		return this.queries.list(viewer, filter, request);
	}

	/**
	 * The columns of a board that hold anything.
	 * @param stages whether the columns are stages, for projects of one process, or
	 * milestones
	 * @param column only this one, or all
	 * @param request which page of each column
	 */
	public List<BoardColumn> board(Viewer viewer, ProjectFilter filter, boolean stages, @Nullable String column,
			ListRequest request) {
		return this.queries.board(viewer, filter, stages, column, request);
	}

	/** What the viewer's projects come to, by division and milestone. */
	public List<MilestoneSum> milestones(Viewer viewer) {
		return this.queries.milestones(viewer);
	}

	/**
	 * The stage moves of a time, the earliest first, as far as the viewer may see the
	 * projects.
	 * @param reps who made them, or nothing for anybody
	 * @param since from when on
	 * @param before up to when, which is not in it any more
	 */
	public List<StageMove> moves(Viewer viewer, @Nullable List<String> reps, ZonedDateTime since,
			ZonedDateTime before) {
		return this.queries.moves(viewer, reps, since, before);
	}

	/**
	 * Adds a project. Doing so again with the same id changes nothing.
	 * @param id a new random UUID
	 * @throws ProjectProblem if it cannot be added
	 */
	public Project create(Viewer viewer, String id, NewProject project) {
		ProjectRules.requireRandom(id);
		Map<String, Object> fields = ProjectRules.fields(project.data());
		Set<String> judged = new java.util.TreeSet<>(fields.keySet());
		judged.add("name");
		ProjectRules.check(fields, judged);
		List<SalesProcess> all = this.processes.all();
		String move = UUID.randomUUID().toString();
		this.writes.run(viewer, Set.of(id, project.customer()), Set.of("Project", "Customer"), (tx) -> {
			if (!isRepeated(tx, viewer, id)) {
				add(tx, viewer, id, project, fields, all, move);
			}
			return id;
		});
		return found(viewer, id);
	}

	/**
	 * Changes what is written down about a project. Imports leave the fields alone that
	 * were changed so.
	 * @param version the version that the change is based on
	 * @param data all of its data; what differs from the stored data is the change
	 * @throws ProjectProblem if it cannot be changed
	 */
	public Project update(Viewer viewer, String id, long version, ProjectData data) {
		String change = UUID.randomUUID().toString();
		this.writes.change(viewer, id, (tx) -> {
			Current current = ProjectWrites.require(tx, viewer, id);
			if (ProjectWrites.isNoted(tx, change)) {
				return id;
			}
			if (current.version() != version) {
				throw new ProjectProblem.Changed();
			}
			Map<String, Object> before = ProjectRules.fields(current.data());
			Map<String, Object> after = ProjectRules.fields(data);
			Set<String> changed = ProjectRules.changed(before, after);
			if (changed.isEmpty()) {
				return id;
			}
			ProjectRules.check(after, changed);
			Map<String, @Nullable Object> set = new HashMap<>();
			changed.forEach((field) -> set.put(field, after.get(field)));
			ProjectWrites.save(tx, id, version, set, changed);
			Map<String, Object> whole = new HashMap<>(current.properties());
			whole.putAll(after);
			Map<String, Object> told = new TreeMap<>(after);
			told.keySet().retainAll(changed);
			before.keySet().retainAll(changed);
			this.writes.note(tx, viewer, change, id, "changed", before, told, whole);
			StandingQueries.refresh(tx, List.of(id));
			return id;
		});
		return found(viewer, id);
	}

	/**
	 * Says what is to be done next, whatever else somebody changes meanwhile.
	 * @throws ProjectProblem if it cannot be changed
	 */
	public Project setNextStep(Viewer viewer, String id, @Nullable String step) {
		Project project = found(viewer, id);
		return update(viewer, id, project.version(), project.data().withNextStep(step));
	}

	private void add(GraphTransaction tx, Viewer viewer, String id, NewProject project, Map<String, Object> fields,
			List<SalesProcess> all, String move) {
		Record right = tx.run("pipeline/find_right_to_open", viewer.with("id", project.customer()))
			.stream()
			.findFirst()
			.orElseThrow(ProjectProblem.NotThere::new);
		if (!right.get("allowed").asBoolean()) {
			throw new ProjectProblem.Forbidden();
		}
		String rep = runner(viewer, project.rep());
		SalesProcess process = this.processes.ofRep(tx, all, rep);
		Stage stage = process.stage(project.stage())
			.or(() -> process.stages().stream().findFirst())
			.orElseThrow(ProjectProblem.NotThere::new);
		if (!stage.milestone().open()) {
			throw new ProjectProblem.Invalid("stage", "decided");
		}
		Map<String, Object> set = new HashMap<>(fields);
		set.putIfAbsent("openedAt", LocalDate.now());
		set.putIfAbsent("probability", stage.probability());
		set.put("stage", stage.text());
		set.put("status", "open");
		Map<String, Object> whole = new HashMap<>(set);
		whole.putAll(this.writes.keys(set));
		if (tx
			.run("pipeline/save_new_project", Map.of("id", id, "set", whole, "edited", List.copyOf(set.keySet()),
					"customer", project.customer(), "rep", rep, "at", ZonedDateTime.now()))
			.isEmpty()) {
			throw new ProjectProblem.NotThere();
		}
		for (String line : project.lines()) {
			if (tx.run("pipeline/save_offer", Map.of("id", id, "line", line)).isEmpty()) {
				throw new ProjectProblem.NotThere();
			}
		}
		Moves.save(tx, List.of(Moves.row(viewer, move, id, StageMove.End.unknown(null), StageMove.End.of(stage), "")));
		this.writes.note(tx, viewer, id, id, "created", Map.of(), set, whole);
		StandingQueries.refresh(tx, List.of(id));
	}

	private static String runner(Viewer viewer, @Nullable String wanted) {
		String rep = (wanted == null || wanted.isBlank()) ? viewer.rep() : wanted;
		if (rep == null) {
			throw new ProjectProblem.Invalid("rep", "rep");
		}
		if (!viewer.all() && !viewer.reps().contains(rep)) {
			throw new ProjectProblem.Forbidden();
		}
		return rep;
	}

	/** Whether this viewer added the project already; refuses an id that is not free. */
	private static boolean isRepeated(GraphTransaction tx, Viewer viewer, String id) {
		return tx.run("customer/find_origin", Map.of("id", id)).stream().findFirst().map((row) -> {
			if (!row.get("label").asString("").equals("Project") || !row.get("by").asString("").equals(viewer.name())) {
				throw new ProjectProblem.IdRefused();
			}
			return true;
		}).orElse(false);
	}

	private Project found(Viewer viewer, String id) {
		return find(viewer, id).orElseThrow(ProjectProblem.NotThere::new);
	}

}
