package io.onethread.api;

import java.util.Locale;

import io.onethread.overlap.OverlapCaseProblem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something cannot be done with a case. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OverlapCaseProblems {

	@ExceptionHandler
	ResponseEntity<Object> refused(OverlapCaseProblem problem, Locale locale) {
		return switch (problem) {
			case OverlapCaseProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, locale, "api.problem.404");
			case OverlapCaseProblem.Forbidden _ ->
				answer(HttpStatus.FORBIDDEN, locale, "overlap.case.problem.forbidden");
			case OverlapCaseProblem.Changed _ -> answer(HttpStatus.CONFLICT, locale, "overlap.case.problem.changed");
			case OverlapCaseProblem.Incomplete _ ->
				answer(HttpStatus.BAD_REQUEST, locale, "overlap.case.problem.incomplete");
			case OverlapCaseProblem.NotPossible _ ->
				answer(HttpStatus.CONFLICT, locale, "overlap.case.problem.not-possible");
		};
	}

	private static ResponseEntity<Object> answer(HttpStatus status, Locale locale, String key) {
		return ApiProblems.answer(status, Texts.of(locale, key));
	}

}
