package io.onethread.api;

import org.jspecify.annotations.Nullable;

/** Insists on what a body must hold. */
final class Required {

	private Required() {
	}

	static String text(@Nullable String text, String field) {
		if (text == null || text.isBlank()) {
			throw ApiProblem.badRequest("api.problem.field-missing", field);
		}
		return text;
	}

	static <T> T value(@Nullable T value, String field) {
		if (value == null) {
			throw ApiProblem.badRequest("api.problem.field-missing", field);
		}
		return value;
	}

}
