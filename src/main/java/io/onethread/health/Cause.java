package io.onethread.health;

import java.time.LocalDate;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/** What may lie behind an alert: something that happened at that time. */
public sealed interface Cause {

	/** The label of the record that shows more. */
	String type();

	/** That record. */
	RecordRef record();

	/** The customer passed to another rep. */
	record OwnerChanged(RecordRef before, @Nullable RecordRef after, LocalDate day) implements Cause {

		@Override
		public String type() {
			return "Rep";
		}

		@Override
		public RecordRef record() {
			return this.before;
		}

	}

	/** Somebody left the customer. */
	record ContactLeft(RecordRef contact, @Nullable String title, LocalDate day) implements Cause {

		@Override
		public String type() {
			return "Contact";
		}

		@Override
		public RecordRef record() {
			return this.contact;
		}

	}

	/**
	 * Nobody comes by any more, or hardly anybody.
	 *
	 * @param visit the last visit
	 * @param day when it was
	 * @param before how many there were in as many days before
	 * @param since how many there were since
	 * @param days how many days that are
	 */
	record VisitsStopped(RecordRef visit, LocalDate day, double before, long since, long days) implements Cause {

		@Override
		public String type() {
			return "Activity";
		}

		@Override
		public RecordRef record() {
			return this.visit;
		}

	}

	/**
	 * It has stopped buying a product line.
	 *
	 * @param line the product line
	 * @param share how much of all it bought that was
	 * @param missing what a year of it is worth
	 */
	record LineDropped(RecordRef line, double share, double missing) implements Cause {

		@Override
		public String type() {
			return "ProductLine";
		}

		@Override
		public RecordRef record() {
			return this.line;
		}

	}

	/**
	 * A company of the same group buys more than it used to.
	 *
	 * @param sister the other company
	 * @param more what a year of that is worth
	 */
	record SisterBuys(RecordRef sister, double more) implements Cause {

		@Override
		public String type() {
			return "Customer";
		}

		@Override
		public RecordRef record() {
			return this.sister;
		}

	}

}
