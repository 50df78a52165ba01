package io.onethread.api;

import java.time.ZonedDateTime;

import io.onethread.access.Viewer;
import io.onethread.customer.Change;
import io.onethread.customer.ChangeService;
import io.onethread.graph.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who added and changed what. */
@RestController
@Tag(name = "Customers")
class ChangesController {

	private final ChangeService changes;

	ChangesController(ChangeService changes) {
		this.changes = changes;
	}

	@GetMapping("/api/v1/changes")
	@Operation(summary = "What was added and changed by hand, the latest first, on records you may see",
			description = "What came by an import is not among it. Sorted by at.")
	Listing<Change> list(Viewer viewer,
			@Parameter(description = "From when on, as 2026-10-01T00:00:00+08:00") @RequestParam @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) ZonedDateTime since,
			@Parameter(description = "Up to when") @RequestParam @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) ZonedDateTime before,
			@Parameter(description = "By whom, as the id of a rep") @RequestParam(
					required = false) @Nullable String rep,
			@Parameter(description = "Of which kind of record, as in Customer") @RequestParam(
					required = false) @Nullable String kind,
			@Parameter(description = "created or changed") @RequestParam(required = false) @Nullable String what,
			@ParameterObject Paging paging) {
		return this.changes.list(viewer, rep, kind, what, since, before, paging.request(ChangeService.SORTS, true));
	}

}
