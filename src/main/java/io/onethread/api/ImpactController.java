package io.onethread.api;

import java.util.List;
import java.util.Locale;

import io.onethread.access.Viewer;
import io.onethread.impact.CarriedOut;
import io.onethread.impact.CarriedOutService;
import io.onethread.impact.Impact;
import io.onethread.impact.ImpactProblem;
import io.onethread.impact.ImpactService;
import io.onethread.shell.ChangeAhead;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What changes touch, and taking them back. */
@RestController
@Tag(name = "Impact")
class ImpactController {

	private final ImpactService impacts;

	private final CarriedOutService carriedOut;

	ImpactController(ImpactService impacts, CarriedOutService carriedOut) {
		this.impacts = impacts;
		this.carriedOut = carriedOut;
	}

	@GetMapping("/api/v1/impact")
	@Operation(summary = "What a change would touch and whom it concerns, for those who may make it")
	Impact impact(Viewer viewer,
			@Parameter(description = "rename, close, merge, owner, leave, decide or line") @RequestParam String change,
			@RequestParam String record,
			@Parameter(description = "The customer it would be merged into; the rep who passes it on") @RequestParam(
					required = false) @Nullable String other) {
		ChangeAhead.Kind kind;
		try {
			kind = ChangeAhead.Kind.valueOf(change.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw ApiProblem.notFound();
		}
		return this.impacts.of(viewer, new ChangeAhead(kind, record, other)).orElseThrow(ApiProblem::notFound);
	}

	@GetMapping("/api/v1/records/{id}/changes-made")
	@Operation(summary = "What the caller changed on a record in the last 30 days and can take back")
	List<CarriedOut> made(Viewer viewer, @PathVariable String id) {
		return this.carriedOut.recent(viewer, id);
	}

	@PostMapping("/api/v1/changes-made/{id}/undo")
	@Operation(summary = "Takes a change of the caller's own back, as long as nothing it rests on was changed since")
	CarriedOut undo(Viewer viewer, @PathVariable String id) {
		return this.carriedOut.takeBack(viewer, id);
	}

	/** Says why. */
	@RestControllerAdvice
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static class Problems {

		@ExceptionHandler
		ResponseEntity<Object> refused(ImpactProblem problem, Locale locale) {
			return switch (problem) {
				case ImpactProblem.NotThere _ ->
					ApiProblems.answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
				case ImpactProblem.Forbidden _ ->
					ApiProblems.answer(HttpStatus.FORBIDDEN, Texts.of(locale, "api.problem.403"));
				case ImpactProblem.Changed _ ->
					ApiProblems.answer(HttpStatus.PRECONDITION_FAILED, Texts.of(locale, "api.problem.412"));
			};
		}

	}

}
