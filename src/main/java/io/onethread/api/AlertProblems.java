package io.onethread.api;

import java.util.Locale;

import io.onethread.health.AlertProblem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something cannot be done with an alert. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AlertProblems {

	@ExceptionHandler
	ResponseEntity<Object> refused(AlertProblem problem, Locale locale) {
		return switch (problem) {
			case AlertProblem.NotThere _ ->
				ApiProblems.answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
			case AlertProblem.Forbidden _ ->
				ApiProblems.answer(HttpStatus.FORBIDDEN, Texts.of(locale, "api.problem.403"));
			case AlertProblem.Closed _ ->
				ApiProblems.answer(HttpStatus.CONFLICT, Texts.of(locale, "health.problem.closed"));
			case AlertProblem.Invalid invalid ->
				ApiProblems.answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "health.problem." + invalid.field()));
		};
	}

}
