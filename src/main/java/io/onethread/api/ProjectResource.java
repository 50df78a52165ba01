package io.onethread.api;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectData;
import org.jspecify.annotations.Nullable;

/** A project as the API shows it. */
record ProjectResource(String id, long version, boolean editable, @JsonUnwrapped ProjectData data,
		@Nullable String stage, @Nullable String stageId, @Nullable String milestone, @Nullable String status,
		double weight, @Nullable LocalDate closedAt, @Nullable String division, @Nullable String process,
		@Nullable LocalDate since, @Nullable ZonedDateTime lastActivity, @Nullable LocalDate stalledOn, boolean stalled,
		boolean overdue, long contacts, long keyContacts, List<RecordRef> customers, List<RecordRef> reps,
		List<RecordRef> helpers, List<RecordRef> lines) {

	static ProjectResource of(Project project) {
		Project.Standing standing = project.standing();
		LocalDate today = LocalDate.now();
		return new ProjectResource(project.id(), project.version(), project.editable(), project.data(), project.stage(),
				standing.stage(), (standing.milestone() != null) ? standing.milestone().key() : null, project.status(),
				standing.weight(), project.closedAt(), standing.division(), standing.process(), standing.since(),
				standing.lastActivity(), standing.stalledOn(), standing.stalled(today), project.overdue(today),
				standing.contacts(), standing.keys(), project.customers(), project.reps(), project.helpers(),
				project.lines());
	}

}
