package io.onethread.health;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a customer ordered month by month, months without orders among them.
 *
 * @param first the first month
 * @param values what each month brought, returns taken off
 */
public record Months(YearMonth first, List<Double> values) {

	private static final int MOST = 24;

	static Months of(History history) {
		YearMonth last = YearMonth.from(history.asOf());
		YearMonth first = history.days().isEmpty() ? last : YearMonth.from(history.days().getFirst());
		if (first.isBefore(last.minusMonths(MOST - 1L))) {
			first = last.minusMonths(MOST - 1L);
		}
		List<Double> values = new ArrayList<>();
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			values.add(history.between(month.atDay(1).minusDays(1), month.atEndOfMonth()));
		}
		return new Months(first, List.copyOf(values));
	}

}
