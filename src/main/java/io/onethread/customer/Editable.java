package io.onethread.customer;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stored record that people change.
 *
 * @param <N> the stored record
 * @param <D> what they change about it
 */
interface Editable<N, D extends Record> {

	String id();

	@Nullable Long version();

	D data();

	@Nullable List<String> edited();

	@Nullable String source();

	@Nullable ZonedDateTime createdAt();

	/** The same record with new data. */
	N with(D data, Stamp stamp);

	/**
	 * What every record carries besides its data.
	 *
	 * @param version the version it is based on; none for a new one
	 * @param edited the properties somebody changed by hand
	 * @param source where it comes from
	 * @param createdAt when it was added
	 * @param changedAt when it was changed last
	 */
	record Stamp(@Nullable Long version, @Nullable List<String> edited, @Nullable String source,
			@Nullable ZonedDateTime createdAt, ZonedDateTime changedAt) {

		/** For a record added by hand: all it holds was written by somebody. */
		static Stamp created(Record data) {
			ZonedDateTime now = ZonedDateTime.now();
			return new Stamp(null, List.copyOf(Fields.of(data).keySet()), "hand", now, now);
		}

	}

}
