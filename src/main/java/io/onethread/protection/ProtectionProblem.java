package io.onethread.protection;

import java.time.LocalDate;

/** Why something cannot be done with a rule or the pool. */
public abstract sealed class ProtectionProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private ProtectionProblem(String message) {
		super(message);
	}

	/** There is no such rule or customer in the pool that the viewer may know of. */
	public static final class NotThere extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		public NotThere() {
			super("There is no such thing");
		}

	}

	/** The viewer may know of it but not decide about this. */
	public static final class Forbidden extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		public Forbidden() {
			super("This is not for the viewer to do");
		}

	}

	/** Somebody else changed it meanwhile. */
	public static final class Changed extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		public Changed() {
			super("It was changed meanwhile");
		}

	}

	/** Another rule for the same division and grade holds already. */
	public static final class Doubled extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		public Doubled() {
			super("Another rule for the same holds already");
		}

	}

	/** Somebody else was faster. */
	public static final class Taken extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		public Taken() {
			super("The customer is not in the pool any more");
		}

	}

	/** Whoever had it before waits. */
	public static final class TooEarly extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		private final LocalDate from;

		public TooEarly(LocalDate from) {
			super("It may be claimed again from " + from);
			this.from = from;
		}

		/** The first day it may be claimed again. */
		public LocalDate from() {
			return this.from;
		}

	}

	/** The rep has claimed as many as they may. */
	public static final class LimitReached extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		private final boolean month;

		private final long held;

		private final int limit;

		public LimitReached(boolean month, long held, int limit) {
			super("%d of %d are claimed".formatted(held, limit));
			this.month = month;
			this.held = held;
			this.limit = limit;
		}

		/** Whether it is the limit of a month, or else of those held at a time. */
		public boolean isMonth() {
			return this.month;
		}

		public long held() {
			return this.held;
		}

		public int limit() {
			return this.limit;
		}

	}

	/** The rep it should go to is not there, has left, or is of another division. */
	public static final class NoSuchRep extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		public NoSuchRep() {
			super("It can only go to a rep of the division");
		}

	}

	/** It is too late to take it back. */
	public static final class TooLate extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		public TooLate() {
			super("It cannot be taken back any more");
		}

	}

	/** A value is missing or not allowed. */
	public static final class Invalid extends ProtectionProblem {

		private static final long serialVersionUID = 1L;

		private final String field;

		public Invalid(String field) {
			super("Not allowed: " + field);
			this.field = field;
		}

		/** The name of the field. */
		public String field() {
			return this.field;
		}

	}

}
