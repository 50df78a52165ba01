package io.onethread.pipeline;

import java.util.List;

import io.onethread.customer.FieldProblem;

/** Why a project or process was not written. Nothing was changed. */
public abstract sealed class ProjectProblem extends RuntimeException {

	private ProjectProblem(String message) {
		super(message);
	}

	/** There is no such record, or the viewer may not know of it. */
	public static final class NotThere extends ProjectProblem {

		NotThere() {
			super("There is no such record");
		}

	}

	/** The viewer may know of it but not change it. */
	public static final class Forbidden extends ProjectProblem {

		Forbidden() {
			super("Only who runs a project, and those above them, may change it");
		}

	}

	/** Some fields cannot be taken as they are. */
	public static final class Invalid extends ProjectProblem {

		private final transient List<FieldProblem> problems;

		Invalid(List<FieldProblem> problems) {
			super("Fields that cannot be taken: " + problems);
			this.problems = List.copyOf(problems);
		}

		Invalid(String field, String key) {
			this(List.of(new FieldProblem(field, "pipeline.problem." + key, "")));
		}

		/** What is wrong, field by field. */
		public List<FieldProblem> problems() {
			return this.problems;
		}

	}

	/** Somebody else changed it since it was read. */
	public static final class Changed extends ProjectProblem {

		Changed() {
			super("It was changed meanwhile");
		}

	}

	/** The id given for something new belongs to something else, or is no UUID. */
	public static final class IdRefused extends ProjectProblem {

		IdRefused() {
			super("Something new needs a new random UUID");
		}

	}

	/** The project lacks what its stage asks for; it takes a reason to move it. */
	public static final class Unmet extends ProjectProblem {

		private final transient List<Exit> missing;

		Unmet(List<Exit> missing) {
			super("The project lacks what its stage asks for: " + missing);
			this.missing = List.copyOf(missing);
		}

		/** What it lacks. */
		public List<Exit> missing() {
			return this.missing;
		}

	}

}
