package io.onethread.activity.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;

/**
 * What the calendar shows, as its address says it.
 *
 * @param view one of {@link #VIEWS}
 * @param date a day within what is shown
 * @param reps the ids of the reps whose calendars are shown; none for the viewer's own
 */
record CalendarAddress(String view, LocalDate date, List<String> reps) {

	/** The views there are. */
	static final List<String> VIEWS = List.of("day", "week", "month", "list");

	/** More calendars at once cannot be told apart. */
	static final int MOST_REPS = 20;

	static CalendarAddress of(QueryParameters query, LocalDate today) {
		String view = query.getSingleParameter("view").filter(VIEWS::contains).orElse("week");
		LocalDate date = query.getSingleParameter("date").map((text) -> day(text, today)).orElse(today);
		List<String> reps = query.getParameters()
			.getOrDefault("rep", List.of())
			.stream()
			.distinct()
			.limit(MOST_REPS)
			.toList();
		return new CalendarAddress(view, date, reps);
	}

	QueryParameters query() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		parameters.put("view", List.of(this.view));
		parameters.put("date", List.of(this.date.toString()));
		if (!this.reps.isEmpty()) {
			parameters.put("rep", this.reps);
		}
		return new QueryParameters(parameters);
	}

	/** Where a step leads, or another view of the same day. */
	CalendarAddress go(String to, LocalDate today) {
		return switch (to) {
			case "today" -> at(today);
			case "next" -> at(step(1));
			case "previous" -> at(step(-1));
			default -> VIEWS.contains(to) ? new CalendarAddress(to, this.date, this.reps) : this;
		};
	}

	CalendarAddress at(LocalDate day) {
		return new CalendarAddress(this.view, day, this.reps);
	}

	CalendarAddress of(List<String> others) {
		return new CalendarAddress(this.view, this.date, others);
	}

	/** The first day that is shown. */
	LocalDate from() {
		LocalDate first = this.view.equals("month") ? this.date.withDayOfMonth(1) : this.date;
		return this.view.equals("day") ? first : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** The day after the last one that is shown. */
	LocalDate to() {
		return switch (this.view) {
			case "day" -> from().plusDays(1);
			case "month" -> from().plusWeeks(6);
			default -> from().plusWeeks(1);
		};
	}

	private LocalDate step(int by) {
		return switch (this.view) {
			case "day" -> this.date.plusDays(by);
			case "month" -> this.date.withDayOfMonth(1).plusMonths(by);
			default -> this.date.plusWeeks(by);
		};
	}

	private static LocalDate day(String text, LocalDate today) {
		try {
			LocalDate day = LocalDate.parse(text);
			return (day.getYear() > 1900 && day.getYear() < 2200) ? day : today;
		}
		catch (DateTimeException ex) {
			return today;
		}
	}

}
