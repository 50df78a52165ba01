package io.onethread.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** A record's version as an entity tag: {@code "3"}. */
final class Versions {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

	private static final Pattern STATE = Pattern.compile("\"([0-9a-f]{1,64})\"");

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
		return Long.parseLong(required(given, TAG));
	}

	/** What stands for a state, as a tag. */
	static String tag(String seen) {
		return "\"" + seen + "\"";
	}

	/**
	 * What stands for the state that a change is based on, where there are no versions.
	 * @param given the header {@code If-Match}
	 * @throws ApiProblem 428 where it is missing, 412 where it cannot be one
	 */
	static String requiredState(@Nullable String given) {
		return required(given, STATE);
	}

	private static String required(@Nullable String given, Pattern pattern) {
		if (given == null || given.isBlank()) {
			throw ApiProblem.of(HttpStatus.PRECONDITION_REQUIRED, "api.problem.428");
		}
		Matcher tag = pattern.matcher(given.strip());
		if (!tag.matches()) {
			throw ApiProblem.of(HttpStatus.PRECONDITION_FAILED, "api.problem.412");
		}
		return tag.group(1);
	}

}
