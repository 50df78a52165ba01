package io.onethread.pipeline;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads projects. */
@Component
class ProjectQueries {

	private final Cypher cypher;

	ProjectQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<Project> find(Viewer viewer, String id) {
		return this.cypher.findOne("pipeline/find_project", viewer.with("id", id),
				(row) -> project(row.get("project"), row.get("standing"), row.get("editable"), row.get("customers"),
						row.get("reps"), RecordRef.listOf(row.get("helpers")), RecordRef.listOf(row.get("lines"))));
	}

	ProjectPage list(Viewer viewer, ProjectFilter filter, ListRequest request) {
		Sight sight = Sight.of(viewer, filter);
		return this.cypher.findOne("pipeline/find_projects",
				request.with(ProjectService.SORTS, sight.with(viewer, "only", filter.parameter())),
				(row) -> new ProjectPage(
						new Listing<>(row.get("rows").asList(ProjectQueries::row), row.get("total").asLong()),
						row.get("value").asDouble(), row.get("weighted").asDouble()))
			.orElseThrow();
	}

	List<BoardColumn> board(Viewer viewer, ProjectFilter filter, boolean stages, @Nullable String column,
			ListRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Sight.of(viewer, filter)
			.with(viewer, "only", filter.parameter(), "by", stages ? "stage" : "milestone", "column", column));
		return this.cypher.find("pipeline/find_board", request.with(ProjectService.SORTS, parameters),
				(row) -> new BoardColumn(row.get("column").asString(), row.get("total").asLong(),
						row.get("value").asDouble(), row.get("weighted").asDouble(),
						row.get("words").asList(ProjectQueries::word), row.get("rows").asList(ProjectQueries::row)));
	}

	List<MilestoneSum> milestones(Viewer viewer) {
		return this.cypher.find("pipeline/find_milestone_sums", Sight.of(viewer, ProjectFilter.ALL).with(viewer),
				(row) -> new MilestoneSum(RecordRef.of(row.get("division")),
						Milestone.of(row.get("milestone").asString()).orElse(null), row.get("projects").asLong(),
						row.get("value").asDouble(), row.get("weighted").asDouble()));
	}

	List<StageMove> moves(Viewer viewer, @Nullable List<String> reps, ZonedDateTime since, ZonedDateTime before) {
		return this.cypher.find("pipeline/find_moves_between",
				viewer.with("reps", reps, "since", since, "before", before), ProjectQueries::move);
	}

	List<StageMove> moves(Viewer viewer, String project) {
		return this.cypher.find("pipeline/find_moves", viewer.with("id", project), ProjectQueries::move);
	}

	Optional<ExitFacts> exitFacts(Viewer viewer, String project) {
		return this.cypher.findOne("pipeline/find_exit_facts", viewer.with("id", project), ProjectQueries::facts);
	}

	static ExitFacts facts(Record row) {
		Values project = new Values(row.get("project"));
		Map<String, List<String>> checked = new HashMap<>();
		for (Value stage : row.get("checked").values()) {
			checked.put(stage.get("stage").asString(), new Values(stage).texts("items"));
		}
		return new ExitFacts(project.amount("value") != null, project.date("expectedClose") != null,
				project.text("nextStep") != null, row.get("offers").asBoolean(), row.get("visited").asBoolean(),
				row.get("contacts").asLong(), row.get("keys").asLong(), checked);
	}

	static StageMove move(Record row) {
		Values move = new Values(row.get("move"));
		Value project = row.get("project");
		return new StageMove(move.textOrEmpty("id"),
				new RecordRef(project.get("id").asString(), project.get("name").asString("")),
				new Values(project).amount("value"), row.get("move").get("at").asZonedDateTime(),
				move.textOrEmpty("by"), RecordRef.of(row.get("rep")), end(move, "from"), end(move, "to"),
				move.text("reason"));
	}

	static ProjectData data(Value value) {
		Values project = new Values(value);
		return new ProjectData(project.textOrEmpty("name"), project.text("code"), project.amount("value"),
				project.amount("probability"), project.date("openedAt"), project.date("expectedClose"),
				project.text("nextStep"));
	}

	static Project.Standing standing(Value value, @Nullable String status) {
		if (value.isNull()) {
			return new Project.Standing(null, null, null, Milestone.of(status).orElse(null),
					Milestone.of(status).isEmpty(), 0, null, null, null, null, 0, 0);
		}
		Values standing = new Values(value);
		return new Project.Standing(orNull(standing, "division"), standing.text("process"), orNull(standing, "stage"),
				Milestone.of(standing.text("milestone")).orElse(null), value.get("open").asBoolean(true),
				value.get("weight").asDouble(0), standing.date("since"), standing.dateTime("lastActivity"),
				standing.date("quietSince"), standing.date("stalledOn"), value.get("contacts").asLong(0),
				value.get("keys").asLong(0));
	}

	private static StageMove.End end(Values move, String which) {
		return new StageMove.End(move.textOrEmpty(which), move.textOrEmpty(which + "Name"),
				move.textOrEmpty(which + "NameEn"), Milestone.of(move.text(which + "Milestone")).orElse(null));
	}

	private static BoardColumn.Word word(Value value) {
		Values word = new Values(value);
		return new BoardColumn.Word(word.textOrEmpty("word"), word.textOrEmpty("process"),
				value.get("projects").asLong());
	}

	private static Project row(Value row) {
		return project(row.get("project"), row.get("standing"), row.get("editable"), row.get("customers"),
				row.get("reps"), List.of(), List.of());
	}

	private static Project project(Value value, Value standing, Value editable, Value customers, Value reps,
			List<RecordRef> helpers, List<RecordRef> lines) {
		Values project = new Values(value);
		return new Project(project.textOrEmpty("id"), value.get("version").asLong(0), editable.asBoolean(), data(value),
				project.text("stage"), project.text("status"), project.date("closedAt"),
				standing(standing, project.text("status")), RecordRef.listOf(customers), RecordRef.listOf(reps),
				helpers, lines);
	}

	private static @Nullable String orNull(Values values, String name) {
		String text = values.textOrEmpty(name);
		return text.isEmpty() ? null : text;
	}

}
