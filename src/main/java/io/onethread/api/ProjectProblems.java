package io.onethread.api;

import java.util.Locale;

import io.onethread.api.Problem.FieldError;
import io.onethread.pipeline.Condition;
import io.onethread.pipeline.Exit;
import io.onethread.pipeline.ProjectProblem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a project was not written, before the general answers have their turn. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProjectProblems {

	@ExceptionHandler
	ResponseEntity<Object> refused(ProjectProblem problem, Locale locale) {
		return switch (problem) {
			case ProjectProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, "api.problem.404", locale);
			case ProjectProblem.Forbidden _ -> answer(HttpStatus.FORBIDDEN, "api.problem.403", locale);
			case ProjectProblem.Changed _ -> answer(HttpStatus.PRECONDITION_FAILED, "api.problem.412", locale);
			case ProjectProblem.IdRefused _ -> answer(HttpStatus.CONFLICT, "api.problem.id", locale);
			case ProjectProblem.Unmet unmet ->
				ApiProblems.answer(HttpStatus.CONFLICT, Texts.of(locale, "pipeline.problem.unmet"),
						unmet.missing().stream().map((exit) -> error(exit, locale)).toList(), null);
			case ProjectProblem.Invalid invalid ->
				ApiProblems.answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "api.problem.fields"),
						invalid.problems().stream().map((one) -> ApiProblems.error(one, locale)).toList(), null);
		};
	}

	private static ResponseEntity<Object> answer(HttpStatus status, String key, Locale locale) {
		return ApiProblems.answer(status, Texts.of(locale, key), null, null);
	}

	private static FieldError error(Exit missing, Locale locale) {
		Condition condition = missing.condition();
		String key = "pipeline.condition." + ((condition != null) ? condition.key() : "item");
		return new FieldError((condition != null) ? condition.key() : "checklist",
				(condition != null) ? Texts.of(locale, key) : missing.item(), Texts.of(locale, key + ".remedy"));
	}

}
