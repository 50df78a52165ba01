package io.onethread.notebook;

import java.util.List;

/** Why something was not done with a notebook. Nothing was changed. */
public abstract sealed class NotebookProblem extends RuntimeException {

	private NotebookProblem(String message) {
		super(message);
	}

	/** The key of the text that says what is wrong and what to do. */
	public abstract String key();

	/** What the text speaks of. */
	public List<String> arguments() {
		return List.of();
	}

	/** The login keeps no notebook: administrators read no customers and keep none. */
	public static final class Forbidden extends NotebookProblem {

		Forbidden() {
			super("This login keeps no notebook");
		}

		@Override
		public String key() {
			return "notebook.problem.forbidden";
		}

	}

	/** There is no such entry in this notebook. */
	public static final class NotThere extends NotebookProblem {

		NotThere() {
			super("There is no such entry in this notebook");
		}

		@Override
		public String key() {
			return "notebook.problem.gone";
		}

	}

	/** There is no such contact, or its rep may not know of it. */
	public static final class NoContact extends NotebookProblem {

		NoContact() {
			super("There is no such contact");
		}

		@Override
		public String key() {
			return "notebook.problem.no-contact";
		}

	}

	/** The entry was changed since it was read. */
	public static final class Changed extends NotebookProblem {

		Changed() {
			super("The entry was changed meanwhile");
		}

		@Override
		public String key() {
			return "notebook.problem.changed";
		}

	}

	/** What was given cannot be read as entries, or holds too many. */
	public static final class Unreadable extends NotebookProblem {

		private final String why;

		private final transient List<String> arguments;

		/**
		 * A reason.
		 * @param why the last part of the key of the text that says it
		 */
		public Unreadable(String why, String... arguments) {
			super("This cannot be read as entries of a notebook: " + why);
			this.why = why;
			this.arguments = List.of(arguments);
		}

		@Override
		public String key() {
			return "notebook.problem." + this.why;
		}

		@Override
		public List<String> arguments() {
			return this.arguments;
		}

	}

}
