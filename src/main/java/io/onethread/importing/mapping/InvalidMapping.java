package io.onethread.importing.mapping;

import java.util.List;

/** A mapping that cannot be used; says all that is wrong at once. */
public final class InvalidMapping extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<MappingProblem> problems;

	public InvalidMapping(List<MappingProblem> problems) {
		super(problems.toString());
		this.problems = List.copyOf(problems);
	}

	public List<MappingProblem> problems() {
		return this.problems;
	}

}
