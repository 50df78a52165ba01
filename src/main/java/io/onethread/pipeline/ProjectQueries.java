package io.onethread.pipeline;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
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

	private final ProcessQueries processes;

	ProjectQueries(Cypher cypher, ProcessQueries processes) {
		this.cypher = cypher;
		this.processes = processes;
	}

	Optional<Project> find(Viewer viewer, String id) {
		return this.cypher.findOne("pipeline/find_project", viewer.with("id", id),
				(row) -> project(row.get("project"), row.get("customers"), row.get("reps")));
	}

	Listing<Project> list(Viewer viewer, ListRequest request) {
		return this.cypher
			.findOne("pipeline/find_projects", request.with(ProjectService.SORTS, viewer.with()),
					(row) -> new Listing<>(
							row.get("rows")
								.asList((one) -> project(one.get("project"), one.get("customers"), one.get("reps"))),
							row.get("total").asLong()))
			.orElseThrow();
	}

	List<MilestoneSum> milestones(Viewer viewer) {
		return this.cypher.find("pipeline/find_milestone_sums", sight(viewer).with(viewer),
				(row) -> new MilestoneSum(RecordRef.of(row.get("division")),
						Milestone.of(row.get("milestone").asString()).orElse(null), row.get("projects").asLong(),
						row.get("value").asDouble(), row.get("weighted").asDouble()));
	}

	List<StageMove> moves(Viewer viewer, @Nullable List<String> reps, ZonedDateTime since, ZonedDateTime before) {
		return this.cypher.find("pipeline/find_moves_between",
				viewer.with("reps", reps, "since", since, "before", before), ProjectQueries::move);
	}

	/** Where the projects are found that the viewer may see. */
	private Sight sight(Viewer viewer) {
		if (!viewer.all()) {
			return new Sight(viewer.reps(), viewer.reps(), List.of());
		}
		List<String> divisions = new ArrayList<>(this.processes.divisions().stream().map(RecordRef::id).toList());
		divisions.add("");
		return new Sight(List.of(), List.of(), divisions);
	}

	static StageMove move(Record row) {
		Values move = new Values(row.get("move"));
		Value project = row.get("project");
		return new StageMove(move.textOrEmpty("id"),
				new RecordRef(project.get("id").asString(), project.get("name").asString("")),
				new Values(project).amount("value"), row.get("move").get("at").asZonedDateTime(),
				move.textOrEmpty("by"), RecordRef.of(row.get("rep")), move.text("fromName"), move.textOrEmpty("toName"),
				Milestone.of(move.text("fromMilestone")).orElse(null),
				Milestone.of(move.text("toMilestone")).orElse(null), move.text("reason"));
	}

	private static Project project(Value value, Value customers, Value reps) {
		Values project = new Values(value);
		return new Project(project.textOrEmpty("id"), value.get("version").asLong(0), project.textOrEmpty("name"),
				project.text("code"), project.text("stage"), project.text("status"), project.amount("value"),
				project.amount("probability"), project.date("openedAt"), project.date("expectedClose"),
				project.date("closedAt"), project.text("nextStep"), RecordRef.listOf(customers),
				RecordRef.listOf(reps));
	}

}
