package io.onethread.activity.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarAddressTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	@Test
	void whatAnAddressSaysIsWhatItShows() {
		CalendarAddress address = of("view=month&date=2026-12-24&rep=r1&rep=r2");
		assertThat(address).isEqualTo(new CalendarAddress("month", LocalDate.of(2026, 12, 24), List.of("r1", "r2")));
		assertThat(CalendarAddress.of(address.query(), TODAY)).isEqualTo(address);
	}

	@Test
	void whatCannotBeReadIsTheWeekOfToday() {
		for (String query : List.of("", "view=century", "date=yesterday", "date=9999999-01-01", "view=&date=")) {
			assertThat(of(query)).isEqualTo(new CalendarAddress("week", TODAY, List.of()));
		}
	}

	@Test
	void eachViewShowsItsDaysAndStepsByThem() {
		assertThat(of("view=week").from()).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(of("view=week").to()).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(of("view=day").to()).isEqualTo(TODAY.plusDays(1));
		assertThat(of("view=month").from()).isEqualTo(LocalDate.of(2026, 10, 26));
		assertThat(of("view=month").to()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(of("view=month").go("next", TODAY).date()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(of("view=week").go("previous", TODAY).date()).isEqualTo(TODAY.minusWeeks(1));
		assertThat(of("view=week&date=2020-01-01").go("today", TODAY).date()).isEqualTo(TODAY);
		assertThat(of("view=week").go("list", TODAY).view()).isEqualTo("list");
		assertThat(of("view=week").go("nowhere", TODAY)).isEqualTo(of("view=week"));
	}

	private static CalendarAddress of(String query) {
		return CalendarAddress.of(QueryParameters.fromString(query), TODAY);
	}

}
