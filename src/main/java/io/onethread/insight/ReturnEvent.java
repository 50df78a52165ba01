package io.onethread.insight;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that was settled, with one of the customers it was about.
 *
 * @param kind what it was
 * @param id the id of the case, the alert or the handover
 * @param day when
 * @param customer the customer
 * @param days how many days before and after it are compared; fewer than were asked for
 * where it is too recent, 0 where nothing can be said yet
 * @param before what the customer ordered in the days up to it; null where nothing can be
 * said yet
 * @param after what it ordered in as many days after
 */
public record ReturnEvent(Kind kind, String id, LocalDate day, CompanyName customer, int days, @Nullable Double before,
		@Nullable Double after) {

	/** What may be settled. */
	public enum Kind {

		/** An overlap, by a ruling. */
		SETTLED("settled"),
		/** A declining customer is back. */
		RECOVERED("recovered"),
		/** A customer passed to somebody else. */
		HANDED_OVER("handed-over");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		/** As it is written in keys, in queries and in the API. */
		public String key() {
			return this.key;
		}

		static Kind of(String key) {
			for (Kind kind : values()) {
				if (kind.key.equals(key)) {
					return kind;
				}
			}
			throw new IllegalArgumentException("No kind of event: " + key);
		}

	}

}
