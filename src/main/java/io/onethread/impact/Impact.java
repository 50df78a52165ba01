package io.onethread.impact;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import io.onethread.shell.ChangeAhead;
import org.jspecify.annotations.Nullable;

/**
 * What a change touches, as far as who makes it may see: what they may not know of is
 * neither listed nor counted.
 *
 * @param change the change
 * @param records the records it is about, the changed one first
 * @param touched what hangs on them, by kind
 * @param people whom it concerns, those who answer for it first
 */
public record Impact(ChangeAhead change, List<RecordRef> records, List<Touched> touched, List<Person> people) {

	/** How many records it touches. */
	public long count() {
		return this.touched.stream().mapToLong(Touched::count).sum();
	}

	/**
	 * What of one kind is touched.
	 *
	 * @param kind the label
	 * @param count how many
	 * @param value what they come to; 0 where that means nothing
	 * @param items each of them, the most valuable first; none where only their number is
	 * known
	 */
	public record Touched(String kind, long count, double value, List<Item> items) {

	}

	/**
	 * One record that is touched.
	 *
	 * @param record the record
	 * @param what its part in it: a role, a stage, a title
	 * @param value what it is worth
	 * @param at when it is due
	 * @param key whether a key contact is in it
	 * @param hint what makes it worse: {@code only} or {@code only-key} where nobody
	 * else, or nobody else who is key, is known in a project, {@code last} where nobody
	 * else is known at a customer
	 */
	public record Item(RecordRef record, @Nullable String what, @Nullable Double value, @Nullable LocalDate at,
			boolean key, @Nullable String hint) {

	}

	/**
	 * Somebody whom a change concerns.
	 *
	 * @param rep the rep
	 * @param why {@code owner}, {@code co-owner}, {@code runs}, {@code helps},
	 * {@code works} or {@code manager}
	 * @param by the project they run, or who reports to them
	 */
	public record Person(RecordRef rep, String why, @Nullable String by) {

	}

}
