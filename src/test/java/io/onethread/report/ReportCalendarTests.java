package io.onethread.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.report.Filing.State;
import io.onethread.report.ReportCalendar.Employment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportCalendarTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28);

	private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 10);

	private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 1);

	private static final Employment ANN = new Employment("ann", "optics", null, null);

	private final ReportCalendar calendar = new ReportCalendar(
			new ReportRule(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), LocalTime.of(18, 0), false,
					List.of("eve")),
			Map.of("night", new ReportRule(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), true, List.of("ben")), "none",
					new ReportRule(Set.of(), LocalTime.of(9, 0), false, List.of())),
			Set.of(HOLIDAY), Set.of(SATURDAY), MONDAY.minusDays(7), ZONE);

	@Test
	void aReportIsOpenUntilItsHourThenMissingAndLateWhenItCame() {
		ZonedDateTime six = MONDAY.atTime(18, 0).atZone(ZONE);
		assertThat(this.calendar.state(ANN, MONDAY, false, false, six)).isEqualTo(State.OPEN);
		assertThat(this.calendar.state(ANN, MONDAY, false, false, six.plusSeconds(1))).isEqualTo(State.MISSING);
		assertThat(this.calendar.state(ANN, MONDAY, true, false, six)).isEqualTo(State.FILED);
		assertThat(this.calendar.state(ANN, MONDAY, true, true, six)).isEqualTo(State.LATE);
	}

	@Test
	void aDivisionsRuleGoesBeforeTheCompanys() {
		Employment ben = new Employment("ben", "night", null, null);
		Employment cy = new Employment("cy", "night", null, null);
		assertThat(this.calendar.deadline("night", MONDAY)).isEqualTo(MONDAY.plusDays(1).atTime(9, 0).atZone(ZONE));
		assertThat(this.calendar.due(ben, MONDAY)).isEmpty();
		assertThat(this.calendar.due(cy, MONDAY)).isPresent();
		assertThat(this.calendar.due(cy, MONDAY.plusDays(3))).isEmpty();
		assertThat(this.calendar.due(new Employment("dan", "none", null, null), MONDAY)).isEmpty();
	}

	@Test
	void nobodyReportsOnHolidaysAndEverybodyOnWorkingWeekends() {
		ZonedDateTime later = SATURDAY.plusDays(9).atStartOfDay(ZONE);
		assertThat(this.calendar.state(ANN, HOLIDAY, false, false, later)).isEqualTo(State.FREE);
		assertThat(this.calendar.state(ANN, SATURDAY, false, false, later)).isEqualTo(State.MISSING);
		assertThat(this.calendar.state(ANN, SATURDAY.plusDays(1), false, false, later)).isEqualTo(State.FREE);
		assertThat(this.calendar.next("optics", HOLIDAY.minusDays(1))).isEqualTo(HOLIDAY.plusDays(1));
	}

	@Test
	void nothingWasMissedBeforeReportsOrTheRepBeganNorAfterTheyLeft() {
		assertThat(this.calendar.due(ANN, MONDAY.minusDays(7))).isPresent();
		assertThat(this.calendar.due(ANN, MONDAY.minusDays(14))).isEmpty();
		assertThat(this.calendar.due(new Employment("new", "optics", MONDAY.plusDays(1), null), MONDAY)).isEmpty();
		assertThat(this.calendar.due(new Employment("old", "optics", null, MONDAY.minusDays(1)), MONDAY)).isEmpty();
	}

	@Test
	void theExemptAreAskedForNothing() {
		Employment eve = new Employment("eve", "optics", null, null);
		ZonedDateTime later = MONDAY.plusDays(9).atStartOfDay(ZONE);
		assertThat(this.calendar.state(eve, MONDAY, false, false, later)).isEqualTo(State.EXEMPT);
	}

}
