package io.onethread.api;

import java.util.Locale;

import io.onethread.scene.SceneProblem;
import io.onethread.scene.Scenes;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a scene is not opened or kept. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SceneProblems {

	@ExceptionHandler
	ResponseEntity<Object> refused(SceneProblem problem, Locale locale) {
		return switch (problem) {
			case SceneProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, Texts.of(locale, "scene.problem.gone"));
			case SceneProblem.NotTheirs _ -> answer(HttpStatus.FORBIDDEN, Texts.of(locale, "scene.problem.other"));
			case SceneProblem.Unnamed _ ->
				answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "scene.problem.unnamed", Scenes.LONGEST));
			case SceneProblem.Unreadable _ -> answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "scene.problem.large"));
			case SceneProblem.TooMany _ ->
				answer(HttpStatus.CONFLICT, Texts.of(locale, "scene.problem.many", Scenes.MOST));
		};
	}

	private static ResponseEntity<Object> answer(HttpStatus status, String detail) {
		return ApiProblems.answer(status, detail);
	}

}
