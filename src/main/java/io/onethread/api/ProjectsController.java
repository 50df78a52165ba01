package io.onethread.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.pipeline.NewProject;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectData;
import io.onethread.pipeline.ProjectService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
			description = "Sorted by value, name, expectedClose, openedAt, since (when they entered their stage), "
					+ "quietSince (since when nothing has happened) or weighted.")
	Listing<ProjectResource> list(Viewer viewer, @ParameterObject ProjectQuery query, @ParameterObject Paging paging) {
		return this.projects.list(viewer, query.filter(), paging.request(ProjectService.SORTS, true))
			.listing()
			.map(ProjectResource::of);
	}

	@GetMapping("/milestones")
	@Operation(summary = "What the projects you may see come to, by division and milestone",
			description = "A milestone is missing where nobody has said yet what the projects' word for their stage means.")
	List<MilestoneResource> milestones(Viewer viewer) {
		return this.projects.milestones(viewer).stream().map(MilestoneResource::of).toList();
	}

	@GetMapping("/{id}")
	@Operation(summary = "A project")
	ResponseEntity<ProjectResource> find(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.projects.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@PostMapping
	@Operation(summary = "Adds a project for a customer you answer for",
			description = "Give an id (a random UUID) to be free to send the request again.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = NewProjectForm.class))))
	ResponseEntity<ProjectResource> create(Viewer viewer, @RequestBody ObjectNode body) {
		String id = JsonForms.take(body, "id");
		String customer = Required.text(JsonForms.take(body, "customer"), "customer");
		String rep = JsonForms.take(body, "rep");
		String stage = JsonForms.take(body, "stage");
		List<String> lines = lines(body.remove("lines"));
		Project project = this.projects.create(viewer, id.isEmpty() ? UUID.randomUUID().toString() : id,
				new NewProject(customer, orNull(rep), orNull(stage), lines, JsonForms.read(body, ProjectData.class)));
		return answer(ResponseEntity.created(URI.create("/api/v1/projects/" + project.id())), project);
	}

	@PatchMapping("/{id}")
	@Operation(summary = "Changes a project",
			description = "Names the fields to change; null empties one. If-Match carries the ETag of what you read. "
					+ "Its stage is changed by a move.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = ProjectData.class))))
	ResponseEntity<ProjectResource> change(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody ObjectNode patch) {
		Project current = this.projects.find(viewer, id).orElseThrow(ApiProblem::notFound);
		long version = Versions.required(match);
		ProjectData data = JsonForms.merge(current.data(), patch, ProjectData.class);
		return answer(ResponseEntity.ok(), this.projects.update(viewer, id, version, data));
	}

	static ResponseEntity<ProjectResource> answer(ResponseEntity.BodyBuilder answer, Project project) {
		return answer.eTag(Versions.tag(project.version())).body(ProjectResource.of(project));
	}

	private static List<String> lines(@Nullable JsonNode given) {
		List<String> lines = new ArrayList<>();
		if (given != null && !given.isNull()) {
			if (!given.isArray()) {
				throw ApiProblem.badRequest("api.problem.field", "lines");
			}
			given.values().forEach((line) -> lines.add(line.asString("")));
		}
		return lines;
	}

	private static @Nullable String orNull(String text) {
		return text.isBlank() ? null : text;
	}

}
