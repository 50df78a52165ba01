package io.onethread.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReturnFiguresTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	@Test
	void whatIsTooRecentIsCountedButNotCompared() {
		assertThat(ReturnBuilder.span(DAY, DAY.plusDays(ReturnBuilder.LEAST - 1), 90)).isZero();
		assertThat(ReturnBuilder.span(DAY, DAY.plusDays(ReturnBuilder.LEAST), 90)).isEqualTo(ReturnBuilder.LEAST);
		assertThat(ReturnBuilder.span(DAY, DAY.plusYears(1), 90)).isEqualTo(90);
		ReturnFigures.Sum sum = sum(
				List.of(event("case", "a", DAY, 90, 100.0, 150.0), event("case", "b", DAY, 0, null, null)),
				new TreeMap<>());
		assertThat(sum.events()).isEqualTo(1);
		assertThat(sum.customers()).isEqualTo(2);
		assertThat(sum.compared()).isEqualTo(1);
		assertThat(sum.before()).isEqualTo(100);
		assertThat(sum.after()).isEqualTo(150);
	}

	@Test
	void theWholeCompanyIsComparedOverTheSameDays() {
		NavigableMap<LocalDate, Double> orders = new TreeMap<>();
		orders.put(DAY.minusDays(30), 1_000.0);
		orders.put(DAY.minusDays(29), 40.0);
		orders.put(DAY, 60.0);
		orders.put(DAY.plusDays(30), 120.0);
		orders.put(DAY.plusDays(31), 1_000.0);
		List<ReturnEvent> events = List.of(event("case", "a", DAY, 30, 1.0, 1.0));
		assertThat(sum(events, orders).company()).isCloseTo(0.2, within(1e-9));
		assertThat(sum(events, new TreeMap<>()).company()).isNull();
	}

	@Test
	void aCustomerWithSeveralEventsCountsWithTheEarliest() {
		ReturnFigures figures = new ReturnFigures(90, DAY, List.of(),
				List.of(event("second", "a", DAY.plusDays(40), 90, 10.0, 1_000.0),
						event("first", "a", DAY, 90, 100.0, 130.0), event("other", "b", DAY, 90, 50.0, 40.0),
						event("recent", "c", DAY, 0, null, null)),
				List.of(), 0);
		assertThat(figures.gain()).isCloseTo(20, within(1e-9));
	}

	private static ReturnFigures.Sum sum(List<ReturnEvent> events, NavigableMap<LocalDate, Double> orders) {
		return new ReturnBuilder(orders).sums(events)
			.stream()
			.filter((sum) -> sum.kind() == ReturnEvent.Kind.SETTLED)
			.findFirst()
			.orElseThrow();
	}

	private static ReturnEvent event(String id, String customer, LocalDate day, int days, @Nullable Double before,
			@Nullable Double after) {
		return new ReturnEvent(ReturnEvent.Kind.SETTLED, id, day, new CompanyName(customer, customer, null), days,
				before, after);
	}

}
