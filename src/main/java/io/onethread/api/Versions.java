package io.onethread.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** A record's version as an entity tag: {@code "3"}. */
final class Versions {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

	private Versions() {
	}

	static String tag(long version) {
		return "\"" + version + "\"";
	}

	/**
	 * The version that a change is based on.
	 * @param given the header {@code If-Match}
	 * @throws ApiProblem 428 where it is missing, 412 where it cannot be a version
	 */
	static long required(@Nullable String given) {
		if (given == null || given.isBlank()) {
			throw ApiProblem.of(HttpStatus.PRECONDITION_REQUIRED, "api.problem.428");
		}
		Matcher tag = TAG.matcher(given.strip());
		if (!tag.matches()) {
			throw ApiProblem.of(HttpStatus.PRECONDITION_FAILED, "api.problem.412");
		}
		return Long.parseLong(tag.group(1));
	}

}
