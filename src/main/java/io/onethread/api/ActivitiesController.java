package io.onethread.api;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityData;
import io.onethread.activity.ActivityDay;
import io.onethread.activity.ActivityFilter;
import io.onethread.activity.ActivityService;
import io.onethread.graph.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Activities: calls, visits, meetings, mails, notes. */
@RestController
@RequestMapping("/api/v1/activities")
@Tag(name = "Activities")
class ActivitiesController {

	private final ActivityService activities;

	ActivitiesController(ActivityService activities) {
		this.activities = activities;
	}

	@GetMapping
	@Operation(summary = "The activities you may see, the latest first",
			description = "Of a rep, about or with a record, in some states (planned, done, cancelled), since and "
					+ "before some moments. Sorted by at, or by timeline: what is planned first.")
	Listing<Activity> list(Viewer viewer, @RequestParam(required = false) @Nullable String rep,
			@RequestParam(required = false) @Nullable String about,
			@RequestParam(required = false) @Nullable List<String> status,
			@RequestParam(required = false) @Nullable ZonedDateTime since,
			@RequestParam(required = false) @Nullable ZonedDateTime before, @ParameterObject Paging paging) {
		return this.activities.list(viewer, new ActivityFilter(rep, about, status, since, before),
				paging.request(ActivityService.SORTS, true));
	}

	@GetMapping("/day")
	@Operation(summary = "What a rep did on a day",
			description = "For the rep and those above them: the activities, how many of each kind, the customers, and "
					+ "with whom it was the first time.")
	ActivityDay day(Viewer viewer, @RequestParam String rep, @RequestParam LocalDate day,
			@RequestParam(required = false) @Nullable String zone) {
		return this.activities.day(viewer, rep, day, zone(zone));
	}

	@GetMapping("/{id}")
	@Operation(summary = "An activity")
	ResponseEntity<Activity> find(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.activities.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@PostMapping
	@Operation(summary = "Plans or logs an activity of your own",
			description = "Give an id (a random UUID) to be free to send the request again.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = NewActivity.class))))
	ResponseEntity<Activity> create(Viewer viewer, @RequestBody ObjectNode body) {
		String id = JsonForms.take(body, "id");
		for (String field : List.of("allDay", "confidential")) {
			if (!body.has(field)) {
				body.put(field, false);
			}
		}
		if (!body.has("kind")) {
			body.put("kind", "note");
		}
		Activity activity = this.activities.create(viewer, id.isEmpty() ? UUID.randomUUID().toString() : id,
				JsonForms.read(body, ActivityData.class));
		return answer(ResponseEntity.created(URI.create("/api/v1/activities/" + activity.id())), activity);
	}

	@PatchMapping("/{id}")
	@Operation(summary = "Changes an activity",
			description = "Names the fields to change; null empties one. If-Match carries the ETag of what you read.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = ActivityData.class))))
	ResponseEntity<Activity> change(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody ObjectNode patch) {
		Activity current = this.activities.find(viewer, id).orElseThrow(ApiProblem::notFound);
		long version = Versions.required(match);
		ActivityData data = JsonForms.merge(ActivityData.of(current), patch, ActivityData.class);
		return answer(ResponseEntity.ok(), this.activities.update(viewer, id, version, data));
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Takes an activity away")
	ResponseEntity<Void> delete(Viewer viewer, @PathVariable String id) {
		this.activities.delete(viewer, id);
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/{id}/restore")
	@Operation(summary = "Brings an activity back that was taken away")
	ResponseEntity<Activity> restore(Viewer viewer, @PathVariable String id) {
		return answer(ResponseEntity.ok(), this.activities.restore(viewer, id));
	}

	private static ZoneId zone(@Nullable String name) {
		try {
			return (name == null) ? ZoneId.systemDefault() : ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			throw ApiProblem.badRequest("api.problem.parameter", "zone", "Asia/Shanghai, Europe/Berlin");
		}
	}

	private static ResponseEntity<Activity> answer(ResponseEntity.BodyBuilder answer, Activity activity) {
		return answer.eTag(Versions.tag(activity.version())).body(activity);
	}

}
