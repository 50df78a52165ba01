package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Something that stood otherwise on one day than on a later one.
 *
 * @param what what happened to it
 * @param it the record
 * @param from with whom it was; null for nobody, or nobody the viewer may know of
 * @param to with whom it came to be; likewise
 * @param day when that was; null where it is not known
 * @param value what is at stake, where the viewer may know
 */
public record Shift(What what, End it, @Nullable End from, @Nullable End to, @Nullable LocalDate day,
		@Nullable Double value) {

	/** Whether something came, went, or changed places. */
	public enum Way {

		GAINED, LOST, MOVED

	}

	/** What happens. */
	public enum What {

		/** Somebody answers for a customer for whom nobody did. */
		CUSTOMER_GAINED("Customer", Way.GAINED),
		/** Nobody answers for a customer any more. */
		CUSTOMER_LOST("Customer", Way.LOST),
		/** Somebody else answers for a customer. */
		CUSTOMER_MOVED("Customer", Way.MOVED),
		/** A contact came. */
		CONTACT_GAINED("Contact", Way.GAINED),
		/** A contact left. */
		CONTACT_LOST("Contact", Way.LOST),
		/** A contact went from one customer to another. */
		CONTACT_MOVED("Contact", Way.MOVED),
		/** A project was opened, and is open still. */
		PROJECT_OPENED("Project", Way.GAINED),
		/** A project was won. */
		PROJECT_WON("Project", Way.GAINED),
		/** A project was lost. */
		PROJECT_LOST("Project", Way.LOST),
		/** A rep came. */
		REP_GAINED("Rep", Way.GAINED),
		/** A rep left. */
		REP_LOST("Rep", Way.LOST);

		private final String type;

		private final Way way;

		What(String type, Way way) {
			this.type = type;
			this.way = way;
		}

		/** The label of what it happens to. */
		public String type() {
			return this.type;
		}

		public Way way() {
			return this.way;
		}

		/** As it is written in addresses and texts. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** The one of this key, if there is one. */
		public static Optional<What> of(String key) {
			return Stream.of(values()).filter((what) -> what.key().equals(key)).findFirst();
		}

	}

	/**
	 * A record that has a part in it.
	 *
	 * @param type its label
	 * @param id its id
	 * @param name its name
	 * @param nameEn its English name
	 * @param division of a rep, the id of their division
	 */
	public record End(String type, String id, String name, @Nullable String nameEn, @Nullable String division) {

	}

	/** The ids of all that has a part in it. */
	Set<String> touches() {
		return Stream.of(this.it, this.from, this.to)
			.flatMap(Stream::ofNullable)
			.map(End::id)
			.collect(Collectors.toSet());
	}

}
