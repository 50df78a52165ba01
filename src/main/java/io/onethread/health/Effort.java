package io.onethread.health;

import org.jspecify.annotations.Nullable;

/**
 * How often something was done with a customer within twelve months.
 *
 * @param kind what
 * @param division the id of the division of whoever did it
 * @param times how often
 * @param measured the minutes that were written down
 * @param unmeasured how often none were
 */
record Effort(String kind, @Nullable String division, long times, long measured, long unmeasured) {

	double hours(HealthSettings settings) {
		return (this.measured + (double) this.unmeasured * settings.minutesOf(this.kind)) / 60;
	}

	double cost(HealthSettings settings) {
		return hours(settings) * settings.rateOf(this.division);
	}

}
