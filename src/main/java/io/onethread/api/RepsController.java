package io.onethread.api;

import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.onethread.organisation.Rep;
import io.onethread.organisation.RepService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reps. */
@RestController
@RequestMapping("/api/v1/reps")
@Tag(name = "Reps")
class RepsController {

	private final RepService reps;

	RepsController(RepService reps) {
		this.reps = reps;
	}

	@GetMapping
	@Operation(summary = "Who sells", description = "Sorted by name, code, city or status.")
	Listing<Rep> list(Viewer viewer, @ParameterObject Paging paging) {
		return this.reps.list(viewer, paging.request(RepService.SORTS, false));
	}

	@GetMapping("/{id}")
	@Operation(summary = "A rep")
	Rep find(Viewer viewer, @PathVariable String id) {
		return this.reps.find(viewer, id).orElseThrow(ApiProblem::notFound);
	}

}
