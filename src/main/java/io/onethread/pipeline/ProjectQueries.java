package io.onethread.pipeline;

import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
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

	private static Project project(Value value, Value customers, Value reps) {
		Values project = new Values(value);
		return new Project(project.textOrEmpty("id"), value.get("version").asLong(0), project.textOrEmpty("name"),
				project.text("code"), project.text("stage"), project.text("status"), project.amount("value"),
				project.amount("probability"), project.date("openedAt"), project.date("expectedClose"),
				project.date("closedAt"), project.text("nextStep"), RecordRef.listOf(customers),
				RecordRef.listOf(reps));
	}

}
