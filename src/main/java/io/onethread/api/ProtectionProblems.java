package io.onethread.api;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import io.onethread.protection.ProtectionProblem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something cannot be done with a rule of protection or the pool. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProtectionProblems {

	@ExceptionHandler
	ResponseEntity<Object> refused(ProtectionProblem problem, Locale locale) {
		return switch (problem) {
			case ProtectionProblem.NotThere _ ->
				ApiProblems.answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
			case ProtectionProblem.Forbidden _ ->
				ApiProblems.answer(HttpStatus.FORBIDDEN, Texts.of(locale, "api.problem.403"));
			case ProtectionProblem.Changed _ ->
				ApiProblems.answer(HttpStatus.CONFLICT, Texts.of(locale, "protection.problem.changed"));
			case ProtectionProblem.Doubled _ ->
				ApiProblems.answer(HttpStatus.CONFLICT, Texts.of(locale, "protection.problem.doubled"));
			case ProtectionProblem.Taken _ ->
				ApiProblems.answer(HttpStatus.CONFLICT, Texts.of(locale, "protection.problem.taken"));
			case ProtectionProblem.TooLate _ ->
				ApiProblems.answer(HttpStatus.CONFLICT, Texts.of(locale, "protection.problem.too-late"));
			case ProtectionProblem.NoSuchRep _ ->
				ApiProblems.answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "protection.problem.no-such-rep"));
			case ProtectionProblem.TooEarly early ->
				ApiProblems.answer(HttpStatus.CONFLICT, Texts.of(locale, "protection.problem.too-early",
						DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(early.from())));
			case ProtectionProblem.LimitReached limit -> ApiProblems.answer(HttpStatus.CONFLICT,
					Texts.of(locale,
							limit.isMonth() ? "protection.problem.limit.month" : "protection.problem.limit.held",
							limit.held(), limit.limit()));
			case ProtectionProblem.Invalid invalid ->
				ApiProblems.answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "protection.problem." + invalid.field()));
		};
	}

}
