package io.onethread.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.springframework.stereotype.Component;

/**
 * What time it is for rules and the pool: the server's, whose midnight ends a day for
 * everybody. Can be set, so that tests need not wait for days.
 */
@Component
public class PoolClock {

	private volatile Clock clock = Clock.systemDefaultZone();

	/** Goes by this clock from now on. */
	public void set(Clock other) {
		this.clock = other;
	}

	public ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

	public LocalDate today() {
		return now().toLocalDate();
	}

	/** The day of the run that a rule would first count in if it were switched on now. */
	public LocalDate nextRun() {
		return today().plusDays(1);
	}

	ZoneId zone() {
		return this.clock.getZone();
	}

	/** The first moment of this month. */
	ZonedDateTime monthBegan() {
		return YearMonth.from(today()).atDay(1).atStartOfDay(zone());
	}

}
