package io.onethread.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.activity.TaskData;
import io.onethread.activity.TaskFilter;
import io.onethread.activity.TaskService;
import io.onethread.graph.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks: what reps promised or were asked to do. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks")
class TasksController {

	private final TaskService tasks;

	TasksController(TaskService tasks) {
		this.tasks = tasks;
	}

	@GetMapping
	@Operation(summary = "The tasks you may see, the first due first",
			description = "Of a rep, about a record, in some states (open unless you say done or dropped), due by a day. "
					+ "Sorted by due, title, createdAt or doneAt.")
	Listing<Task> list(Viewer viewer, @RequestParam(required = false) @Nullable String rep,
			@RequestParam(required = false) @Nullable String about,
			@RequestParam(required = false) @Nullable List<String> status,
			@RequestParam(required = false) @Nullable LocalDate due, @ParameterObject Paging paging) {
		return this.tasks.list(viewer, new TaskFilter(rep, about, (status == null) ? List.of(Task.OPEN) : status, due),
				paging.request(TaskService.SORTS, false));
	}

	@GetMapping("/{id}")
	@Operation(summary = "A task")
	ResponseEntity<Task> find(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.tasks.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@PostMapping
	@Operation(summary = "Adds a task of your own, or of a rep of yours",
			description = "Give an id (a random UUID) to be free to send the request again.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = NewTask.class))))
	ResponseEntity<Task> create(Viewer viewer, @RequestBody ObjectNode body) {
		NewTask given = JsonForms.read(body, NewTask.class);
		String rep = Objects.requireNonNullElse(given.rep(), Objects.requireNonNullElse(viewer.rep(), ""));
		Task task = this.tasks.create(viewer,
				Objects.requireNonNullElseGet(given.id(), () -> UUID.randomUUID().toString()), rep,
				Objects.requireNonNullElse(given.title(), ""), given.due(),
				Objects.requireNonNullElse(given.about(), List.of()), Objects.requireNonNullElse(given.origin(), ""));
		return answer(ResponseEntity.created(URI.create("/api/v1/tasks/" + task.id())), task);
	}

	@PatchMapping("/{id}")
	@Operation(summary = "Changes what a task says",
			description = "Names the fields to change; null empties one. If-Match carries the ETag of what you read.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = TaskData.class))))
	ResponseEntity<Task> change(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody ObjectNode patch) {
		Task current = this.tasks.find(viewer, id).orElseThrow(ApiProblem::notFound);
		long version = Versions.required(match);
		TaskData data = JsonForms.merge(TaskData.of(current), patch, TaskData.class);
		return answer(ResponseEntity.ok(), this.tasks.update(viewer, id, version, data));
	}

	@PostMapping("/{id}/done")
	@Operation(summary = "Says that a task is done, and what came of it")
	ResponseEntity<Task> done(Viewer viewer, @PathVariable String id,
			@RequestParam(required = false) @Nullable String outcome) {
		return answer(ResponseEntity.ok(), this.tasks.finish(viewer, id, (outcome == null) ? "" : outcome));
	}

	@PostMapping("/{id}/drop")
	@Operation(summary = "Says that a task will not be done")
	ResponseEntity<Task> drop(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.tasks.drop(viewer, id));
	}

	@PostMapping("/{id}/reopen")
	@Operation(summary = "Says that a task is to be done after all")
	ResponseEntity<Task> reopen(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.tasks.reopen(viewer, id));
	}

	@PostMapping("/{id}/snooze")
	@Operation(summary = "Lets a task rest until a day; without one, takes that back")
	ResponseEntity<Task> snooze(Viewer viewer, @PathVariable String id,
			@RequestParam(required = false) @Nullable LocalDate until) {
		return answer(ResponseEntity.ok(), this.tasks.snooze(viewer, id, until));
	}

	private static ResponseEntity<Task> answer(ResponseEntity.BodyBuilder answer, Task task) {
		return answer.eTag(Versions.tag(task.version())).body(task);
	}

}
