package io.onethread.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What changed after things were settled, against what the program costs. Orders after an
 * event are compared with orders in as many days before it. That says what changed, not
 * what caused it; so it stands beside how the company's orders as a whole went over the
 * same days.
 *
 * @param days how many days either way are compared at most
 * @param asOf up to when there are orders; null where there are none
 * @param kinds the sums by kind
 * @param events what they are made of, the latest first
 * @param expenses what was entered as cost
 * @param cost what that comes to up to today
 */
public record ReturnFigures(int days, @Nullable LocalDate asOf, List<Sum> kinds, List<ReturnEvent> events,
		List<ReturnExpense> expenses, double cost) {

	/**
	 * Orders after the events, less those before. A customer with several events counts
	 * with the earliest, so that no order counts twice.
	 */
	public double gain() {
		Map<String, ReturnEvent> earliest = new HashMap<>();
		this.events.stream()
			.filter((event) -> event.days() > 0)
			.forEach((event) -> earliest.merge(event.customer().id(), event,
					(one, other) -> other.day().isBefore(one.day()) ? other : one));
		return earliest.values()
			.stream()
			.mapToDouble((event) -> Objects.requireNonNullElse(event.after(), 0.0)
					- Objects.requireNonNullElse(event.before(), 0.0))
			.sum();
	}

	/**
	 * The events of a kind together.
	 *
	 * @param kind which kind
	 * @param events how many cases, alerts or handovers
	 * @param customers how many customers these were about
	 * @param compared of how many customers something can be said
	 * @param before what these ordered before
	 * @param after what they ordered after
	 * @param company how orders of the whole company changed over the same days, 0.1 for
	 * a tenth more; null where there were none before
	 */
	public record Sum(ReturnEvent.Kind kind, long events, long customers, long compared, double before, double after,
			@Nullable Double company) {

	}

}
