package io.onethread.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Reckons what changed, from orders by day. */
final class ReturnBuilder {

	/**
	 * With fewer days on either side nothing is said: one order more or less would decide
	 * it.
	 */
	static final int LEAST = 30;

	/** The company's orders, all up to and with each day. */
	private final NavigableMap<LocalDate, Double> upTo = new TreeMap<>();

	/**
	 * Nothing reckoned yet.
	 * @param byDay the company's orders of each day
	 */
	ReturnBuilder(NavigableMap<LocalDate, Double> byDay) {
		double sum = 0;
		for (var day : byDay.entrySet()) {
			sum += day.getValue();
			this.upTo.put(day.getKey(), sum);
		}
	}

	/** How many days either way can be compared; 0 for too few. */
	static int span(LocalDate day, LocalDate asOf, int most) {
		long passed = ChronoUnit.DAYS.between(day, asOf);
		return (passed < LEAST) ? 0 : (int) Math.min(most, passed);
	}

	List<ReturnFigures.Sum> sums(List<ReturnEvent> events) {
		return Arrays.stream(ReturnEvent.Kind.values())
			.map((kind) -> sum(kind, events.stream().filter((event) -> event.kind() == kind).toList()))
			.toList();
	}

	private ReturnFigures.Sum sum(ReturnEvent.Kind kind, List<ReturnEvent> events) {
		List<ReturnEvent> compared = events.stream().filter((event) -> event.days() > 0).toList();
		return new ReturnFigures.Sum(kind, events.stream().map(ReturnEvent::id).distinct().count(),
				events.stream().map((event) -> event.customer().id()).distinct().count(), compared.size(),
				compared.stream().mapToDouble((event) -> Objects.requireNonNullElse(event.before(), 0.0)).sum(),
				compared.stream().mapToDouble((event) -> Objects.requireNonNullElse(event.after(), 0.0)).sum(),
				company(compared));
	}

	private @Nullable Double company(List<ReturnEvent> compared) {
		double before = 0;
		double after = 0;
		for (ReturnEvent event : compared) {
			before += upTo(event.day()) - upTo(event.day().minusDays(event.days()));
			after += upTo(event.day().plusDays(event.days())) - upTo(event.day());
		}
		return (before > 0) ? after / before - 1 : null;
	}

	private double upTo(LocalDate day) {
		var entry = this.upTo.floorEntry(day);
		return (entry != null) ? entry.getValue() : 0;
	}

}
