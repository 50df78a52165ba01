package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JobTests {

	private static final LocalDate LAST = LocalDate.of(2026, 11, 26);

	@Test
	void aJobLastsThroughItsLastDayAndNoLonger() {
		Contact.Job job = new Contact.Job(new RecordRef("c", "Lantern"), "Buyer", null, null, LAST);
		assertThat(job.lasts(LAST)).isTrue();
		assertThat(job.lasts(LAST.plusDays(1))).isFalse();
	}

	@Test
	void aJobThatEndedYesterdayWhereTheReaderIsIsOverThoughItIsStillThatDayElsewhere() {
		Contact.Job job = new Contact.Job(new RecordRef("c", "Lantern"), "Buyer", null, null, LAST);
		ZonedDateTime morning = ZonedDateTime.of(2026, 11, 27, 7, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
		assertThat(job.lasts(morning.toLocalDate())).isFalse();
		assertThat(job.lasts(morning.withZoneSameInstant(ZoneId.of("UTC")).toLocalDate())).isTrue();
	}

	@Test
	void aJobWithoutALastDayLasts() {
		assertThat(new Contact.Job(new RecordRef("c", "Lantern"), null, null, null, null).lasts(LAST)).isTrue();
	}

}
