package io.onethread.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a record is, as far as the viewer may see it.
 *
 * @param record the record
 * @param full whether the viewer sees all of it; otherwise the summary only
 * @param properties its properties by name, derived and technical ones left out
 * @param owners those who answer for it: of a project who runs it, of an order who sold
 * it, of an activity who did it
 * @param workers how many work it; null unless it is a customer seen in full
 * @param orders what it ordered; null unless it is a customer seen in full
 */
public record RecordPage(RecordRef record, boolean full, Map<String, Object> properties, List<Owner> owners,
		@Nullable Workers workers, @Nullable Orders orders) {

	/** Who answers for a record, and in which division. */
	public record Owner(RecordRef rep, @Nullable String role, @Nullable LocalDate since, @Nullable RecordRef division,
			int colour) {

	}

	/** How many reps of how many divisions work a customer. */
	public record Workers(long reps, long divisions) {

	}

	/**
	 * What a customer ordered, without what was cancelled.
	 *
	 * @param count how many orders
	 * @param value what they come to
	 * @param value12 what those of the last twelve months come to, this one included
	 * @param first the month of the first order
	 * @param last the day of the last order
	 * @param months the months in which something was ordered, the earliest first
	 */
	public record Orders(long count, double value, double value12, LocalDate first, LocalDate last,
			List<Month> months) {

	}

	/** What was ordered in the month that starts on this day. */
	public record Month(LocalDate start, long orders, double value) {

	}

	/** A property as text, empty where it is absent. */
	public String text(String property) {
		Object value = this.properties.get(property);
		return (value == null) ? "" : value.toString();
	}

}
