package io.onethread.merging;

import java.time.ZonedDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One of the records that are one customer.
 *
 * @param id its id
 * @param into the id of the record it was merged into; null for the one the customer is
 * shown as
 * @param values what it holds itself, by field
 * @param written when and by whom each value was written down
 * @param source the system it comes from, or empty
 * @param createdAt when it was added
 * @param merge how it came to be part of the customer; null for the one it is shown as
 */
public record CustomerRecord(String id, @Nullable String into, Map<String, Object> values, Map<String, Written> written,
		String source, @Nullable ZonedDateTime createdAt, @Nullable Merge merge) {

	public CustomerRecord {
		values = Map.copyOf(values);
		written = Map.copyOf(written);
	}

	/** Its name. */
	public String name() {
		return String.valueOf(this.values.getOrDefault("name", this.id));
	}

	/**
	 * When the value of a field was written down; when the record was added if unknown.
	 */
	Written written(String field) {
		return this.written.getOrDefault(field, new Written(this.createdAt, null));
	}

	/**
	 * When a value was written down.
	 *
	 * @param at when; null if nobody knows
	 * @param by who did so by hand; null where a file brought it
	 */
	public record Written(@Nullable ZonedDateTime at, @Nullable String by) {

	}

	/**
	 * How a record came to be part of a customer.
	 *
	 * @param at when
	 * @param by who decided; the login where there is no rep
	 * @param why the reason given, or empty
	 * @param score how likely it was held to be, 0 to 1; null if it was not compared
	 */
	public record Merge(ZonedDateTime at, String by, String why, @Nullable Double score) {

	}

}
