package io.onethread.api;

import java.util.Locale;

import io.onethread.overlap.InquiryProblem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why nothing was asked or answered. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InquiryProblems {

	@ExceptionHandler
	ResponseEntity<Object> refused(InquiryProblem problem, Locale locale) {
		return switch (problem) {
			case InquiryProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, locale, "overlap.inquiry.problem.nothing");
			case InquiryProblem.Forbidden _ ->
				answer(HttpStatus.FORBIDDEN, locale, "overlap.inquiry.problem.forbidden");
			case InquiryProblem.Incomplete _ -> answer(HttpStatus.BAD_REQUEST, locale, "customer.ask.incomplete");
			case InquiryProblem.TooMany _ -> answer(HttpStatus.TOO_MANY_REQUESTS, locale, "customer.ask.too-many");
			case InquiryProblem.Changed _ -> answer(HttpStatus.CONFLICT, locale, "overlap.inquiry.problem.changed");
			case InquiryProblem.IdRefused _ -> answer(HttpStatus.CONFLICT, locale, "api.problem.id");
		};
	}

	private static ResponseEntity<Object> answer(HttpStatus status, Locale locale, String key) {
		return ApiProblems.answer(status, Texts.of(locale, key));
	}

}
