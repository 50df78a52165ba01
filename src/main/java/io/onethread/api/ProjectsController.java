package io.onethread.api;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Projects. */
@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "Projects")
class ProjectsController {

	private final ProjectService projects;

	ProjectsController(ProjectService projects) {
		this.projects = projects;
	}

	@GetMapping
	@Operation(summary = "The projects you may see, the largest first",
			description = "Sorted by value, name, expectedClose or openedAt.")
	Listing<Project> list(Viewer viewer, @ParameterObject Paging paging) {
		return this.projects.list(viewer, paging.request(ProjectService.SORTS, true));
	}

	@GetMapping("/{id}")
	@Operation(summary = "A project")
	Project find(Viewer viewer, @PathVariable String id) {
		return this.projects.find(viewer, id).orElseThrow(ApiProblem::notFound);
	}

}
