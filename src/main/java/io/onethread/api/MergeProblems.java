package io.onethread.api;

import java.util.Locale;

import io.onethread.merging.MergeProblem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why records are not merged or taken apart. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MergeProblems {

	@ExceptionHandler
	ResponseEntity<Object> refused(MergeProblem problem, Locale locale) {
		return switch (problem) {
			case MergeProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, locale, "merging.problem.gone");
			case MergeProblem.SameAlready _ -> answer(HttpStatus.CONFLICT, locale, "merging.problem.same");
			case MergeProblem.NotMerged _ -> answer(HttpStatus.CONFLICT, locale, "merging.problem.not-merged");
			case MergeProblem.TooMany _ -> answer(HttpStatus.CONFLICT, locale, "merging.problem.many");
			case MergeProblem.NoSuchValue _ -> answer(HttpStatus.BAD_REQUEST, locale, "merging.problem.value");
			case MergeProblem.NotAllowed _ -> answer(HttpStatus.BAD_REQUEST, locale, "merging.problem.not-allowed");
		};
	}

	private static ResponseEntity<Object> answer(HttpStatus status, Locale locale, String key) {
		return ApiProblems.answer(status, Texts.of(locale, key));
	}

}
