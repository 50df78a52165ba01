package io.onethread.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import io.onethread.customer.CustomerFilter;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which customers are wanted, as an address says it. */
record CustomerQuery(@Parameter(
		description = "Id of the division they count with; none for those that count with none") @Nullable String division,
		@Parameter(description = "Id of the rep who answers for them first") @Nullable String rep,
		@Parameter(description = "Only those somebody was in touch with in so many days") @Nullable Integer touched,
		@Parameter(description = "Only those nobody was in touch with in so many days") @Nullable Integer quiet,
		@Parameter(description = "Only those with so many contacts") @Nullable Integer contacts,
		@Parameter(description = "Only those added on this day or later") @Nullable String since, @Parameter(
				description = "Only those with an open alert of this kind: decline, silence or loss") @Nullable String alert) {

	CustomerFilter filter() {
		return new CustomerFilter(text(this.division), text(this.rep), number("touched", this.touched),
				number("quiet", this.quiet), number("contacts", this.contacts), day(), kind());
	}

	private @Nullable String kind() {
		String text = text(this.alert);
		if (text != null && !CustomerFilter.ALERTS.contains(text)) {
			throw ApiProblem.badRequest("api.problem.parameter", "alert", CustomerFilter.ALERTS.getFirst());
		}
		return text;
	}

	private @Nullable LocalDate day() {
		String text = text(this.since);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw ApiProblem.badRequest("api.problem.parameter", "since", "2026-01-31");
		}
	}

	private static @Nullable Integer number(String name, @Nullable Integer number) {
		if (number != null && (number < 0 || number > 36_500)) {
			throw ApiProblem.badRequest("api.problem.number", name);
		}
		return number;
	}

	private static @Nullable String text(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
