package io.onethread.api;

import java.time.LocalDate;

import io.onethread.access.Viewer;
import io.onethread.relationshipmap.Comparison;
import io.onethread.relationshipmap.ComparisonService;
import io.onethread.relationshipmap.MapGraph;
import io.onethread.relationshipmap.MapLevel;
import io.onethread.relationshipmap.MapService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The company as a map. */
@RestController
@Tag(name = "Map")
class MapController {

	private final MapService map;

	private final ComparisonService comparisons;

	MapController(MapService map, ComparisonService comparisons) {
		this.map = map;
		this.comparisons = comparisons;
	}

	@GetMapping("/api/v1/map")
	@Operation(summary = "One level of the map: divisions, branches, reps, customers",
			description = "Numbers count only customers you may see.")
	MapGraph map(Viewer viewer,
			@Parameter(description = "company, division, branch, rep or customer") @RequestParam(
					defaultValue = "company") String level,
			@Parameter(description = "What is looked at; not needed for the company") @RequestParam(
					required = false) @Nullable String id) {
		MapLevel near = MapLevel.of(level)
			.orElseThrow(() -> ApiProblem.badRequest("api.problem.parameter", "level",
					"company, division, branch, rep, customer"));
		if (near != MapLevel.COMPANY && (id == null || id.isBlank())) {
			throw ApiProblem.badRequest("api.problem.parameter-missing", "id");
		}
		return this.map.map(viewer, near, id).orElseThrow(ApiProblem::notFound);
	}

	@GetMapping("/api/v1/map/changes")
	@Operation(summary = "What was gained, lost and moved between two days",
			description = "Of the company, or around one record; by the rights of today.")
	Comparison changes(Viewer viewer, @RequestParam LocalDate from, @RequestParam LocalDate to, @Parameter(
			description = "A record it is to be about") @RequestParam(required = false) @Nullable String root) {
		if (root != null && this.map.surroundings(viewer, root, 1).isEmpty()) {
			throw ApiProblem.notFound();
		}
		return this.comparisons.compare(viewer, this.map.company(viewer), root, from, to);
	}

}
