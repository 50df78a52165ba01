package io.onethread.api;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered as it is. */
final class ApiProblem extends RuntimeException {

	private final HttpStatus status;

	private final transient Object[] arguments;

	private ApiProblem(HttpStatus status, String key, Object... arguments) {
		super(key);
		this.status = status;
		this.arguments = arguments;
	}

	/**
	 * A request with something wrong in it.
	 * @param key the key of the text that says what, and what to do
	 * @param arguments what the text speaks of
	 */
	static ApiProblem badRequest(String key, Object... arguments) {
		return new ApiProblem(HttpStatus.BAD_REQUEST, key, arguments);
	}

	/** Nothing is there, or nothing the viewer may know of. */
	static ApiProblem notFound() {
		return new ApiProblem(HttpStatus.NOT_FOUND, "api.problem.404");
	}

	static ApiProblem of(HttpStatus status, String key, Object... arguments) {
		return new ApiProblem(status, key, arguments);
	}

	HttpStatus status() {
		return this.status;
	}

	String key() {
		return String.valueOf(getMessage());
	}

	Object[] arguments() {
		return this.arguments;
	}

}
