package io.onethread.customer;

import java.util.List;

import io.onethread.customer.NewCustomerCheck.Match;

/** Why a customer or contact was not written. Nothing was changed. */
public abstract sealed class CustomerProblem extends RuntimeException {

	private CustomerProblem(String message) {
		super(message);
	}

	/** There is no such record, or the viewer may not know of it. */
	public static final class NotThere extends CustomerProblem {

		NotThere() {
			super("There is no such record");
		}

	}

	/** The viewer may know of the record but not change it, or may not add any. */
	public static final class Forbidden extends CustomerProblem {

		Forbidden() {
			super("Only those who answer for a customer may change it");
		}

	}

	/** Some fields cannot be taken as they are. */
	public static final class Invalid extends CustomerProblem {

		private final transient List<FieldProblem> problems;

		Invalid(List<FieldProblem> problems) {
			super("Fields that cannot be taken: " + problems);
			this.problems = problems;
		}

		/** What is wrong, field by field. */
		public List<FieldProblem> problems() {
			return this.problems;
		}

	}

	/** Somebody else changed the record since it was read. */
	public static final class Changed extends CustomerProblem {

		private final long version;

		Changed(long version) {
			super("The record was changed meanwhile; its version is " + version);
			this.version = version;
		}

		/** The version it has now. */
		public long version() {
			return this.version;
		}

	}

	/** The id given for a new record belongs to something else, or is no UUID. */
	public static final class IdRefused extends CustomerProblem {

		IdRefused() {
			super("A new record needs a new random UUID");
		}

	}

	/** The new customer is most likely one that is there; it takes a reason to add it. */
	public static final class LooksAlike extends CustomerProblem {

		private final transient List<Match> matches;

		LooksAlike(List<Match> matches) {
			super("The customer looks like one that is there");
			this.matches = matches;
		}

		/** Which ones, as far as the viewer may see. */
		public List<Match> matches() {
			return this.matches;
		}

	}

}
