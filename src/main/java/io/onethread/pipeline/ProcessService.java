package io.onethread.pipeline;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;

/** The divisions' processes: who follows which, and how they are changed. */
@Service
public class ProcessService {

	private final ProcessQueries queries;

	private final Standings standings;

	ProcessService(ProcessQueries queries, Standings standings) {
		this.queries = queries;
		this.standings = standings;
	}

	/** All processes, the company's own one first. How the company sells is no secret. */
	public List<SalesProcess> all() {
		List<SalesProcess> all = this.queries.all();
		return all.isEmpty() ? List.of(ProcessDerivation.company()) : all;
	}

	/** The company's divisions by name. */
	public List<RecordRef> divisions() {
		return this.queries.divisions();
	}

	/** The process that a project follows. */
	public SalesProcess of(Project project) {
		return named(all(), project.standing().process());
	}

	/**
	 * The process that a division's projects follow, if nobody above it says otherwise.
	 */
	public SalesProcess ofDivision(@Nullable String division) {
		return named(all(), division);
	}

	/** Whether this viewer may change processes. */
	public static boolean mayChange(Viewer viewer) {
		return viewer.is(Role.EXECUTIVE, Role.ADMINISTRATOR);
	}

	/**
	 * How many projects stand in each stage of a process; under the empty key those whose
	 * word for their stage is not mapped.
	 */
	public Map<String, Long> counts(Viewer viewer, String process) {
		require(viewer);
		return this.queries.counts(process);
	}

	/**
	 * Changes a process, or gives a division one of its own. Projects of stages that go
	 * are moved where the draft says, those of stages with a new name go along.
	 * @param process the id of the process: a division's, or {@link SalesProcess#DEFAULT}
	 * @throws ProjectProblem if it cannot be changed
	 */
	public SalesProcess save(Viewer viewer, String process, ProcessDraft draft) {
		require(viewer);
		RecordRef division = process.equals(SalesProcess.DEFAULT) ? null
				: divisions().stream()
					.filter((one) -> one.id().equals(process))
					.findFirst()
					.orElseThrow(ProjectProblem.NotThere::new);
		SalesProcess was = named(all(), process);
		boolean own = was.id().equals(process);
		List<Stage> before = own ? was.stages() : List.of();
		List<Stage> stages = ProcessRules.settled(draft, before);
		ProcessRules.check(new ProcessDraft(draft.version(), draft.stalledAfter(), stages, draft.gone()), before,
				own ? this.queries.counts(process) : Map.of());
		String change = UUID.randomUUID().toString();
		SalesProcess is = new SalesProcess(process, division, Math.max(draft.version(), 0) + 1, false,
				draft.stalledAfter(), null, stages);
		this.queries.write((tx) -> {
			Record stored = tx.run("pipeline/save_process_lock", Map.of("id", process))
				.stream()
				.findFirst()
				.orElse(null);
			if (stored != null && stored.get("change").asString("").equals(change)) {
				return change;
			}
			if (draft.version() != ((stored != null) ? stored.get("version").asLong(0) : -1)) {
				throw new ProjectProblem.Changed();
			}
			write(tx, viewer, is, before, draft.gone(), change);
			return change;
		});
		this.standings.refreshProcesses(own ? List.of(process) : List.of(process, was.id()));
		return named(all(), process);
	}

	/**
	 * Lets a word that projects have for their stage stand for a stage from now on.
	 * @param process the process whose projects have it
	 * @param word the word as it stands in the projects
	 */
	public void map(Viewer viewer, String process, String word, String stage) {
		require(viewer);
		if (named(all(), process).stage(stage).isEmpty()) {
			throw new ProjectProblem.NotThere();
		}
		String key = Stage.wordKey(word);
		this.queries.saveAlias(stage, key);
		this.standings.refreshUnmapped(process, key);
	}

	static SalesProcess named(List<SalesProcess> all, @Nullable String id) {
		return find(all, id).or(() -> find(all, SalesProcess.DEFAULT)).orElseGet(ProcessDerivation::company);
	}

	SalesProcess ofRep(GraphTransaction tx, List<SalesProcess> all, String rep) {
		return named(all, ProcessQueries.ofRep(tx, rep).orElse(null));
	}

	private static Optional<SalesProcess> find(List<SalesProcess> all, @Nullable String id) {
		return all.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	private static void write(GraphTransaction tx, Viewer viewer, SalesProcess process, List<Stage> before,
			Map<String, String> gone, String change) {
		ProcessQueries.save(tx, process, change);
		for (Stage was : before) {
			Stage kept = process.stage(was.id()).orElse(null);
			if (kept == null) {
				Stage to = process.stage(gone.get(was.id())).orElseGet(() -> process.stages().getFirst());
				tx.run("pipeline/save_stage_emptied",
						Map.of("stage", was.id(), "to", to.id(), "text", to.text(), "probability", to.probability(),
								"change", change, "set", note(viewer, StageMove.End.of(was), StageMove.End.of(to))));
			}
			else if (!was.text().equals(kept.text())) {
				StageMove.End to = StageMove.End.of(kept);
				tx.run("pipeline/save_stage_renamed", Map.of("stage", was.id(), "was", was.text(), "text", kept.text(),
						"change", change, "set", note(viewer, StageMove.End.of(was), to)));
			}
		}
	}

	private static Map<String, @Nullable Object> note(Viewer viewer, StageMove.End from, StageMove.End to) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("at", ZonedDateTime.now());
		set.put("by", viewer.name());
		set.put("rep", viewer.rep());
		set.put("process", true);
		Moves.put(set, "from", from);
		Moves.put(set, "to", to);
		return set;
	}

	private static void require(Viewer viewer) {
		if (!mayChange(viewer)) {
			throw new ProjectProblem.Forbidden();
		}
	}

	/** A copy of a process for a division that has had none of its own. */
	public static List<Stage> copy(SalesProcess process) {
		List<Stage> stages = new ArrayList<>();
		process.stages()
			.forEach((stage) -> stages.add(new Stage(UUID.randomUUID().toString(), stage.text(), stage.name(),
					stage.nameEn(), stage.milestone(), stage.probability(), stage.conditions(), stage.checklist(),
					stage.aliases())));
		return stages;
	}

}
